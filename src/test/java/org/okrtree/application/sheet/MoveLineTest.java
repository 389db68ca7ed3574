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
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetState;

class MoveLineTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final String first = useCases.keyResult(sheet).id().uid();
    private final String second = added("Second");
    private final String third = added("Third");

    private String added(String statement) {
        return Outcomes.done(useCases.addKeyResult.run(
                        UseCases.MEI,
                        new AddKeyResultCommand(
                                sheet.id(), useCases.objective(sheet).id(), UseCases.typed(statement, "1", "2"))))
                .id()
                .uid();
    }

    private List<String> order() {
        return useCases.objective(sheet).keyResults().stream()
                .map(DraftKeyResult::uid)
                .toList();
    }

    @Test
    void aLineStandsBehindTheOneThatIsNamed() {
        Outcomes.done(move(UseCases.MEI, first, third));

        assertEquals(List.of(second, third, first), order());
    }

    @Test
    void aLineThatStandsBehindNothingIsTheFirst() {
        Outcomes.done(move(UseCases.MEI, third, ""));

        assertEquals(List.of(third, first, second), order());
    }

    @Test
    void theSameMoveAgainChangesNothing() {
        Outcomes.done(move(UseCases.MEI, first, third));
        int entries = useCases.stores.audit.entries().size();

        Outcomes.done(move(UseCases.MEI, first, third));

        assertEquals(List.of(second, third, first), order());
        assertEquals(entries, useCases.stores.audit.entries().size());
    }

    @Test
    void aMoveLeavesTheVersionsOfTheLinesAsTheyWere() {
        Draft before = useCases.draft(sheet);

        Outcomes.done(move(UseCases.MEI, third, first));

        assertEquals(before.lineVersions(), useCases.draft(sheet).lineVersions());
    }

    @Test
    void aMoveIsOnRecord() {
        Outcomes.done(move(UseCases.MEI, third, ""));

        var entry = useCases.stores
                .audit
                .entries()
                .get(useCases.stores.audit.entries().size() - 1);
        assertEquals(Deed.LINE_MOVED, entry.deed());
        assertEquals("place 3, place 1", entry.before() + ", " + entry.after());
        assertEquals(third, entry.objectUid());
    }

    @Test
    void aMoveTakesAnAgreementBack() {
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));
        useCases.stores.atomically.run(() -> {
            Sheet open = useCases.draft(sheet).sheet();
            useCases.stores.sheets.change(open, open.agreed());
            return Outcome.done(open);
        });

        Outcomes.done(move(UseCases.MEI, third, ""));

        assertEquals(SheetState.IN_DISCUSSION, useCases.draft(sheet).sheet().state());
    }

    @Test
    void aLineThatSomebodyTookOutIsNoPlaceToStandBehind() {
        Outcomes.done(useCases.removeLine.run(UseCases.MEI, new RemoveLineCommand(sheet.id(), second, 1)));

        useCases.assertRefused(new SheetRefusal.OrderChanged(), () -> move(UseCases.MEI, first, second));
    }

    @Test
    void aKeyResultStaysInItsObjective() {
        String objective = useCases.objective(sheet).id().uid();

        useCases.assertRefused(new SheetRefusal.OrderChanged(), () -> move(UseCases.MEI, first, objective));
    }

    @Test
    void whatIsNoLineOfTheSheetIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> move(UseCases.MEI, An.uid(), first));
    }

    @Test
    void nobodyOutsideTheTeamMovesALine() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> move(UseCases.TAO, first, second));
    }

    private Outcome<Draft> move(Actor actor, String line, String after) {
        return useCases.moveLine.run(actor, new MoveLineCommand(sheet.id(), line, after));
    }
}
