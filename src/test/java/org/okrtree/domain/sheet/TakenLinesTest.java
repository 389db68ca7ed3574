package org.okrtree.domain.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;

/** What was done to a draft at once, and how much of it can be taken back. */
class TakenLinesTest {

    private static final Sheet SHEET =
            Sheet.started(new SheetId(An.uid()), new CycleId(An.uid()), new TeamId(An.uid()));

    private final KeyResultId line = new KeyResultId(An.uid());
    private final KeyResultId piece = new KeyResultId(An.uid());

    private TakenLines taken(TakenLines.From from, String... uids) {
        return new TakenLines(
                An.request(), SHEET.id(), An.MEI, Instant.EPOCH, TakenLines.Source.SPLIT, Set.of(uids), "", from);
    }

    private static Draft draft(DraftKeyResult... keyResults) {
        An.ObjectiveBuilder objective = An.objective();
        for (DraftKeyResult one : keyResults) {
            objective.with(one);
        }
        return new Draft(SHEET, List.of(objective.build()), List.of());
    }

    private DraftKeyResult at(KeyResultId id, int version) {
        return An.keyResult().id(id).version(version).build();
    }

    @Test
    void aPieceThatNobodyChangedCanBeTakenBack() {
        TakenLines taken = taken(TakenLines.From.NOTHING, piece.uid());

        assertEquals(true, taken.canBeTakenBackIn(draft(at(piece, 1))));
        assertEquals(false, taken.canBeTakenBackIn(draft(at(piece, 2))));
        assertEquals(false, taken.canBeTakenBackIn(draft()));
    }

    @Test
    void aLineThatWasSetAsideCanComeBackAsLongAsItIsAway() {
        TakenLines taken = taken(TakenLines.From.setAside(line.uid()));

        assertEquals(true, taken.canBeTakenBackIn(draft()));
        assertEquals(false, taken.canBeTakenBackIn(draft(at(line, 1))));
        assertEquals(true, taken.from().isSetAside());
        assertEquals(false, taken.from().isChanged());
    }

    @Test
    void aLineThatWasChangedCanSayWhatItSaidUntilSomebodyChangesItAgain() {
        TakenLines taken = taken(new TakenLines.From(line.uid(), 3));

        assertEquals(true, taken.canBeTakenBackIn(draft(at(line, 4))));
        assertEquals(false, taken.canBeTakenBackIn(draft(at(line, 5))));
        assertEquals(false, taken.canBeTakenBackIn(draft()));
        assertEquals(false, taken.from().isSetAside());
        assertEquals(true, taken.from().isChanged());
    }

    @Test
    void whatCameOutOfNoLineHasNoneToBringBack() {
        assertEquals(false, taken(TakenLines.From.NOTHING).isFromAsItWasLeft(draft()));
        assertEquals(false, TakenLines.From.NOTHING.isSetAside());
        assertEquals(false, TakenLines.From.NOTHING.isChanged());
    }

    @Test
    void whatNobodyChangedOrPublishedSinceGoesAndTheRestStays() {
        DraftKeyResult unchanged =
                An.keyResult().id(piece).saying("Churn falls").build();
        DraftKeyResult changed =
                An.keyResult().id(line).version(2).saying("Calls end sooner").build();
        DraftHealthFigure figure = health("Errors", 1);
        DraftHealthFigure changedFigure = health("Open faults", 2);
        DraftHealthFigure ofOthers = health("Load", 1);
        DraftObjective objective =
                An.objective().titled("Grow").with(unchanged).with(changed).build();
        Draft draft = new Draft(SHEET, List.of(objective), List.of(figure, changedFigure, ofOthers));
        TakenLines taken = taken(
                TakenLines.From.NOTHING, objective.uid(), piece.uid(), line.uid(), figure.uid(), changedFigure.uid());

        assertEquals(Set.of(piece.uid(), figure.uid()), taken.unchangedIn(draft).uids());
        assertEquals(List.of("Grow", "Calls end sooner", "Open faults"), taken.changedIn(draft));
    }

    @Test
    void anObjectiveGoesWithAllItsKeyResults() {
        DraftObjective objective = An.objective().with(at(piece, 1)).build();
        Draft draft = new Draft(SHEET, List.of(objective), List.of());

        DraftLines going =
                taken(TakenLines.From.NOTHING, objective.uid(), piece.uid()).unchangedIn(draft);

        assertEquals(List.of(objective), going.objectives());
    }

    private static DraftHealthFigure health(String name, int version) {
        return new DraftHealthFigure(
                new HealthFigureId(An.uid()), version, 1, 0, new HealthWords(name, An.keep("", "1", "%"), ""));
    }
}
