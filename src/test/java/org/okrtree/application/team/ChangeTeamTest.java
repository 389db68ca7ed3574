package org.okrtree.application.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;

class ChangeTeamTest {

    private static final TeamTyped RESEARCH = An.teamTyped("RD", "Research", "team", "", "lin", "mei", "OTHER", "");

    private final UseCases useCases = new UseCases();
    private final TeamId rd = useCases.rd.id();
    private final String seen = TeamsShown.versionOf(useCases.rd);

    @Test
    void anAdministratorChangesATeam() {
        Team changed = Outcomes.done(useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, RESEARCH)));

        assertEquals(Optional.of(changed), useCases.stores.teams.with(rd));
        assertEquals("Research", changed.name());
        assertEquals(Set.of(UseCases.OTHER_PROJECT), useCases.stores.teams.projects());
    }

    @Test
    void aChangeIsOnRecordWithWhatStoodThereBefore() {
        Outcomes.done(useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, RESEARCH)));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        assertEquals(
                new AuditEntry(
                        entry.uid(),
                        useCases.clock.instant(),
                        An.TAO,
                        Deed.TEAM_CHANGED,
                        rd.uid(),
                        "RD R&D, team, parent -, lead " + An.MEI.uid()
                                + ", members [], coach -, line -, projects [10000], boards [], spaces [], day -",
                        "RD Research, team, parent -, lead " + An.LIN.uid() + ", members [" + An.MEI.uid()
                                + "], coach -, line -, projects [10001], boards [], spaces [], day -"),
                entry);
    }

    @Test
    void whatWasPublishedUnderTheEarlierNameKeepsIt() {
        Sheet sheet = useCases.published();

        Outcomes.done(useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, RESEARCH)));

        assertEquals("R&D", useCases.content(useCases.newest(sheet)).team().name());
    }

    @Test
    void whoeverDoesNotAdministerChangesNoTeamNotEvenItsLead() {
        useCases.assertRefused(
                new AccessRefusal.NotAnAdministrator(),
                () -> useCases.changeTeam.run(UseCases.MEI, new ChangeTeamCommand(rd, seen, RESEARCH)));
    }

    @Test
    void aTeamThatIsNotThereIsNotChanged() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.changeTeam.run(
                        UseCases.TAO, new ChangeTeamCommand(new TeamId(An.uid()), seen, RESEARCH)));
    }

    @Test
    void whoeverHasNotSeenTheTeamAsItIsDoesNotOverwriteIt() {
        TeamTyped labs = An.teamTyped("RD", "Labs", "team", "", "mei", "", "", "");
        Outcomes.done(useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, labs)));

        useCases.assertRefused(
                new TeamRefusal.Changed(),
                () -> useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, RESEARCH)));
    }

    @Test
    void everythingThatIsSaidOfATeamMakesItsVersion() {
        List<Team> others = List.of(
                An.team().id(rd).key("R2").build(),
                An.team().id(rd).named("Labs").build(),
                An.team().id(rd).level(TeamLevel.UNIT).build(),
                An.team().id(rd).ledBy(An.LIN).build(),
                An.team().id(rd).members(An.LIN).build(),
                An.team().id(rd).coachedBy(An.LIN).build(),
                An.team().id(rd).of(new BusinessLine("Products", false)).build(),
                An.team().id(rd).of(new BusinessLine("", true)).build(),
                An.team().id(rd).projects(1L).build(),
                An.team().id(rd).boards(1L).build(),
                An.team().id(rd).spaces("RD").build(),
                An.team().id(rd).checksInOn(DayOfWeek.FRIDAY).build(),
                An.team().id(rd).build());

        assertEquals(
                others.size(),
                others.stream().map(TeamsShown::versionOf).distinct().count());
    }

    @Test
    void anotherTeamsShortKeyIsTaken() {
        useCases.stores.teams.add(An.team().key("OPS").build());
        TeamTyped asOps = An.teamTyped("OPS", "R&D", "team", "", "newcomer", "", "", "");

        useCases.assertRefused(
                new TeamRefusal.ShortKeyTaken("shortKey", "OPS"),
                () -> useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, asOps)));
    }

    @Test
    void aTeamDoesNotMoveUnderItself() {
        TeamTyped underItself = An.teamTyped("RD", "R&D", "unit", rd.uid(), "mei", "", "", "");

        useCases.assertRefused(
                new TeamRefusal.WrongPlace("parent"),
                () -> useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, underItself)));
    }

    @Test
    void theTeamsAreShownAsTheyAreNow() {
        Team changed = Outcomes.done(useCases.changeTeam.run(UseCases.TAO, new ChangeTeamCommand(rd, seen, RESEARCH)));

        assertEquals(
                List.of(changed),
                Outcomes.done(useCases.showTeams.run(UseCases.LIN)).teams());
    }
}
