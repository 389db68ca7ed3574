package org.okrtree.application.access;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;

class NameGroupsTest {

    private static final AccessGroups STAFF = new AccessGroups(List.of("leads", "staff"), List.of("okr-admins"));

    private final UseCases useCases = new UseCases();

    @Test
    void untilAGroupIsNamedNoneIs() {
        assertEquals(AccessGroups.NONE, useCases.stores.access.groups());
        assertEquals(AccessGroups.NONE, Outcomes.done(useCases.showAccess.run(UseCases.TAO)));
    }

    @Test
    void anAdministratorNamesGroups() {
        Outcome<AccessGroups> outcome =
                useCases.nameGroups.run(UseCases.TAO, new NameGroupsCommand("staff, leads", "okr-admins"));

        assertEquals(STAFF, Outcomes.done(outcome));
        assertEquals(STAFF, useCases.stores.access.groups());
        assertEquals(STAFF, Outcomes.done(useCases.showAccess.run(UseCases.TAO)));
    }

    @Test
    void namingGroupsIsOnRecordWithWhatStoodThereBefore() {
        useCases.stores.access.replace(STAFF);

        Outcomes.done(useCases.nameGroups.run(UseCases.TAO, new NameGroupsCommand("staff", "")));

        assertEquals(
                List.of(new AuditEntry(
                        CountingUids.uid(1),
                        Instant.parse("2026-02-02T09:00:00.123456Z"),
                        An.TAO,
                        Deed.GROUPS_NAMED,
                        "",
                        "use: leads, staff; administer: okr-admins",
                        "use: staff; administer: ")),
                useCases.stores.audit.entries());
    }

    @Test
    void whoeverDoesNotAdministerNamesNone() {
        useCases.assertRefused(
                new AccessRefusal.NotAnAdministrator(),
                () -> useCases.nameGroups.run(UseCases.MEI, new NameGroupsCommand("staff", "staff")));
    }

    @Test
    void whoeverDoesNotAdministerIsNotToldWhichAreNamed() {
        useCases.assertRefused(new AccessRefusal.NotAnAdministrator(), () -> useCases.showAccess.run(UseCases.MEI));
    }

    @Test
    void oneBadNameChangesNothing() {
        useCases.stores.access.replace(STAFF);

        useCases.assertRefused(
                new InputRefusal.BadCharacter("administer"),
                () -> useCases.nameGroups.run(UseCases.TAO, new NameGroupsCommand("staff", "a\u0000b")));
    }
}
