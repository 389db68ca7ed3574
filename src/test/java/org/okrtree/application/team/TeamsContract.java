package org.okrtree.application.team;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.DayOfWeek;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

public abstract class TeamsContract extends StoreContract {

    private static final Team COMPANY = An.team()
            .key("CO")
            .named("Company")
            .level(TeamLevel.COMPANY)
            .ledBy(An.TAO)
            .build();
    private static final Team RD = An.team()
            .key("RD")
            .named("研发 \uD83D\uDE00")
            .under(COMPANY)
            .members(An.LIN, An.TAO)
            .projects(10_000L, 10_001L)
            .spaces("RD", "~mei")
            .coachedBy(An.MEI)
            .of(new BusinessLine("Products 产品", false))
            .boards(7L, 10_000L)
            .checksInOn(DayOfWeek.THURSDAY)
            .build();

    protected abstract Teams teams();

    @Test
    void aTeamComesBackAsItWasAdded() {
        write(() -> teams().add(COMPANY));
        write(() -> teams().add(RD));

        assertEquals(Optional.of(RD), teams().with(RD.id()));
        assertEquals(Optional.of(COMPANY), teams().with(COMPANY.id()));
    }

    @Test
    void theHeadOfATeamIsItsNameAndItsLead() {
        Team team = An.team().named("R&D").ledBy(An.MEI).members(An.TAO).build();

        write(() -> teams().add(team));

        assertEquals(Optional.of(new TeamHead("R&D", An.MEI)), teams().headOf(team.id()));
        assertEquals(Optional.empty(), teams().headOf(An.team().build().id()));
    }

    @Test
    void aTeamThatIsNotThereIsEmpty() {
        assertEquals(Optional.empty(), teams().with(new TeamId(An.uid())));
    }

    @Test
    void allTeamsComeByName() {
        Team sales = An.team().key("SALES").named("Sales").build();
        Team zebra = An.team().key("Z").named("Zebra").build();
        write(() -> List.of(zebra, RD, COMPANY, sales).forEach(teams()::add));

        assertEquals(List.of(COMPANY, sales, zebra, RD), teams().all());
    }

    @Test
    void theProjectsOfAllTeamsAreKnown() {
        Team sales = An.team().key("SALES").projects(10_001L, 12_000L).build();
        write(() -> List.of(RD, sales).forEach(teams()::add));

        assertEquals(Set.of(10_000L, 10_001L, 12_000L), teams().projects());
    }

    @Test
    void aChangedTeamIsWhollyAsItWasChanged() {
        write(() -> List.of(COMPANY, RD).forEach(teams()::add));
        Team changed = An.team()
                .id(RD.id())
                .key("R2")
                .named("R&D")
                .level(TeamLevel.UNIT)
                .ledBy(An.LIN)
                .members(An.TAO)
                .projects(10_001L)
                .build();

        write(() -> teams().change(RD, changed));

        assertEquals(Optional.of(changed), teams().with(RD.id()));
        assertEquals(List.of(COMPANY, changed), teams().all());
    }

    @Test
    void theStampChangesWhenATeamIsAddedOrChanged() {
        write(() -> List.of(COMPANY, RD).forEach(teams()::add));
        String before = teams().stamp();

        write(() -> teams().change(COMPANY, An.team().id(COMPANY.id()).key("CO").build()));
        String changed = teams().stamp();
        write(() -> teams().add(An.team().key("NEW").build()));

        assertEquals(3, Set.of(before, changed, teams().stamp()).size());
        assertEquals(teams().stamp(), teams().stamp());
    }

    @Test
    void aTeamStaysClosed() {
        Team personnel = An.team().key("HR").of(new BusinessLine("", true)).build();
        write(() -> teams().add(personnel));

        write(() -> teams().change(personnel, personnel.closed(An.NOON)));

        assertEquals(Optional.of(personnel.closed(An.NOON)), teams().with(personnel.id()));
    }

    @Test
    void aSecondTeamOfTheSameShortKeyIsAConflict() {
        write(() -> teams().add(RD));

        assertConflict(() -> teams().add(An.team().key("RD").named("Other").build()));

        assertEquals(List.of(RD), teams().all());
    }

    @Test
    void aTeamThatIsNotAsItWasReadAnyMoreIsNotChanged() {
        Team renamed = An.team().id(RD.id()).key("RD").named("Labs").build();
        write(() -> teams().add(RD));
        write(() -> teams().change(RD, renamed));

        assertConflict(() -> teams().change(RD, RD.closed(An.NOON)));

        assertEquals(Optional.of(renamed), teams().with(RD.id()));
    }

    @Test
    void aTeamCannotTakeTheShortKeyOfAnother() {
        write(() -> List.of(COMPANY, RD).forEach(teams()::add));

        assertConflict(() -> teams().change(RD, An.team().id(RD.id()).key("CO").build()));

        assertEquals(Optional.of(RD), teams().with(RD.id()));
    }
}
