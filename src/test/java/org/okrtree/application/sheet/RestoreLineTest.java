package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class RestoreLineTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final String objective = useCases.objective(sheet).id().uid();
    private final String keyResult = useCases.keyResult(sheet).id().uid();

    @Test
    void aLineThatWasRemovedStandsWhereItStoodAsItWas() {
        Draft before = useCases.draft(sheet);
        remove(keyResult);

        Outcomes.done(restore(UseCases.MEI, keyResult));

        assertEquals(before, useCases.draft(sheet));
    }

    @Test
    void aPublishedLineThatWasDroppedComesBackToo() {
        useCases.publish(sheet, "");
        Draft before = useCases.draft(sheet);
        Outcomes.done(useCases.dropLine.run(UseCases.MEI, new DropLineCommand(sheet.id(), objective, 1, "late")));

        Outcomes.done(restore(UseCases.MEI, objective));

        assertEquals(before, useCases.draft(sheet));
    }

    @Test
    void restoringTwiceRestoresOnce() {
        remove(keyResult);
        Outcomes.done(restore(UseCases.MEI, keyResult));
        int entries = useCases.stores.audit.entries().size();

        Outcomes.done(restore(UseCases.MEI, keyResult));

        assertEquals(1, useCases.objective(sheet).keyResults().size());
        assertEquals(entries, useCases.stores.audit.entries().size());
    }

    @Test
    void whatWasRestoredIsOnRecord() {
        remove(keyResult);

        Outcomes.done(restore(UseCases.MEI, keyResult));

        var entry = useCases.stores
                .audit
                .entries()
                .get(useCases.stores.audit.entries().size() - 1);
        assertEquals(Deed.LINE_RESTORED + " Net promoter score", entry.deed() + " " + entry.after());
    }

    @Test
    void aKeyResultComesBackAfterItsObjective() {
        remove(keyResult);
        remove(objective);

        useCases.assertRefused(new SheetRefusal.ObjectiveIsAside(), () -> restore(UseCases.MEI, keyResult));
        Outcomes.done(restore(UseCases.MEI, objective));
        Outcomes.done(restore(UseCases.MEI, keyResult));
    }

    @Test
    void aSixthHealthFigureDoesNotComeBack() {
        String figure = figure();
        remove(figure);
        for (int i = 0; i < 5; i++) {
            figure();
        }

        useCases.assertRefused(new SheetRefusal.EnoughHealthFigures(5), () -> restore(UseCases.MEI, figure));
    }

    @Test
    void whatWasNeverInThisSheetIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> restore(UseCases.MEI, An.uid()));
    }

    @Test
    void nobodyOutsideTheTeamRestoresALine() {
        remove(keyResult);

        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> restore(UseCases.TAO, keyResult));
    }

    private String figure() {
        return Outcomes.done(useCases.addHealthFigure.run(
                        UseCases.MEI,
                        new AddHealthFigureCommand(sheet.id(), new HealthTyped("Errors", "", "1", "%", ""))))
                .uid();
    }

    private void remove(String line) {
        Outcomes.done(useCases.removeLine.run(UseCases.MEI, new RemoveLineCommand(sheet.id(), line, 1)));
    }

    private Outcome<Draft> restore(Actor actor, String line) {
        return useCases.restoreLine.run(actor, new RestoreLineCommand(sheet.id(), line));
    }
}
