package org.okrtree.application.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.team.TeamRefusal;

class CloseTeamTest {

    private final UseCases useCases = new UseCases();

    @Test
    void aClosedTeamKeepsWhatItOwns() {
        Sheet sheet = useCases.published();

        Team closed = Outcomes.done(useCases.closeTeam.run(UseCases.TAO, useCases.rd.id()));

        assertEquals(Optional.of(closed), useCases.stores.teams.with(useCases.rd.id()));
        assertEquals(Optional.of(useCases.clock.instant().truncatedTo(ChronoUnit.MILLIS)), closed.closedAt());
        assertEquals(1, useCases.stores.revisions.ofSheet(sheet.id()).size());
    }

    @Test
    void closingATeamIsOnRecord() {
        Outcomes.done(useCases.closeTeam.run(UseCases.TAO, useCases.rd.id()));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        assertEquals(Deed.TEAM_CLOSED, entry.deed());
        assertEquals(useCases.rd.id().uid(), entry.objectUid());
    }

    @Test
    void aTeamIsClosedOnceAndNotChangedAfterwards() {
        Outcomes.done(useCases.closeTeam.run(UseCases.TAO, useCases.rd.id()));

        useCases.assertRefused(
                new TeamRefusal.Closed("R&D"), () -> useCases.closeTeam.run(UseCases.TAO, useCases.rd.id()));
        useCases.assertRefused(
                new TeamRefusal.Closed("R&D"),
                () -> useCases.changeTeam.run(
                        UseCases.TAO,
                        new ChangeTeamCommand(
                                useCases.rd.id(), "", An.teamTyped("RD", "Labs", "team", "", "mei", "", "", ""))));
    }

    @Test
    void aTeamIsClosedAfterThoseBelowIt() {
        Team unit = An.team().key("U").named("Unit").level(TeamLevel.UNIT).build();
        Team below = An.team().key("B").named("Below").under(unit).build();
        useCases.stores.teams.add(unit);
        useCases.stores.teams.add(below);

        useCases.assertRefused(
                new TeamRefusal.HasTeamsBelow("Unit", "Below"), () -> useCases.closeTeam.run(UseCases.TAO, unit.id()));

        Outcomes.done(useCases.closeTeam.run(UseCases.TAO, below.id()));
        Outcomes.done(useCases.closeTeam.run(UseCases.TAO, unit.id()));
    }

    @Test
    void nothingStandsUnderAClosedTeam() {
        Team unit = An.team().key("U").level(TeamLevel.UNIT).closed().build();
        useCases.stores.teams.add(unit);

        useCases.assertRefused(
                new TeamRefusal.WrongPlace("parent"),
                () -> useCases.addTeam.run(
                        UseCases.TAO,
                        An.teamTyped("B", "Below", "team", unit.id().uid(), "mei", "", "", "")));
    }

    @Test
    void anAdministratorClosesATeamThatIsThere() {
        useCases.assertRefused(
                new AccessRefusal.NotAnAdministrator(), () -> useCases.closeTeam.run(UseCases.MEI, useCases.rd.id()));
        useCases.assertRefused(
                new AccessRefusal.NotThere(), () -> useCases.closeTeam.run(UseCases.TAO, new TeamId(An.uid())));
    }
}
