package org.okrtree.application.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.person.Account;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;

class AddTeamTest {

    private static final TeamTyped SALES =
            An.teamTyped("sales", " Sales ", "unit", "", "tao", "lin, mei\nlin", "RD\r\nOTHER", " SALES ,SHOP");

    private final UseCases useCases = new UseCases();

    @Test
    void anAdministratorAddsATeamAsTyped() {
        Team team = Outcomes.done(useCases.addTeam.run(UseCases.TAO, SALES));

        assertEquals(
                new Team(
                        team.id(),
                        new ShortKey("SALES"),
                        "Sales",
                        TeamLevel.UNIT,
                        null,
                        An.TAO,
                        Set.of(An.LIN, An.MEI),
                        null,
                        BusinessLine.NONE,
                        Set.of(UseCases.RD_PROJECT, UseCases.OTHER_PROJECT),
                        Set.of(),
                        Set.of("SALES", "SHOP"),
                        null,
                        null),
                team);
        assertEquals(Optional.of(team), useCases.stores.teams.with(team.id()));
    }

    @Test
    void aTeamMayHaveACoachABusinessLineBoardsAndACheckInDayOfItsOwn() {
        Team team = Outcomes.done(useCases.addTeam.run(UseCases.TAO, sales("tao", "Personnel", true, "17, 4", "Thu")));

        assertEquals(Optional.of(An.TAO), team.coach());
        assertEquals(new BusinessLine("Personnel", true), team.businessLine());
        assertEquals(
                List.of(Set.of(17L, 4L), Optional.of(DayOfWeek.THURSDAY)), List.of(team.boards(), team.checkInDay()));
    }

    @ParameterizedTest
    @CsvSource({"ghost, 1, mon, coach", "'', 1x, mon, boards", "'', 0, mon, boards", "'', 1, monday, checkInDay"})
    void whatCannotBeOfThemIsRefusedAtItsField(String coach, String boards, String day, String field) {
        Optional<Refusal> whyNot = useCases.addTeam
                .run(UseCases.TAO, sales(coach, "", false, boards, day))
                .whyNot();

        assertEquals(Optional.of(field), whyNot.map(Refusal::field));
    }

    private static TeamTyped sales(String coach, String line, boolean isHr, String boards, String day) {
        return new TeamTyped("SALES", "Sales", "unit", "", "mei", "", coach, line, isHr, "", boards, "", day);
    }

    @Test
    void aTeamIsAddedBelowAnother() {
        Team sales = Outcomes.done(useCases.addTeam.run(UseCases.TAO, SALES));

        Team south = Outcomes.done(useCases.addTeam.run(
                UseCases.TAO, An.teamTyped("SOUTH", "South", "team", sales.id().uid(), "mei", "", "", "")));

        List<AuditEntry> entries = useCases.stores.audit.entries();
        assertEquals(Optional.of(sales.id()), south.parent());
        assertEquals(
                "SOUTH South, team, parent " + sales.id().uid() + ", lead " + An.MEI.uid()
                        + ", members [], coach -, line -, projects [], boards [], spaces [], day -",
                entries.get(1).after());
    }

    @Test
    void addingATeamIsOnRecordWithoutNamesOfPeople() {
        Team team = Outcomes.done(useCases.addTeam.run(UseCases.TAO, SALES));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        assertEquals(
                new AuditEntry(
                        entry.uid(),
                        useCases.clock.instant(),
                        An.TAO,
                        Deed.TEAM_ADDED,
                        team.id().uid(),
                        "",
                        "SALES Sales, unit, parent -, lead " + An.TAO.uid() + ", members ["
                                + An.MEI.uid() + ", " + An.LIN.uid()
                                + "], coach -, line -, projects [10000, 10001], boards [], spaces [SALES, SHOP], day -"),
                entry);
    }

    @Test
    void aUserOfTheHostWhoIsNamedBecomesAPerson() {
        Team team = Outcomes.done(
                useCases.addTeam.run(UseCases.TAO, An.teamTyped("SALES", "Sales", "unit", "", "newcomer", "", "", "")));

        PersonId newcomer =
                useCases.stores.people.withKey("key-new").orElseThrow().id();
        assertEquals(newcomer, team.lead());
    }

    @Test
    void whoeverDoesNotAdministerAddsNoTeam() {
        useCases.assertRefused(new AccessRefusal.NotAnAdministrator(), () -> useCases.addTeam.run(UseCases.MEI, SALES));
    }

    @ParameterizedTest
    @MethodSource("wrong")
    void whatCannotBeIsRefusedAtItsFieldAndLeavesNobodyBehind(TeamTyped typed, Refusal why) {
        useCases.assertRefused(why, () -> useCases.addTeam.run(UseCases.TAO, typed));
    }

    static Stream<Arguments> wrong() {
        return Stream.of(
                wrong(typed("S-1", "unit", "", "newcomer", "", "", ""), new TeamRefusal.BadShortKey("shortKey")),
                wrong(typed("RD", "unit", "", "newcomer", "", "", ""), new TeamRefusal.ShortKeyTaken("shortKey", "RD")),
                wrong(typed("S", "squad", "", "newcomer", "", "", ""), new InputRefusal.NotAChoice("level", "squad")),
                wrong(typed("S", "unit", "up", "newcomer", "", "", ""), new TeamRefusal.NoSuchTeam("parent")),
                wrong(typed("S", "unit", An.uid(), "newcomer", "", "", ""), new TeamRefusal.NoSuchTeam("parent")),
                wrong(typed("S", "unit", "", "", "", "", ""), new InputRefusal.Missing("lead")),
                wrong(typed("S", "unit", "", "ghost", "", "", ""), new TeamRefusal.NoSuchPerson("lead", "ghost")),
                wrong(
                        typed("S", "unit", "", "newcomer", "mei,ghost", "", ""),
                        new TeamRefusal.NoSuchPerson("members", "ghost")),
                wrong(
                        typed("S", "unit", "", "newcomer", "", "RD,NONE", ""),
                        new TeamRefusal.NoSuchProject("projects", "NONE")),
                wrong(typed("S", "unit", "", "newcomer", "", "", "a\u0000"), new InputRefusal.BadCharacter("spaces")));
    }

    @Test
    void aTeamHasAName() {
        TeamTyped nameless = An.teamTyped("S", " ", "unit", "", "newcomer", "", "", "");

        useCases.assertRefused(new InputRefusal.Missing("name"), () -> useCases.addTeam.run(UseCases.TAO, nameless));
    }

    @Test
    void nothingStandsUnderATeam() {
        TeamTyped below = An.teamTyped("S", "South", "team", useCases.rd.id().uid(), "newcomer", "", "", "");

        useCases.assertRefused(new TeamRefusal.WrongPlace("parent"), () -> useCases.addTeam.run(UseCases.TAO, below));
    }

    @Test
    void whoeverMayUseTheProductSeesTheTeamsWithTheirPeopleAndProjects() {
        TeamsShown shown = Outcomes.done(useCases.showTeams.run(UseCases.LIN));

        assertEquals(
                new TeamsShown(
                        List.of(useCases.rd),
                        Map.of(An.MEI, new Account("key-mei", "mei", "Mei Wang")),
                        Map.of(UseCases.RD_PROJECT, "RD")),
                shown);
    }

    private static Arguments wrong(TeamTyped typed, Refusal why) {
        return Arguments.of(typed, why);
    }

    private static TeamTyped typed(
            String key, String level, String parent, String lead, String members, String projects, String spaces) {
        return An.teamTyped(key, "Sales", level, parent, lead, members, projects, spaces);
    }
}
