package org.okrtree.application.checkin;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.KeyResultId;

public abstract class StandInsContract extends StoreContract {

    private final KeyResultId keyResult = new KeyResultId(An.uid());

    protected abstract StandIns standIns();

    @Test
    void nobodyStandsInUntilSomebodyIsNamed() {
        assertEquals(Optional.empty(), standIns().of(keyResult));
    }

    @Test
    void whoWasNamedLastStandsIn() {
        write(() -> standIns().name(keyResult, Optional.of(An.LIN)));
        write(() -> standIns().name(keyResult, Optional.of(An.TAO)));

        assertEquals(Optional.of(An.TAO), standIns().of(keyResult));
        assertEquals(Optional.empty(), standIns().of(new KeyResultId(An.uid())));
    }

    @Test
    void nobodyMayBeNamed() {
        write(() -> standIns().name(keyResult, Optional.of(An.LIN)));
        write(() -> standIns().name(keyResult, Optional.empty()));

        assertEquals(Optional.empty(), standIns().of(keyResult));
    }

    @Test
    void severalAreFoundAtOnceAndByWhoStandsIn() {
        KeyResultId other = new KeyResultId(An.uid());
        write(() -> standIns().name(keyResult, Optional.of(An.LIN)));
        write(() -> standIns().name(other, Optional.of(An.TAO)));

        assertEquals(
                Map.of(keyResult, An.LIN, other, An.TAO),
                standIns().of(List.of(keyResult, other, new KeyResultId(An.uid()))));
        assertEquals(Set.of(keyResult), standIns().heldBy(An.LIN));
        assertEquals(Set.of(), standIns().heldBy(An.MEI));
    }
}
