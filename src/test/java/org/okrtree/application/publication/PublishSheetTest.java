package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;

class PublishSheetTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();
    private final RequestId request = An.request();

    PublishSheetTest() {
        useCases.agree(sheet);
    }

    @Test
    void theLeadPublishesTheDraftAsRevision1() {
        PublishedRevision revision = Outcomes.done(publish(UseCases.MEI, request, ""));

        assertEquals(
                new PublishedRevision(
                        revision.id(),
                        request,
                        sheet.id(),
                        useCases.cycle.id(),
                        1,
                        Instant.parse("2026-02-02T09:00:00.123Z"),
                        An.MEI,
                        "",
                        CanonicalText.SCHEMA,
                        revision.hash(),
                        null),
                revision);
        assertEquals(List.of(revision), useCases.stores.revisions.ofSheet(sheet.id()));
    }

    @Test
    void theTextIsKeptUnderItsHashAndHoldsTheDraft() {
        DraftObjective objective = useCases.objective(sheet);
        DraftKeyResult keyResult = useCases.keyResult(sheet);

        PublishedRevision revision = Outcomes.done(publish(UseCases.MEI, request, ""));

        String text = useCases.stores.revisions.texts(List.of(revision.hash())).get(revision.hash());
        PublishedSheet content = useCases.content(revision);
        assertEquals(revision.hash(), ContentHash.of(text));
        assertEquals(
                List.of(objective.words().title(), keyResult.words().statement()),
                List.of(
                        content.objectives().get(0).title(),
                        content.keyResults().findFirst().orElseThrow().statement()));
        assertEquals(
                List.of(
                        PublishedCycle.of(useCases.cycle),
                        PublishedTeam.of(useCases.rd, List.of(useCases.rd)),
                        revision.at()),
                List.of(content.cycle(), content.team(), content.at()));
    }

    @Test
    void publishingGivesTheLinesTheirNumbersAndMarksTheSheet() {
        Outcomes.done(publish(UseCases.MEI, request, ""));

        assertEquals(1, useCases.objective(sheet).number());
        assertEquals(1, useCases.keyResult(sheet).number());
        assertEquals(SheetState.PUBLISHED, useCases.draft(sheet).sheet().state());
    }

    @Test
    void theNextRevisionNamesTheHashOfTheOneBefore() {
        PublishedRevision first = Outcomes.done(publish(UseCases.MEI, request, ""));
        addKeyResult("Complaints");
        useCases.clock.moveBy(Duration.ofDays(7));

        PublishedRevision second = Outcomes.done(publish(UseCases.MEI, An.request(), " we learned "));

        assertEquals(2, second.number());
        assertEquals(Optional.of(first.hash()), second.previous());
        assertEquals("we learned", second.reason());
    }

    @Test
    void aPublishedRevisionDoesNotChangeWhenItsDraftDoes() {
        PublishedRevision revision = Outcomes.done(publish(UseCases.MEI, request, ""));
        String text = useCases.stores.revisions.texts(List.of(revision.hash())).get(revision.hash());
        PublishedSheet content = useCases.content(revision);

        rewordObjective("Customers tell others");
        editKeyResult(UseCases.typed("NPS", "10", "90"));
        addKeyResult("Complaints");

        assertEquals(
                text, useCases.stores.revisions.texts(List.of(revision.hash())).get(revision.hash()));
        assertEquals(content, useCases.content(revision));
        assertEquals(List.of(revision), useCases.stores.revisions.ofSheet(sheet.id()));
    }

    @Test
    void aPublishedRevisionDoesNotChangeWhenTheNextIsPublished() {
        PublishedRevision first = Outcomes.done(publish(UseCases.MEI, request, ""));
        PublishedSheet content = useCases.content(first);
        rewordObjective("Customers tell others");

        PublishedRevision second = Outcomes.done(publish(UseCases.MEI, An.request(), "wording"));

        assertEquals(content, useCases.content(first));
        assertEquals(
                "Customers tell others",
                useCases.content(second).objectives().get(0).title());
        assertEquals(List.of(second, first), useCases.stores.revisions.ofSheet(sheet.id()));
    }

    @Test
    void aLineKeepsItsNumberInEveryRevision() {
        Outcomes.done(publish(UseCases.MEI, request, ""));
        addKeyResult("Complaints");

        PublishedRevision second = Outcomes.done(publish(UseCases.MEI, An.request(), "one more"));

        assertEquals(
                List.of(1, 2),
                useCases.content(second)
                        .keyResults()
                        .map(PublishedKeyResult::number)
                        .toList());
    }

    @Test
    void theSameRequestAgainGivesTheSameRevision() {
        PublishedRevision first = Outcomes.done(publish(UseCases.MEI, request, ""));
        List<Object> stored = useCases.everything();
        useCases.clock.moveBy(Duration.ofSeconds(3));

        PublishedRevision again = Outcomes.done(publish(UseCases.MEI, request, ""));

        assertEquals(first, again);
        assertEquals(stored, useCases.everything());
    }

    @Test
    void aRequestOfSomebodyElseGivesNothingAway() {
        Outcomes.done(publish(UseCases.MEI, request, ""));

        useCases.assertRefused(new AccessRefusal.NotThere(), () -> publish(UseCases.LIN, request, ""));
    }

    @Test
    void aRequestIsForOneSheet() {
        Outcomes.done(publish(UseCases.MEI, request, ""));

        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.publishSheet.run(
                        UseCases.MEI, new PublishSheetCommand(new SheetId(An.uid()), request, "", Map.of())));
    }

    @Test
    void aSheetThatIsNotThereIsNotPublished() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.publishSheet.run(
                        UseCases.MEI, new PublishSheetCommand(new SheetId(An.uid()), request, "", Map.of())));
    }

    @Test
    void aMemberDoesNotPublish() {
        Team withLin = An.team()
                .id(useCases.rd.id())
                .key("RD")
                .named("R&D")
                .ledBy(An.MEI)
                .members(An.LIN)
                .build();
        useCases.stores.teams.change(withLin);

        useCases.assertRefused(new PublicationRefusal.NotTheLead("R&D"), () -> publish(UseCases.LIN, request, ""));
    }

    @Test
    void nobodyElsePublishesNotEvenAnAdministrator() {
        useCases.assertRefused(new PublicationRefusal.NotTheLead("R&D"), () -> publish(UseCases.TAO, request, ""));
    }

    @Test
    void nothingIsPublishedInAClosedCycle() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        Sheet old = An.sheet(useCases.rd, closed);
        useCases.stores.cycles.add(closed);
        useCases.stores.sheets.add(old);

        useCases.assertRefused(
                new CycleRefusal.NotOpen("Autumn"),
                () -> useCases.publishSheet.run(
                        UseCases.MEI, new PublishSheetCommand(old.id(), request, "", Map.of())));
    }

    @Test
    void anEmptyDraftIsNotPublished() {
        Team ops = An.team().key("OPS").build();
        Sheet empty = An.sheet(ops, useCases.cycle).opened().agreed();
        useCases.stores.teams.add(ops);
        useCases.stores.sheets.add(empty);

        useCases.assertRefused(
                new PublicationRefusal.NoObjectives(),
                () -> useCases.publishSheet.run(
                        UseCases.MEI, new PublishSheetCommand(empty.id(), request, "", Map.of())));
    }

    @Test
    void anObjectiveWithoutKeyResultsIsNotPublished() {
        Outcomes.done(useCases.addObjective.run(
                UseCases.MEI, new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Break even", "", "", ""))));
        agreedAllTheSame();

        useCases.assertRefused(
                new PublicationRefusal.NoKeyResults("Break even"), () -> publish(UseCases.MEI, request, ""));
    }

    @Test
    void aKeyResultWithoutAMeasureIsNotPublished() {
        editKeyResult(An.keyResultTyped("Revenue", "", "increase", "", "", "", ""));
        agreedAllTheSame();

        useCases.assertRefused(new PublicationRefusal.NoMeasure("Revenue"), () -> publish(UseCases.MEI, request, ""));
    }

    @Test
    void aSheetThatIsNotAgreedIsNotPublished() {
        rewordObjective("Customers tell others");

        useCases.assertRefused(new PublicationRefusal.NotAgreed(), () -> publish(UseCases.MEI, request, ""));
    }

    // Whoever agrees at the moment of an edit may have agreed to what blocks.
    private void agreedAllTheSame() {
        Sheet now = useCases.draft(sheet).sheet();
        useCases.stores.sheets.change(now, now.agreed());
    }

    @Test
    void aDraftThatWasEditedAfterItWasReadIsNotPublished() {
        Map<String, Integer> seen = useCases.draft(sheet).lineVersions();
        rewordObjective("Customers tell others");
        useCases.agree(sheet);

        useCases.assertRefused(
                new PublicationRefusal.DraftChanged(),
                () -> useCases.publishSheet.run(UseCases.MEI, new PublishSheetCommand(sheet.id(), request, "", seen)));
    }

    @Test
    void aLaterRevisionNeedsAReason() {
        Outcomes.done(publish(UseCases.MEI, request, ""));
        rewordObjective("Customers tell others");

        useCases.assertRefused(
                new PublicationRefusal.NoReason("reason"), () -> publish(UseCases.MEI, An.request(), " \n"));
        assertEquals(
                2, Outcomes.done(publish(UseCases.MEI, An.request(), "wording")).number());
    }

    @Test
    void aReasonIsCheckedLikeAnyText() {
        useCases.assertRefused(
                new InputRefusal.BadCharacter("reason"), () -> publish(UseCases.MEI, request, "a\u0000b"));
    }

    @Test
    void whatIsPublishedIsNotPublishedAgain() {
        Outcomes.done(publish(UseCases.MEI, request, ""));

        useCases.assertRefused(
                new PublicationRefusal.NothingChanged(), () -> publish(UseCases.MEI, An.request(), "again"));
    }

    @Test
    void aPublishedNumberStays() {
        Outcomes.done(publish(UseCases.MEI, request, ""));
        editKeyResult(UseCases.typed("Net promoter score", "40", "55"));

        useCases.assertRefused(
                new PublicationRefusal.NumberChanged("Net promoter score"),
                () -> publish(UseCases.MEI, An.request(), "too hard"));
    }

    @Test
    void aNumberOfANewKeyResultMayStillChange() {
        Outcomes.done(publish(UseCases.MEI, request, ""));
        addKeyResult("Complaints");
        DraftKeyResult added = useCases.objective(sheet).keyResults().get(1);
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(sheet.id(), added.id(), 1, UseCases.typed("Complaints", "1", "5"))));

        PublishedRevision second = Outcomes.done(publish(UseCases.MEI, An.request(), "one more"));

        assertTrue(useCases.content(second).keyResult(added.id()).isPresent());
    }

    private Outcome<PublishedRevision> publish(Actor actor, RequestId with, String reason) {
        return useCases.publishSheet.run(
                actor,
                new PublishSheetCommand(
                        sheet.id(), with, reason, useCases.draft(sheet).lineVersions()));
    }

    private void rewordObjective(String title) {
        DraftObjective line = useCases.objective(sheet);
        Outcomes.done(useCases.editObjective.run(
                UseCases.MEI,
                new EditObjectiveCommand(
                        sheet.id(), line.id(), line.version(), new ObjectiveTyped(title, "", "", ""))));
    }

    private void editKeyResult(KeyResultTyped typed) {
        DraftKeyResult line = useCases.keyResult(sheet);
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI, new EditKeyResultCommand(sheet.id(), line.id(), line.version(), typed)));
    }

    private void addKeyResult(String statement) {
        Outcomes.done(useCases.addKeyResult.run(
                UseCases.MEI,
                new AddKeyResultCommand(
                        sheet.id(), useCases.objective(sheet).id(), UseCases.typed(statement, "0", "5"))));
    }
}
