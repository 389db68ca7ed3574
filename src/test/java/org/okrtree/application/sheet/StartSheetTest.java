package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;

class StartSheetTest {

    private final UseCases useCases = new UseCases();
    private final StartSheetCommand rdThisCycle = new StartSheetCommand(useCases.cycle.id(), useCases.rd.id());

    @Test
    void theTeamStartsItsSheet() {
        Sheet sheet = Outcomes.done(useCases.startSheet.run(UseCases.MEI, rdThisCycle));

        assertEquals(new Sheet(sheet.id(), useCases.cycle.id(), useCases.rd.id(), SheetState.DRAFT, 0), sheet);
        assertEquals(Optional.of(new Draft(sheet, List.of(), List.of())), useCases.stores.sheets.draft(sheet.id()));
    }

    @Test
    void startingASheetIsOnRecord() {
        Sheet sheet = Outcomes.done(useCases.startSheet.run(UseCases.MEI, rdThisCycle));

        AuditEntry entry = useCases.stores.audit.entries().get(0);
        assertEquals(
                new AuditEntry(
                        entry.uid(),
                        useCases.clock.instant(),
                        An.MEI,
                        Deed.SHEET_STARTED,
                        sheet.id().uid(),
                        "",
                        "cycle " + useCases.cycle.id().uid() + ", team "
                                + useCases.rd.id().uid()),
                entry);
    }

    @Test
    void aMemberStartsTheSheetToo() {
        Team ops = An.team().key("OPS").ledBy(An.MEI).members(An.LIN).build();
        useCases.stores.teams.add(ops);
        useCases.takePart(ops);

        Sheet sheet = Outcomes.done(
                useCases.startSheet.run(UseCases.LIN, new StartSheetCommand(useCases.cycle.id(), ops.id())));

        assertEquals(ops.id(), sheet.team());
    }

    @Test
    void startingTwiceGivesTheSameSheetAndOneEntryOnRecord() {
        Sheet first = Outcomes.done(useCases.startSheet.run(UseCases.MEI, rdThisCycle));
        List<Object> afterTheFirst = useCases.everything();

        Sheet second = Outcomes.done(useCases.startSheet.run(UseCases.MEI, rdThisCycle));

        assertEquals(first, second);
        assertEquals(afterTheFirst, useCases.everything());
    }

    @Test
    void nobodyElseStartsIt() {
        useCases.assertRefused(
                new SheetRefusal.NotOfTheTeam("R&D"), () -> useCases.startSheet.run(UseCases.TAO, rdThisCycle));
    }

    @Test
    void nothingIsStartedInACycleThatIsNotOpen() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        useCases.stores.cycles.add(closed);

        useCases.assertRefused(
                new CycleRefusal.NotOpen("Autumn"),
                () -> useCases.startSheet.run(UseCases.MEI, new StartSheetCommand(closed.id(), useCases.rd.id())));
    }

    @Test
    void aTeamOrACycleThatIsNotThereHasNoSheet() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.startSheet.run(
                        UseCases.MEI, new StartSheetCommand(useCases.cycle.id(), new TeamId(An.uid()))));
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.startSheet.run(
                        UseCases.MEI, new StartSheetCommand(new CycleId(An.uid()), useCases.rd.id())));
    }
}
