package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class CompareLineTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final DraftKeyResult line = useCases.keyResult(sheet);

    private void edit(String statement) {
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(sheet.id(), line.id(), 1, UseCases.typed(statement, "40", "60"))));
    }

    @Test
    void whatWasSeenStandsBesideWhatStandsNow() {
        edit("Days fall");

        LineComparison compared = Outcomes.done(compare(UseCases.MEI, line.uid(), 1));

        assertEquals(line, compared.before());
        assertEquals(useCases.keyResult(sheet), compared.now());
    }

    @Test
    void whoSavedWhatStandsNowIsNamed() {
        edit("Days fall");

        LineComparison compared = Outcomes.done(compare(UseCases.MEI, line.uid(), 1));

        assertEquals(new Saver(An.MEI, useCases.clock.instant()), compared.savedBy());
        assertEquals("mei", compared.people().get(An.MEI).userName());
    }

    @Test
    void anObjectiveAndAHealthFigureAreComparedAlike() {
        String figure = Outcomes.done(useCases.addHealthFigure.run(
                        UseCases.MEI,
                        new AddHealthFigureCommand(sheet.id(), new HealthTyped("Errors", "", "1", "%", ""))))
                .uid();
        String objective = useCases.objective(sheet).uid();

        assertEquals(
                "Customers recommend us",
                Outcomes.done(compare(UseCases.MEI, objective, 1)).before().title());
        assertEquals(
                "Errors",
                Outcomes.done(compare(UseCases.MEI, figure, 1)).before().title());
    }

    @Test
    void aVersionThatNeverWasIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> compare(UseCases.MEI, line.uid(), 7));
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> compare(UseCases.MEI, An.uid(), 1));
    }

    @Test
    void nobodyOutsideTheTeamComparesALine() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> compare(UseCases.TAO, line.uid(), 1));
    }

    private Outcome<LineComparison> compare(Actor actor, String uid, int seen) {
        return useCases.compareLine.run(actor, new CompareLineQuery(sheet.id(), uid, seen));
    }
}
