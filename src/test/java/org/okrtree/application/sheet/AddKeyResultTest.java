package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultRefusal;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class AddKeyResultTest {

    private static final KeyResultTyped COMPLAINTS =
            An.keyResultTyped("Complaints", "lin", "decrease", "9", "2", "a week", "the desk");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final ObjectiveId objective = useCases.objective(sheet).id();

    @Test
    void aKeyResultIsAddedAtTheEndOfItsObjective() {
        DraftKeyResult added = Outcomes.done(add(UseCases.MEI, objective, COMPLAINTS));

        Measure measure = An.change(MeasureKind.DECREASE, An.decimal("9"), An.decimal("2"), "a week");
        assertEquals(
                new DraftKeyResult(added.id(), 1, 2, 0, An.keyResultWords("Complaints", An.LIN, measure, "the desk")),
                added);
        assertEquals(added, useCases.objective(sheet).keyResults().get(1));
    }

    @Test
    void whoAddedALineAndWhenIsKept() {
        DraftKeyResult added = Outcomes.done(add(UseCases.MEI, objective, COMPLAINTS));

        assertEquals(
                Optional.of(new Saver(An.MEI, useCases.clock.instant())),
                useCases.stores.sheets.saverOf(added.id().uid(), 1));
    }

    @Test
    void aDraftMayHoldAKeyResultWithoutAMeasure() {
        DraftKeyResult added = Outcomes.done(
                add(UseCases.MEI, objective, An.keyResultTyped("Revenue", "", "increase", "", "", "", "")));

        assertEquals(Optional.empty(), added.words().measure());
        assertEquals(An.MEI, added.words().owner());
    }

    @Test
    void aMeasureThatCannotBeLeavesNobodyBehind() {
        useCases.assertRefused(
                new KeyResultRefusal.WrongWay("target", MeasureKind.DECREASE),
                () -> add(
                        UseCases.MEI,
                        objective,
                        An.keyResultTyped("Complaints", "newcomer", "decrease", "2", "9", "", "")));
    }

    @Test
    void anOwnerWhomTheHostDoesNotKnowIsRefused() {
        useCases.assertRefused(
                new SheetRefusal.NoSuchOwner("owner", "ghost"),
                () -> add(
                        UseCases.MEI,
                        objective,
                        An.keyResultTyped("Complaints", "ghost", "decrease", "9", "2", "", "")));
    }

    @Test
    void anObjectiveOfAnotherSheetTakesNone() {
        DraftObjective elsewhere = An.objective().build();
        Sheet other = An.sheet(An.team().build(), useCases.cycle);
        useCases.stores.sheets.add(other);
        useCases.stores.sheets.add(other, elsewhere, new Saver(An.TAO, An.NOON));

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> add(UseCases.MEI, elsewhere.id(), COMPLAINTS));
    }

    @Test
    void nobodyOutsideTheTeamAddsOne() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> add(UseCases.LIN, objective, COMPLAINTS));
    }

    @Test
    void anObjectiveKeepsItsKeyResultsInTheirOrder() {
        DraftKeyResult first = useCases.keyResult(sheet);

        DraftKeyResult second = Outcomes.done(add(UseCases.MEI, objective, COMPLAINTS));
        DraftKeyResult third = Outcomes.done(add(UseCases.MEI, objective, COMPLAINTS));

        assertEquals(List.of(first, second, third), useCases.objective(sheet).keyResults());
    }

    private Outcome<DraftKeyResult> add(Actor actor, ObjectiveId to, KeyResultTyped typed) {
        return useCases.addKeyResult.run(actor, new AddKeyResultCommand(sheet.id(), to, typed));
    }
}
