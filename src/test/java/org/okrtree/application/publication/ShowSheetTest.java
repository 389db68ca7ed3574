package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.person.Account;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.Upward;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class ShowSheetTest {

    private static final Account MEI_WANG = new Account("key-mei", "mei", "Mei Wang");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();

    @Test
    void theTeamSeesItsDraftBeforeItIsPublished() {
        SheetShown shown = Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id()));

        assertEquals(
                new SheetShown(
                        sheet,
                        useCases.rd,
                        useCases.cycle,
                        useCases.stores.plans.of(useCases.cycle.id()),
                        useCases.draft(sheet),
                        null,
                        null,
                        List.of(),
                        List.of(),
                        Upward.NOTHING,
                        null,
                        List.of(),
                        List.of(),
                        null,
                        Map.of(An.MEI, MEI_WANG)),
                shown);
        assertEquals(Optional.of(useCases.draft(sheet)), shown.draft());
        assertEquals(Optional.empty(), shown.newest());
    }

    @Test
    void nobodyElseButTheCommitteeSeesADraftBeforeItsDiscussionIsOpen() {
        useCases.assertRefused(
                new SheetRefusal.NotOpenYet("R&D"), () -> useCases.showSheet.run(UseCases.LIN, sheet.id()));

        assertEquals(
                Optional.of(useCases.draft(sheet)),
                Outcomes.done(useCases.showSheet.run(UseCases.TAO, sheet.id())).draft());
    }

    @Test
    void everybodySeesADraftThatIsInDiscussion() {
        Outcomes.done(useCases.openDiscussion.run(UseCases.MEI, sheet.id()));

        SheetShown shown = Outcomes.done(useCases.showSheet.run(UseCases.LIN, sheet.id()));

        assertEquals(Optional.of(useCases.draft(sheet)), shown.draft());
    }

    @Test
    void everybodySeesWhatIsPublishedAndTheDraftBesideIt() {
        PublishedRevision revision = useCases.publish(sheet, "");

        SheetShown shown = Outcomes.done(useCases.showSheet.run(UseCases.LIN, sheet.id()));

        assertEquals(Optional.of(useCases.content(revision)), shown.newest());
        assertEquals(List.of(revision), shown.revisions());
        assertEquals(Optional.of(useCases.draft(sheet)), shown.draft());
    }

    @Test
    void theTeamSeesBothAndOfSeveralRevisionsTheNewest() {
        useCases.publish(sheet, "");
        addKeyResultOfLin();
        PublishedRevision second = useCases.publish(sheet, "one more");

        SheetShown shown = Outcomes.done(useCases.showSheet.run(UseCases.MEI, sheet.id()));

        assertEquals(Optional.of(useCases.content(second)), shown.newest());
        assertEquals(Optional.of(useCases.draft(sheet)), shown.draft());
        assertEquals(second, shown.revisions().get(0));
    }

    @Test
    void theLeadAndWhoeverOwnsALineAreNamed() {
        UseCases company = new UseCases();
        Sheet others = company.draftedForOthers();

        SheetShown drafted = Outcomes.done(company.showSheet.run(UseCases.MEI, others.id()));
        company.publish(others, "");
        SheetShown published = Outcomes.done(company.showSheet.run(UseCases.LIN, others.id()));

        assertEquals(Set.of(An.MEI, An.TAO, An.LIN), drafted.people().keySet());
        assertEquals(Set.of(An.MEI, An.TAO, An.LIN), published.people().keySet());
    }

    @Test
    void whoeverPublishedAnEarlierRevisionIsNamedToo() {
        useCases.publish(sheet, "");
        useCases.stores.teams.change(
                An.team().id(useCases.rd.id()).key("RD").ledBy(An.LIN).build());
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.LIN,
                new EditKeyResultCommand(
                        sheet.id(),
                        useCases.keyResult(sheet).id(),
                        1,
                        An.keyResultTyped("Score", "lin", "increase", "40", "60", "points", ""))));
        Outcomes.done(useCases.editObjective.run(
                UseCases.LIN,
                new EditObjectiveCommand(
                        sheet.id(), useCases.objective(sheet).id(), 1, new ObjectiveTyped("Grow", "", "lin", "", ""))));
        Outcomes.done(useCases.publishSheet.run(
                UseCases.LIN,
                new PublishSheetCommand(
                        sheet.id(),
                        An.request(),
                        "a new lead",
                        useCases.draft(sheet).lineVersions())));

        SheetShown shown = Outcomes.done(useCases.showSheet.run(UseCases.TAO, sheet.id()));

        assertEquals(Set.of(An.MEI, An.LIN), shown.people().keySet());
    }

    @Test
    void aSheetThatIsNotThereIsNotShown() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(), () -> useCases.showSheet.run(UseCases.MEI, new SheetId(An.uid())));
    }

    private void addKeyResultOfLin() {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        useCases.objective(sheet).id(),
                        An.keyResultTyped("Complaints", "lin", "decrease", "9", "2", "", ""))));
    }
}
