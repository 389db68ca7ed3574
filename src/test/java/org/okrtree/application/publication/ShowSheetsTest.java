package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

class ShowSheetsTest {

    private final UseCases useCases = new UseCases();

    @Test
    void itIsShownWhichTeamHasADraftAndWhichHasPublished() {
        Team sales = An.team().key("SALES").named("Sales").build();
        Team ops = An.team().key("OPS").named("Ops").build();
        useCases.stores.teams.add(sales);
        useCases.stores.teams.add(ops);
        takePart(useCases.rd, sales);
        Sheet published = useCases.published();
        Sheet draft = An.sheet(ops, useCases.cycle);
        useCases.stores.sheets.add(draft);

        SheetsShown shown = Outcomes.done(useCases.showSheets.run(UseCases.LIN, ""));

        Sheet marked = useCases.draft(published).sheet();
        assertEquals(
                new SheetsShown(
                        useCases.cycle,
                        useCases.stores.plans.of(useCases.cycle.id()),
                        List.of(
                                new SheetsShown.OfTeam(ops, 0, draft, null),
                                new SheetsShown.OfTeam(useCases.rd, 0, marked, useCases.newest(published)),
                                new SheetsShown.OfTeam(sales, 0, null, null)),
                        List.of(useCases.cycle),
                        List.of(),
                        Map.of()),
                shown);
    }

    @Test
    void withNothingAskedForTheLatestCycleWithATeamOfOnesOwnIsShown() {
        Team ops = An.team().key("OPS").named("Ops").ledBy(An.TAO).build();
        useCases.stores.teams.add(ops);
        takePart(useCases.rd);
        Cycle later = An.cycle().key("26Q2").days("2026-02-01", "2026-06-30").build();
        useCases.stores.cycles.add(later);
        useCases.stores.plans.save(An.plan(later).scope(ops).build());

        assertEquals(
                useCases.cycle,
                Outcomes.done(useCases.showSheets.run(UseCases.MEI, "")).cycle());
        assertEquals(
                later, Outcomes.done(useCases.showSheets.run(UseCases.LIN, "")).cycle());
    }

    @Test
    void leadsAreNamedToTheirOwnTeamsOnly() {
        Team ops = An.team().key("OPS").named("Ops").ledBy(An.TAO).build();
        useCases.stores.teams.add(ops);
        takePart(useCases.rd, ops);

        SheetsShown shown = Outcomes.done(useCases.showSheets.run(UseCases.MEI, ""));

        assertEquals(Set.of(An.MEI), shown.leads().keySet());
        assertEquals(List.of(useCases.rd), shown.led());
    }

    @Test
    void aTeamThatTakesNoPartAndHasNoSheetIsNotShown() {
        useCases.stores.teams.add(An.team().key("SALES").named("Sales").build());

        SheetsShown shown = Outcomes.done(useCases.showSheets.run(UseCases.LIN, ""));

        assertEquals(List.of(new SheetsShown.OfTeam(useCases.rd, 0, null, null)), shown.teams());
    }

    private void takePart(Team... teams) {
        useCases.stores.plans.save(
                An.plan(useCases.cycle).version(2).scope(teams).build());
    }

    @Test
    void aTeamHasASheetAndARevisionOrNot() {
        Sheet sheet = useCases.published();

        SheetsShown.OfTeam rd =
                Outcomes.done(useCases.showSheets.run(UseCases.LIN, "")).teams().get(0);
        SheetsShown.OfTeam without = new SheetsShown.OfTeam(useCases.rd, 0, null, null);

        assertEquals(Optional.of(sheet.id()), rd.sheet().map(Sheet::id));
        assertEquals(Optional.of(useCases.newest(sheet)), rd.newest());
        assertEquals(List.of(Optional.empty(), Optional.empty()), List.of(without.sheet(), without.newest()));
    }

    @Test
    void teamsStandBelowTheirParentsByName() {
        Team lumen = An.team().key("CO").named("Lumen").level(TeamLevel.COMPANY).build();
        Team core = An.team()
                .key("CORE")
                .named("Core")
                .level(TeamLevel.UNIT)
                .under(lumen)
                .build();
        Team zulu = An.team().key("Z").named("Zulu").under(core).build();
        Team alpha = An.team().key("A").named("Alpha").under(lumen).build();
        List.of(zulu, core, alpha, lumen).forEach(useCases.stores.teams::add);
        takePart(zulu, core, alpha, lumen, useCases.rd);

        SheetsShown shown = Outcomes.done(useCases.showSheets.run(UseCases.LIN, ""));

        assertEquals(
                List.of("Lumen", "Alpha", "Core", "Zulu", "R&D"),
                shown.teams().stream().map(one -> one.team().name()).toList());
        assertEquals(
                List.of(0, 1, 1, 2, 0),
                shown.teams().stream().map(SheetsShown.OfTeam::depth).toList());
    }

    @Test
    void eachCycleHasItsOwnSheets() {
        useCases.published();
        Cycle summer = An.cycle().key("26Q2").days("2026-04-01", "2026-06-30").build();
        useCases.stores.cycles.add(summer);
        useCases.stores.plans.save(An.plan(summer).scope(useCases.rd).build());

        SheetsShown ofSpring = Outcomes.done(useCases.showSheets.run(UseCases.LIN, "26Q1"));
        SheetsShown ofSummer =
                Outcomes.done(useCases.showSheets.run(UseCases.LIN, summer.id().uid()));

        assertEquals(useCases.cycle, ofSpring.cycle());
        assertEquals(summer, ofSummer.cycle());
        assertEquals(Optional.empty(), ofSummer.teams().get(0).sheet());
    }

    @Test
    void aCycleThatIsNotThereIsNotShown() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> useCases.showSheets.run(UseCases.LIN, "99Q9"));
    }
}
