package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.UnsavedEdit;

/** Two in the same field of one line: the slower text is kept until it is settled. */
class UnsavedEditTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final DraftObjective line = useCases.objective(sheet);

    @Test
    void whatCouldNotBeSavedIsShownWithWhoWasFaster() {
        clash("Slower");

        UnsavedEdit kept = shown(UseCases.MEI).get(0);

        assertEquals("Slower", kept.mine().title());
        assertEquals(
                line.title() + " 1", kept.base().title() + " " + kept.base().version());
        assertEquals(An.MEI + " 2", kept.faster().by() + " " + kept.faster().version());
    }

    @Test
    void theSameSaveSentTwiceIsKeptOnce() {
        clash("Slower");
        List<Object> stored = useCases.everything();

        edit(1, "", "Slower");

        assertEquals(stored, useCases.everything());
    }

    @Test
    void aNewerTextOfTheSamePersonTakesItsPlace() {
        clash("Slower");

        edit(1, "", "Slower still");

        assertEquals(
                List.of("Slower still"),
                shown(UseCases.MEI).stream().map(one -> one.mine().title()).toList());
    }

    @Test
    void whoOnlyReadsTheDraftDoesNotSeeIt() {
        clash("Slower");
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        assertEquals(List.of(), shown(UseCases.LIN));
    }

    @Test
    void aSaveOutOfTheConflictEndsIt() {
        clash("Slower");

        Outcomes.done(edit(2, shown(UseCases.MEI).get(0).uid(), "A third"));

        assertEquals("A third", useCases.objective(sheet).title());
        assertEquals(List.of(), shown(UseCases.MEI));
    }

    @Test
    void anotherSaveOfTheLineLeavesItKept() {
        clash("Slower");

        Outcomes.done(edit(2, "", "A third"));

        assertEquals(1, shown(UseCases.MEI).size());
    }

    @Test
    void whatTheLineSaysByNowIsNotKeptBesideIt() {
        clash("Slower");

        Outcomes.done(edit(2, "", "Slower"));

        assertEquals(List.of(), shown(UseCases.MEI));
    }

    @Test
    void whoLeavesWhatStandsDoesAwayWithTheOtherAndMayUndoIt() {
        clash("Slower");
        UnsavedEdit kept = shown(UseCases.MEI).get(0);

        Outcomes.done(discard(UseCases.MEI, kept.uid()));

        assertEquals(List.of(), shown(UseCases.MEI));
        assertEquals("Faster", useCases.objective(sheet).title());

        Outcomes.done(
                useCases.restoreUnsavedEdit.run(UseCases.MEI, new RestoreUnsavedEditCommand(sheet.id(), kept.uid())));

        assertEquals(List.of(kept), shown(UseCases.MEI));
    }

    @Test
    void discardingTwiceDiscardsOnce() {
        clash("Slower");
        String kept = shown(UseCases.MEI).get(0).uid();
        Outcomes.done(discard(UseCases.MEI, kept));
        List<Object> stored = useCases.everything();

        Outcomes.done(discard(UseCases.MEI, kept));

        assertEquals(stored, useCases.everything());
    }

    @Test
    void aLineThatWasRemovedHasNothingToSettle() {
        clash("Slower");
        Outcomes.done(useCases.removeLine.run(
                UseCases.MEI,
                new RemoveLineCommand(sheet.id(), useCases.keyResult(sheet).uid(), 1)));

        Outcomes.done(useCases.removeLine.run(UseCases.MEI, new RemoveLineCommand(sheet.id(), line.uid(), 2)));

        assertEquals(List.of(), shown(UseCases.MEI));
    }

    @Test
    void aThirdPersonDoesNotChooseBetweenTheTwo() {
        UnsavedEdit others = new UnsavedEdit(
                An.uid(),
                sheet.id(),
                new PersonId(An.uid()),
                useCases.clock.instant(),
                line,
                line,
                new UnsavedEdit.Faster(new PersonId(An.uid()), useCases.clock.instant(), 2),
                true);

        Optional<?> ofMember = SheetRules.whyNotSettle(
                others, An.team().ledBy(An.TAO).members(An.MEI).build(), useCases.cycle, UseCases.MEI);

        assertEquals(
                true,
                ofMember.filter(SheetRefusal.NotOneOfTheTwo.class::isInstance).isPresent());
    }

    @Test
    void whatNobodyWroteIsNotThere() {
        useCases.assertRefused(new AccessRefusal.NotThere(), () -> discard(UseCases.MEI, An.uid()));
    }

    private void clash(String slower) {
        Outcomes.done(edit(1, "", "Faster"));
        assertEquals(
                Optional.of(new SheetRefusal.SameField()), edit(1, "", slower).whyNot());
    }

    private Outcome<DraftObjective> edit(int seen, String settles, String title) {
        return useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(), line.id(), seen, settles, new ObjectiveTyped(title, "", "mei", "", "")));
    }

    private Outcome<UnsavedEdit> discard(Actor actor, String edit) {
        return useCases.discardUnsavedEdit.run(actor, new DiscardUnsavedEditCommand(sheet.id(), edit));
    }

    private List<UnsavedEdit> shown(Actor actor) {
        return Outcomes.done(useCases.showSheet.run(actor, sheet.id())).unsaved();
    }
}
