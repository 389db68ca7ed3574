package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class EditObjectiveTest {

    private static final ObjectiveTyped REWORDED =
            new ObjectiveTyped("Customers tell others", "they stay", "mei", "", "");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final DraftObjective before = useCases.objective(sheet);

    @Test
    void anEditIsTheNextVersionOfItsLine() {
        DraftObjective saved = Outcomes.done(edit(UseCases.MEI, 1, REWORDED));

        assertEquals(
                new DraftObjective(
                        before.id(),
                        2,
                        before.position(),
                        before.number(),
                        new ObjectiveWords("Customers tell others", "they stay", An.MEI, Commitment.NOT_SAID, null),
                        before.keyResults()),
                saved);
        assertEquals(saved, useCases.objective(sheet));
    }

    @Test
    void whoSavedEachVersionIsKept() {
        useCases.clock.moveBy(Duration.ofMinutes(1));

        Outcomes.done(edit(UseCases.MEI, 1, REWORDED));

        assertEquals(
                Optional.of(new Saver(An.MEI, useCases.clock.instant())),
                useCases.stores.sheets.saverOf(before.id().uid(), 2));
    }

    @Test
    void savingTheSameWordsIsNoNewVersion() {
        List<Object> stored = useCases.everything();

        DraftObjective saved = Outcomes.done(edit(
                UseCases.MEI,
                1,
                new ObjectiveTyped(before.words().title(), before.words().why(), "mei", "", "")));

        assertEquals(before, saved);
        assertEquals(stored, useCases.everything());
    }

    @Test
    void whoeverWasSlowerIsToldAndOverwritesNothing() {
        Outcomes.done(edit(UseCases.MEI, 1, REWORDED));

        List<Draft> stood = List.of(useCases.draft(sheet));

        Outcome<?> slower = edit(UseCases.MEI, 1, new ObjectiveTyped("Another wording", "", "newcomer", "", ""));

        assertEquals(Optional.of(new SheetRefusal.SameField()), slower.whyNot());
        assertEquals(stood, List.of(useCases.draft(sheet)));
    }

    @Test
    void anEditOfAVersionThatNeverWasIsRefused() {
        useCases.assertRefused(new SheetRefusal.LineChanged(), () -> edit(UseCases.MEI, 2, REWORDED));
    }

    @Test
    void twoPeopleMayEditTwoLinesAtOnce() {
        DraftObjective second = Outcomes.done(useCases.addObjective.run(
                UseCases.MEI, new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Grow", "", "", "", ""))));
        Outcomes.done(edit(UseCases.MEI, 1, REWORDED));

        DraftObjective saved = Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(sheet.id(), second.id(), 1, new ObjectiveTyped("Grow fast", "", "", "", ""))));

        assertEquals(2, saved.version());
    }

    @Test
    void wordsThatCannotBeChangeNothing() {
        useCases.assertRefused(
                new InputRefusal.TooLong("title", 255),
                () -> edit(UseCases.MEI, 1, new ObjectiveTyped("x".repeat(256), "", "newcomer", "", "")));
        useCases.assertRefused(
                new SheetRefusal.NoSuchOwner("owner", "ghost"),
                () -> edit(UseCases.MEI, 1, new ObjectiveTyped("Grow", "", "ghost", "", "")));
    }

    @Test
    void nobodyOutsideTheTeamEditsIt() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> edit(UseCases.LIN, 1, REWORDED));
    }

    @Test
    void anObjectiveThatIsNotInTheSheetIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.editObjective.run(
                        UseCases.MEI, new EditObjectiveCommand(sheet.id(), new ObjectiveId(An.uid()), 1, REWORDED)));
    }

    private Outcome<DraftObjective> edit(Actor actor, int seen, ObjectiveTyped typed) {
        return useCases.editObjective.run(actor, new EditObjectiveCommand(sheet.id(), before.id(), seen, typed));
    }
}
