package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class RemoveLineTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final String objective = useCases.objective(sheet).id().uid();
    private final String keyResult = useCases.keyResult(sheet).id().uid();

    @Test
    void aKeyResultIsTakenOutAndTheDraftOfBeforeIsGiven() {
        Draft before = useCases.draft(sheet);

        Draft given = Outcomes.done(remove(UseCases.MEI, keyResult, 1));

        assertEquals(before, given);
        assertEquals(List.of(), useCases.objective(sheet).keyResults());
    }

    @Test
    void anObjectiveIsTakenOutAfterItsKeyResults() {
        Outcomes.done(remove(UseCases.MEI, keyResult, 1));

        Outcomes.done(remove(UseCases.MEI, objective, 1));

        assertEquals(List.of(), useCases.draft(sheet).objectives());
    }

    @Test
    void whatWasTakenOutIsOnRecord() {
        Outcomes.done(remove(UseCases.MEI, keyResult, 1));
        Outcomes.done(remove(UseCases.MEI, objective, 1));

        List<AuditEntry> entries = useCases.stores.audit.entries().subList(1, 3);
        assertEquals(
                List.of(
                        removed(entries.get(0), keyResult, "Net promoter score"),
                        removed(entries.get(1), objective, "Customers recommend us")),
                entries);
    }

    @Test
    void anObjectiveWithKeyResultsStays() {
        useCases.assertRefused(new SheetRefusal.HasKeyResults(), () -> remove(UseCases.MEI, objective, 1));
    }

    @Test
    void whatWasPublishedIsNotTakenOut() {
        useCases.publish(sheet, "");

        useCases.assertRefused(new SheetRefusal.LineIsPublished(), () -> remove(UseCases.MEI, keyResult, 1));
        useCases.assertRefused(new SheetRefusal.LineIsPublished(), () -> remove(UseCases.MEI, objective, 1));
    }

    @Test
    void aLineThatSomebodyEditedMeanwhileStays() {
        useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(
                        sheet.id(), useCases.keyResult(sheet).id(), 1, UseCases.typed("NPS", "40", "60")));

        useCases.assertRefused(new SheetRefusal.LineChanged(), () -> remove(UseCases.MEI, keyResult, 1));
    }

    @Test
    void aLineIsTakenOutOnce() {
        Outcomes.done(remove(UseCases.MEI, keyResult, 1));

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> remove(UseCases.MEI, keyResult, 1));
    }

    @Test
    void whatIsNoLineOfTheSheetIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> remove(UseCases.MEI, An.uid(), 1));
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> remove(UseCases.MEI, "KR 1", 1));
    }

    @Test
    void nobodyOutsideTheTeamTakesALineOut() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> remove(UseCases.TAO, keyResult, 1));
    }

    private AuditEntry removed(AuditEntry entry, String line, String text) {
        return new AuditEntry(entry.uid(), useCases.clock.instant(), An.MEI, Deed.LINE_REMOVED, line, text, "");
    }

    private Outcome<Draft> remove(Actor actor, String line, int seen) {
        return useCases.removeLine.run(actor, new RemoveLineCommand(sheet.id(), line, seen));
    }
}
