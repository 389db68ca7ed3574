package org.okrtree.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.access.AccessGroups;

public abstract class AccessSettingsContract extends StoreContract {

    protected abstract AccessSettings settings();

    @Test
    void atFirstNoGroupIsNamed() {
        assertEquals(AccessGroups.NONE, settings().groups());
    }

    @Test
    void theGroupsNamedLastStand() {
        AccessGroups last = new AccessGroups(List.of("staff", "研发部"), List.of("okr-admins", "staff"));
        write(() -> settings().replace(new AccessGroups(List.of("everybody"), List.of())));

        write(() -> settings().replace(last));

        assertEquals(last, settings().groups());
    }

    @Test
    void allGroupsMayBeTakenAway() {
        write(() -> settings().replace(new AccessGroups(List.of("everybody"), List.of("admins"))));

        write(() -> settings().replace(AccessGroups.NONE));

        assertEquals(AccessGroups.NONE, settings().groups());
    }

    @Test
    void aGroupMayBearTheNameOfNone() {
        AccessGroups odd = new AccessGroups(List.of("-"), List.of("named"));

        write(() -> settings().replace(odd));

        assertEquals(odd, settings().groups());
    }
}
