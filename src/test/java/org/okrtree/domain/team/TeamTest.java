package org.okrtree.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.PersonId;

class TeamTest {

    private static final Team COMPANY =
            An.team().key("CO").named("Lumen").level(TeamLevel.COMPANY).build();
    private static final Team UNIT = An.team()
            .key("U")
            .named("Core")
            .level(TeamLevel.UNIT)
            .under(COMPANY)
            .build();
    private static final Team RD = An.team().under(UNIT).build();

    @Test
    void theLeadAndTheMembersBelongToATeam() {
        Team team = An.team().ledBy(An.MEI).members(An.LIN).build();

        assertTrue(team.has(An.MEI));
        assertTrue(team.has(An.LIN));
        assertFalse(team.has(An.TAO));
    }

    @Test
    void theLeadIsNotAmongTheMembers() {
        Team team = An.team().ledBy(An.MEI).members(An.MEI, An.LIN).build();

        assertEquals(Set.of(An.LIN), team.members());
        assertTrue(team.has(An.MEI));
    }

    @Test
    void theTeamsAboveAreNamedFromTheTopDown() {
        assertEquals(List.of(COMPANY, UNIT), RD.above(List.of(RD, UNIT, COMPANY)));
        assertEquals(List.of(), COMPANY.above(List.of(RD, UNIT, COMPANY)));
    }

    @Test
    void aTeamAboveThatNobodyKnowsEndsTheWay() {
        assertEquals(List.of(UNIT), RD.above(List.of(UNIT, RD)));
        assertEquals(List.of(), RD.above(List.of(COMPANY)));
    }

    @Test
    void aCircleOfTeamsEndsTheWayToo() {
        Team a = An.team().key("A").build();
        Team b = An.team().key("B").under(a).build();
        Team aUnderB = An.team().id(a.id()).key("A").under(b).build();

        assertEquals(List.of(b), aUnderB.above(List.of(aUnderB, b)));
        assertEquals(List.of(aUnderB), b.above(List.of(aUnderB, b)));
    }

    @Test
    void aTeamBelowACircleEndsItsWayToo() {
        Team a = An.team().key("A").build();
        Team b = An.team().key("B").under(a).build();
        Team aUnderB = An.team().id(a.id()).key("A").under(b).build();
        Team below = An.team().key("C").under(b).build();

        assertEquals(List.of(aUnderB, b), below.above(List.of(aUnderB, b, below)));
    }

    @Test
    void whatATeamHoldsCannotBeChangedFromOutside() {
        Set<PersonId> members = new HashSet<>(Set.of(An.LIN));
        Set<Long> projects = new HashSet<>(Set.of(1L));
        Set<String> spaces = new HashSet<>(Set.of("RD"));
        Set<Long> boards = new HashSet<>(Set.of(2L));
        Team team = new Team(
                RD.id(),
                new ShortKey("RD"),
                "R&D",
                TeamLevel.TEAM,
                null,
                An.MEI,
                members,
                null,
                BusinessLine.NONE,
                projects,
                boards,
                spaces,
                null,
                null);

        members.clear();
        projects.clear();
        spaces.clear();
        boards.clear();

        assertEquals(Set.of(An.LIN), team.members());
        assertEquals(List.of(Set.of(1L), Set.of(2L)), List.of(team.projects(), team.boards()));
        assertEquals(Set.of("RD"), team.spaces());
    }

    @Test
    void aTeamHasAParentOrStandsAtTheTop() {
        assertEquals(Optional.of(UNIT.id()), RD.parent());
        assertEquals(Optional.empty(), COMPANY.parent());
        assertThrows(UnsupportedOperationException.class, () -> RD.members().add(An.LIN));
    }

    @Test
    void aLevelIsFoundByItsCode() {
        for (TeamLevel level : TeamLevel.values()) {
            assertEquals(Optional.of(level), TeamLevel.ofCode(level.code()));
        }
        assertEquals(Optional.empty(), TeamLevel.ofCode("squad"));
    }
}
