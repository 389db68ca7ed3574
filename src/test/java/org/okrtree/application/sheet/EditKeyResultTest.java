package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultRefusal;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class EditKeyResultTest {

    private static final KeyResultTyped HIGHER = UseCases.typed("Net promoter score", "40", "70");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final DraftKeyResult before = useCases.keyResult(sheet);

    @Test
    void anEditIsTheNextVersionOfItsLine() {
        DraftKeyResult saved = Outcomes.done(edit(UseCases.MEI, 1, HIGHER));

        Measure measure = An.change(MeasureKind.INCREASE, An.decimal("40"), An.decimal("70"), "points");
        assertEquals(
                new DraftKeyResult(before.id(), 2, 1, 0, An.keyResultWords("Net promoter score", An.MEI, measure, "")),
                saved);
        assertEquals(saved, useCases.keyResult(sheet));
    }

    @Test
    void whoSavedEachVersionIsKept() {
        useCases.clock.moveBy(Duration.ofMinutes(1));

        Outcomes.done(edit(UseCases.MEI, 1, HIGHER));

        assertEquals(
                Optional.of(new Saver(An.MEI, useCases.clock.instant())),
                useCases.stores.sheets.saverOf(before.id().uid(), 2));
    }

    @Test
    void savingTheSameWordsIsNoNewVersion() {
        List<Object> stored = useCases.everything();

        DraftKeyResult saved = Outcomes.done(edit(UseCases.MEI, 1, UseCases.typed("Net promoter score", "40", "60")));

        assertEquals(before, saved);
        assertEquals(stored, useCases.everything());
    }

    @Test
    void whoeverWasSlowerIsToldAndOverwritesNothing() {
        Outcomes.done(edit(UseCases.MEI, 1, HIGHER));

        List<Draft> stood = List.of(useCases.draft(sheet));

        Outcome<?> slower = edit(UseCases.MEI, 1, UseCases.typed("NPS", "40", "80"));

        assertEquals(Optional.of(new SheetRefusal.SameField()), slower.whyNot());
        assertEquals(stood, List.of(useCases.draft(sheet)));
    }

    @Test
    void aTargetEqualToTheBaselineStaysAsTyped() {
        DraftKeyResult saved = Outcomes.done(edit(UseCases.MEI, 1, UseCases.typed("Net promoter score", "40", "40.0")));

        assertEquals(
                Optional.of(An.decimal("40.0")), saved.words().measureDraft().flatMap(MeasureDraft::target));
        assertEquals(Optional.empty(), saved.words().measure());
    }

    @Test
    void aFallThatRisesChangesNothing() {
        useCases.assertRefused(
                new KeyResultRefusal.WrongWay("target", MeasureKind.INCREASE),
                () -> edit(UseCases.MEI, 1, UseCases.typed("Net promoter score", "40", "39.9")));
    }

    @Test
    void anOwnerWhomTheHostDoesNotKnowChangesNothing() {
        useCases.assertRefused(
                new SheetRefusal.NoSuchOwner("owner", "ghost"),
                () -> edit(UseCases.MEI, 1, An.keyResultTyped("NPS", "ghost", "increase", "40", "60", "", "")));
    }

    @Test
    void nobodyOutsideTheTeamEditsIt() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> edit(UseCases.TAO, 1, HIGHER));
    }

    @Test
    void aKeyResultThatIsNotInTheSheetIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.editKeyResult.run(
                        UseCases.MEI, new EditKeyResultCommand(sheet.id(), new KeyResultId(An.uid()), 1, HIGHER)));
    }

    private Outcome<DraftKeyResult> edit(Actor actor, int seen, KeyResultTyped typed) {
        return useCases.editKeyResult.run(actor, new EditKeyResultCommand(sheet.id(), before.id(), seen, typed));
    }
}
