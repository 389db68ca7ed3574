package org.okrtree.domain.access;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.okrtree.domain.Outcomes.done;
import static org.okrtree.domain.Outcomes.refused;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.InputRefusal;

class AccessGroupsTest {

    @Test
    void groupsAreSeparatedByCommasOrLineEndsAndSorted() {
        AccessGroups groups = done(AccessGroups.of(" teams, leads\r\nR&D staff,,\n ,leads", "okr-admins"));

        assertEquals(List.of("R&D staff", "leads", "teams"), groups.use());
        assertEquals(List.of("okr-admins"), groups.administer());
    }

    @Test
    void namingNoGroupLetsNobodyIn() {
        assertEquals(AccessGroups.NONE, done(AccessGroups.of(" ", ",\n")));
        assertEquals(List.of(), AccessGroups.NONE.use());
        assertEquals(List.of(), AccessGroups.NONE.administer());
    }

    @Test
    void theNameOfAGroupIsCheckedInEitherField() {
        assertEquals(new InputRefusal.BadCharacter("use"), refused(AccessGroups.of("a\u0000b", "x\u0000y")));
        assertEquals(new InputRefusal.BadCharacter("administer"), refused(AccessGroups.of("staff", "x\u0000y")));
    }

    @Test
    void oneBadNameAmongGoodOnesRefusesAll() {
        assertEquals(new InputRefusal.TooLong("use", 255), refused(AccessGroups.of("a," + "b".repeat(256) + ",c", "")));
    }

    @Test
    void twoListsOfTheSameGroupsAreTheSame() {
        assertEquals(
                new AccessGroups(List.of("a", "b"), List.of("c")),
                new AccessGroups(List.of("b", "a", "b"), List.of("c", "c")));
    }
}
