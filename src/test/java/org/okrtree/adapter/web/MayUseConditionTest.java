package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.domain.access.Actor;

class MayUseConditionTest {

    @ParameterizedTest
    @ValueSource(booleans = {true, false})
    void ourEntriesAreShownToWhoeverMayUse(boolean mayUse) {
        CurrentActor actors = new CurrentActor() {
            @Override
            public Actor reading() {
                return new Actor(An.LIN, mayUse, false);
            }

            @Override
            public Actor doing() {
                throw new AssertionError("a menu does nothing");
            }
        };
        MayUseCondition condition = new MayUseCondition(actors);
        condition.init(Map.of());

        assertEquals(mayUse, condition.shouldDisplay(Map.of()));
    }
}
