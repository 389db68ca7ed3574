package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.keyresult.KeyResultRefusal;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetState;

class HealthFiguresTest {

    private static final HealthTyped ERRORS = new HealthTyped(" Errors ", "", "1", "%", "monitoring");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();

    @Test
    void aMemberAddsAHealthFigureAtTheEnd() {
        DraftHealthFigure first = Outcomes.done(add(UseCases.MEI, ERRORS));
        DraftHealthFigure second = Outcomes.done(add(UseCases.MEI, new HealthTyped("On time", "95", "", "%", "")));

        HealthWords words = new HealthWords("Errors", An.keep("", "1", "%"), "monitoring");
        assertEquals(new DraftHealthFigure(first.id(), 1, 1, 0, words), first);
        assertEquals(List.of(first, second), figures());
    }

    @Test
    void aSheetHasFiveHealthFiguresAtMost() {
        for (int i = 0; i < 5; i++) {
            Outcomes.done(add(UseCases.MEI, ERRORS));
        }

        useCases.assertRefused(new SheetRefusal.EnoughHealthFigures(5), () -> add(UseCases.MEI, ERRORS));
    }

    @Test
    void eachFieldIsRead() {
        useCases.assertRefused(
                new InputRefusal.Missing("name"), () -> add(UseCases.MEI, new HealthTyped(" ", "", "1", "", "")));
        useCases.assertRefused(
                new InputRefusal.Missing("low"), () -> add(UseCases.MEI, new HealthTyped("Errors", "", " ", "", "")));
        useCases.assertRefused(
                new InputRefusal.Missing("low"), () -> add(UseCases.MEI, new HealthTyped("Errors", "", "", "%", "")));
        useCases.assertRefused(
                new InputRefusal.NotANumber("high", "few"),
                () -> add(UseCases.MEI, new HealthTyped("Errors", "", "few", "", "")));
        useCases.assertRefused(
                new KeyResultRefusal.BoundsCross("high"),
                () -> add(UseCases.MEI, new HealthTyped("Errors", "2", "1", "", "")));
        useCases.assertRefused(
                new InputRefusal.BadCharacter("readFrom"),
                () -> add(UseCases.MEI, new HealthTyped("Errors", "", "1", "", "a\nb")));
    }

    @Test
    void onlyTheTeamWrites() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam(useCases.rd.name()), () -> add(UseCases.LIN, ERRORS));
    }

    @Test
    void anEditIsSavedUnderTheNextVersion() {
        DraftHealthFigure figure = Outcomes.done(add(UseCases.MEI, ERRORS));

        DraftHealthFigure saved = Outcomes.done(edit(figure.id(), 1, new HealthTyped("Errors", "", "2", "%", "")));

        assertEquals(
                new DraftHealthFigure(figure.id(), 2, 1, 0, new HealthWords("Errors", An.keep("", "2", "%"), "")),
                saved);
        assertEquals(List.of(saved), figures());
    }

    @Test
    void anEditThatSaysTheSameIsNone() {
        DraftHealthFigure figure = Outcomes.done(add(UseCases.MEI, ERRORS));
        useCases.agree(sheet);

        assertEquals(figure, Outcomes.done(edit(figure.id(), 1, ERRORS)));
        assertEquals(SheetState.AGREED, useCases.draft(sheet).sheet().state());
    }

    @Test
    void aNewFigureTakesAnAgreementBack() {
        useCases.agree(sheet);

        Outcomes.done(add(UseCases.MEI, ERRORS));

        assertEquals(SheetState.IN_DISCUSSION, useCases.draft(sheet).sheet().state());
    }

    @Test
    void anEditTakesAnAgreementBack() {
        DraftHealthFigure figure = Outcomes.done(add(UseCases.MEI, ERRORS));
        useCases.agree(sheet);

        Outcomes.done(edit(figure.id(), 1, new HealthTyped("Errors", "", "2", "%", "")));

        assertEquals(SheetState.IN_DISCUSSION, useCases.draft(sheet).sheet().state());
    }

    @Test
    void whoeverWasSlowerIsToldAndOverwritesNothing() {
        DraftHealthFigure figure = Outcomes.done(add(UseCases.MEI, ERRORS));
        Outcomes.done(edit(figure.id(), 1, new HealthTyped("Errors", "", "2", "%", "")));

        List<Draft> stood = List.of(useCases.draft(sheet));

        Outcome<?> slower = edit(figure.id(), 1, new HealthTyped("Errors", "", "3", "%", ""));

        assertEquals(Optional.of(new SheetRefusal.SameField()), slower.whyNot());
        assertEquals(stood, List.of(useCases.draft(sheet)));
    }

    @Test
    void aFigureThatIsNotThereIsNotEdited() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> edit(new HealthFigureId(An.uid()), 1, ERRORS));
    }

    @Test
    void aFigureThatWasNeverPublishedIsRemoved() {
        DraftHealthFigure figure = Outcomes.done(add(UseCases.MEI, ERRORS));

        Outcomes.done(useCases.removeLine.run(
                UseCases.MEI, new RemoveLineCommand(sheet.id(), figure.id().uid(), 1)));

        assertEquals(List.of(), figures());
    }

    @Test
    void aPublishedFigureIsNotRemoved() {
        DraftHealthFigure figure = Outcomes.done(add(UseCases.MEI, ERRORS));
        useCases.publish(sheet, "we learned");

        useCases.assertRefused(
                new SheetRefusal.LineIsPublished(),
                () -> useCases.removeLine.run(
                        UseCases.MEI,
                        new RemoveLineCommand(sheet.id(), figure.id().uid(), 1)));
        assertEquals(1, figures().get(0).number());
    }

    private List<DraftHealthFigure> figures() {
        return useCases.stores.sheets.draft(sheet.id()).orElseThrow().health();
    }

    private Outcome<DraftHealthFigure> add(Actor actor, HealthTyped typed) {
        return useCases.addHealthFigure.run(actor, new AddHealthFigureCommand(sheet.id(), typed));
    }

    private Outcome<DraftHealthFigure> edit(HealthFigureId figure, int seen, HealthTyped typed) {
        return useCases.editHealthFigure.run(
                UseCases.MEI, new EditHealthFigureCommand(sheet.id(), figure, seen, typed));
    }
}
