package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DroppedLine;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class DropLineTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final String objective = useCases.objective(sheet).id().uid();
    private final String keyResult = useCases.keyResult(sheet).id().uid();

    @Test
    void aPublishedLineIsDroppedForAReasonThatStaysBesideIt() {
        useCases.publish(sheet, "");

        Outcomes.done(drop(UseCases.MEI, keyResult, 1, "Nobody asks for it any more."));

        assertEquals(List.of(), useCases.objective(sheet).keyResults());
        assertEquals(
                List.of(new DroppedLine(
                        LineKind.KEY_RESULT,
                        keyResult,
                        objective,
                        1,
                        "Net promoter score",
                        "Nobody asks for it any more.")),
                useCases.draft(sheet).dropped());
    }

    @Test
    void whatIsPublishedStaysAsItIs() {
        useCases.publish(sheet, "");
        var before =
                Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id())).newest();

        Outcomes.done(drop(UseCases.MEI, keyResult, 1, "late"));

        assertEquals(
                before,
                Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id())).newest());
    }

    @Test
    void theNumberOfADroppedLineIsNeverGivenToAnother() {
        useCases.publish(sheet, "");
        Outcomes.done(drop(UseCases.MEI, keyResult, 1, "late"));
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed("Another", "1", "2"))));

        useCases.publish(sheet, "another one instead");

        assertEquals(
                List.of(2),
                useCases.objective(sheet).keyResults().stream()
                        .map(DraftKeyResult::number)
                        .toList());
    }

    @Test
    void anObjectiveTakesItsKeyResultsAlong() {
        useCases.publish(sheet, "");

        Outcomes.done(drop(UseCases.MEI, objective, 1, "late"));

        assertEquals(List.of(), useCases.draft(sheet).objectives());
    }

    @Test
    void whatWasDroppedIsOnRecordWithItsReason() {
        useCases.publish(sheet, "");

        Outcomes.done(drop(UseCases.MEI, keyResult, 1, "late"));

        var entry = useCases.stores
                .audit
                .entries()
                .get(useCases.stores.audit.entries().size() - 1);
        assertEquals(
                Deed.LINE_DROPPED + " Net promoter score late",
                entry.deed() + " " + entry.before() + " " + entry.after());
    }

    @Test
    void aDropWantsAReason() {
        useCases.publish(sheet, "");

        useCases.assertRefused(new InputRefusal.Missing("reason"), () -> drop(UseCases.MEI, keyResult, 1, " "));
    }

    @Test
    void whatWasNeverPublishedIsRemovedAndNotDropped() {
        useCases.assertRefused(new SheetRefusal.NeverPublished(), () -> drop(UseCases.MEI, keyResult, 1, "late"));
    }

    @Test
    void aLineThatSomebodyEditedMeanwhileStays() {
        useCases.publish(sheet, "");

        useCases.assertRefused(new SheetRefusal.LineChanged(), () -> drop(UseCases.MEI, keyResult, 2, "late"));
    }

    @Test
    void whatIsNoLineOfTheSheetIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> drop(UseCases.MEI, An.uid(), 1, "late"));
    }

    @Test
    void nobodyOutsideTheTeamDropsALine() {
        useCases.publish(sheet, "");

        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> drop(UseCases.TAO, keyResult, 1, "late"));
    }

    private Outcome<Draft> drop(Actor actor, String line, int seen, String reason) {
        return useCases.dropLine.run(actor, new DropLineCommand(sheet.id(), line, seen, reason));
    }
}
