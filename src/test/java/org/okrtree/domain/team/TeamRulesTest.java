package org.okrtree.domain.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.TeamId;

class TeamRulesTest {

    private static final Team COMPANY =
            An.team().key("CO").level(TeamLevel.COMPANY).build();
    private static final Team UNIT =
            An.team().key("U").level(TeamLevel.UNIT).under(COMPANY).build();
    private static final Team RD =
            An.team().key("RD").level(TeamLevel.TEAM).under(UNIT).build();
    private static final List<Team> ALL = List.of(COMPANY, UNIT, RD);

    private static final Optional<TeamRefusal> WRONG_PARENT = Optional.of(new TeamRefusal.WrongPlace("parent"));

    @Test
    void twoTeamsDoNotHaveOneShortKey() {
        Team second = An.team().key("RD").build();

        assertEquals(Optional.of(new TeamRefusal.ShortKeyTaken("shortKey", "RD")), TeamRules.whyNotStand(second, ALL));
    }

    @Test
    void aTeamKeepsItsOwnShortKey() {
        Team renamed =
                An.team().id(RD.id()).key("RD").named("Research").under(UNIT).build();

        assertEquals(Optional.empty(), TeamRules.whyNotStand(renamed, ALL));
    }

    @ParameterizedTest
    @CsvSource({"COMPANY", "UNIT", "TEAM"})
    void aTeamOfEveryLevelMayStandAtTheTop(TeamLevel level) {
        Team alone = An.team().key("X").level(level).build();

        assertEquals(Optional.empty(), TeamRules.whyNotStand(alone, ALL));
    }

    @ParameterizedTest
    @CsvSource({
        "UNIT, COMPANY, true",
        "UNIT, UNIT, true",
        "UNIT, TEAM, false",
        "TEAM, COMPANY, true",
        "TEAM, UNIT, true",
        "TEAM, TEAM, false",
        "COMPANY, COMPANY, false",
        "COMPANY, UNIT, false",
        "COMPANY, TEAM, false",
        "PERSON, COMPANY, true",
        "PERSON, UNIT, true",
        "PERSON, TEAM, true",
        "PERSON, PERSON, false"
    })
    void aUnitOrATeamStandsUnderACompanyOrAUnitAndAPersonUnderAnyOfThem(TeamLevel below, TeamLevel above, boolean may) {
        Team parent = An.team().key("P").level(above).build();
        Team child = An.team().key("C").level(below).under(parent).build();

        Optional<TeamRefusal> whyNot = TeamRules.whyNotStand(child, List.of(parent));

        assertEquals(may ? Optional.empty() : WRONG_PARENT, whyNot);
    }

    @Test
    void aTeamDoesNotStandUnderATeamThatIsNotThere() {
        Team gone = An.team().id(new TeamId(An.uid())).key("GONE").build();
        Team child = An.team().key("C").under(gone).build();

        assertEquals(Optional.of(new TeamRefusal.NoSuchTeam("parent")), TeamRules.whyNotStand(child, ALL));
    }

    @Test
    void aTeamDoesNotStandUnderItself() {
        Team self = An.team()
                .id(UNIT.id())
                .key("U")
                .level(TeamLevel.UNIT)
                .under(UNIT)
                .build();

        assertEquals(WRONG_PARENT, TeamRules.whyNotStand(self, ALL));
    }

    @Test
    void aTeamDoesNotStandUnderWhatStandsUnderIt() {
        Team lower = An.team().key("L").level(TeamLevel.UNIT).under(UNIT).build();
        Team lowest = An.team().key("LL").level(TeamLevel.UNIT).under(lower).build();
        Team circle = An.team()
                .id(UNIT.id())
                .key("U")
                .level(TeamLevel.UNIT)
                .under(lowest)
                .build();

        assertEquals(WRONG_PARENT, TeamRules.whyNotStand(circle, List.of(COMPANY, UNIT, lower, lowest)));
    }

    @Test
    void aTeamMayMoveElsewhere() {
        Team moved = An.team().id(RD.id()).key("RD").under(COMPANY).build();

        assertEquals(Optional.empty(), TeamRules.whyNotStand(moved, ALL));
    }

    @Test
    void aUnitWithTeamsBelowDoesNotBecomeATeam() {
        Team lowered = An.team()
                .id(UNIT.id())
                .key("U")
                .level(TeamLevel.TEAM)
                .under(COMPANY)
                .build();

        assertEquals(Optional.of(new TeamRefusal.WrongPlace("level")), TeamRules.whyNotStand(lowered, ALL));
        assertEquals(Optional.empty(), TeamRules.whyNotStand(lowered, List.of(COMPANY, UNIT)));
    }

    @Test
    void aUnitWithTeamsBelowMayBecomeACompany() {
        Team raised = An.team().id(UNIT.id()).key("U").level(TeamLevel.COMPANY).build();

        assertEquals(Optional.empty(), TeamRules.whyNotStand(raised, ALL));
    }
}
