package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;

class UnsavedEditTest {

    @Test
    void whoWroteItWhoWasFasterAndBothOwnersAreNamedInIt() {
        PersonId owner = new PersonId(An.uid());
        DraftObjective objective = An.objective().build();
        DraftKeyResult keyResult = An.keyResult().ownedBy(owner).build();

        assertEquals(
                Set.of(An.MEI, An.TAO, An.LIN, owner),
                edit(ownedBy(objective, owner), ownedBy(objective, An.LIN)).people());
        assertEquals(Set.of(An.MEI, An.TAO, owner), edit(keyResult, keyResult).people());
    }

    private static UnsavedEdit edit(DraftLine base, DraftLine mine) {
        return new UnsavedEdit(
                An.uid(),
                new SheetId(An.uid()),
                An.MEI,
                An.NOON,
                base,
                mine,
                new UnsavedEdit.Faster(An.TAO, An.NOON, 2),
                true);
    }

    private static DraftObjective ownedBy(DraftObjective line, PersonId owner) {
        return line.saying(new ObjectiveWords("Loved", "", owner, Commitment.NOT_SAID, null));
    }
}
