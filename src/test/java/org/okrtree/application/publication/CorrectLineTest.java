package org.okrtree.application.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.publication.CorrectionTyped;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.ReasonKind;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;

class CorrectLineTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final PublishedSheet before = useCases.content(useCases.newest(sheet));

    private Outcome<PublishedRevision> correct(Actor actor, RequestId request, String text, String owner) {
        return useCases.correctLine.run(
                actor,
                new CorrectLineCommand(keyResult.uid(), request, 1, new CorrectionTyped(text, "", owner), "clearer"));
    }

    @Test
    void aCorrectionIsTheNextRevisionAndSaysNothingElseOtherwise() {
        PublishedRevision second = Outcomes.done(correct(UseCases.MEI, An.request(), "Customers who recommend us", ""));

        PublishedSheet after = useCases.content(second);
        assertEquals(
                List.of(new RevisionDiff.FieldDiff("statement", "Net promoter score", "Customers who recommend us")),
                RevisionDiff.between(before, after).lines().get(0).fields());
        assertEquals("2 clearer WORDING", second.number() + " " + second.reason() + " " + after.reasonKind());
        assertEquals(
                Optional.of(useCases.stores.revisions.ofSheet(sheet.id()).get(1).hash()), second.previous());
    }

    @Test
    void anOwnerIsCorrectedAlsoToSomebodyWhomNobodyKnewYet() {
        Outcomes.done(correct(UseCases.MEI, An.request(), "Net promoter score", "newcomer"));

        PublishedSheet after = useCases.content(useCases.newest(sheet));
        assertEquals(
                useCases.stores.people.withKey("key-new").orElseThrow().id(),
                after.keyResult(keyResult).orElseThrow().owner());
    }

    @Test
    void theNextPublicationDoesNotTakeACorrectionBack() {
        Outcomes.done(correct(UseCases.MEI, An.request(), "Customers who recommend us", ""));

        assertEquals(
                "Customers who recommend us", useCases.keyResult(sheet).words().statement());
        assertEquals(2, useCases.keyResult(sheet).version());
    }

    @Test
    void whatTheDraftSaysOtherwiseByNowIsNotPublishedWithIt() {
        Outcomes.done(useCases.editKeyResult.run(
                UseCases.MEI,
                new EditKeyResultCommand(sheet.id(), keyResult, 1, UseCases.typed("Another draft", "40", "70"))));

        Outcomes.done(correct(UseCases.MEI, An.request(), "Customers who recommend us", ""));

        PublishedSheet after = useCases.content(useCases.newest(sheet));
        assertEquals(
                before.keyResult(keyResult).orElseThrow().measure(),
                after.keyResult(keyResult).orElseThrow().measure());
        assertEquals("Another draft", useCases.keyResult(sheet).words().statement());
    }

    @Test
    void aFigureStaysWhatItWas() {
        useCases.checkIn(keyResult, "50", "7");
        Reading reading = useCases.reading(keyResult);

        Outcomes.done(correct(UseCases.MEI, An.request(), "Customers who recommend us", ""));

        assertEquals(reading, useCases.reading(keyResult));
    }

    @Test
    void aCorrectionIsForTheLeadAlone() {
        useCases.assertRefused(
                new PublicationRefusal.NotTheLead("R&D"),
                () -> correct(UseCases.TAO, An.request(), "Customers who recommend us", ""));
        useCases.assertRefused(
                new PublicationRefusal.NotTheLead("R&D"),
                () -> correct(UseCases.LIN, An.request(), "Customers who recommend us", ""));
    }

    @Test
    void itNeedsAReasonAnOwnerWhoIsThereAndWordsThatHoldNoOtherNumber() {
        useCases.assertRefused(
                new PublicationRefusal.NoReason("reason"),
                () -> useCases.correctLine.run(
                        UseCases.MEI,
                        new CorrectLineCommand(
                                keyResult.uid(), An.request(), 1, new CorrectionTyped("Said so", "", ""), " ")));
        useCases.assertRefused(
                new SheetRefusal.NoSuchOwner("owner", "nobody"),
                () -> correct(UseCases.MEI, An.request(), "Net promoter score", "nobody"));
        useCases.assertRefused(
                new PublicationRefusal.NumberInWords("text"),
                () -> correct(UseCases.MEI, An.request(), "Net promoter score of 70", ""));
    }

    @Test
    void theWordsAreCheckedAsOnASheet() {
        useCases.assertRefused(new InputRefusal.Missing("text"), () -> correct(UseCases.MEI, An.request(), "  ", ""));
    }

    @Test
    void whoReadAnOlderRevisionIsToldOfTheNewer() {
        Outcomes.done(correct(UseCases.MEI, An.request(), "Customers who recommend us", ""));

        useCases.assertRefused(
                new PublicationRefusal.NewerRevision(2),
                () -> correct(UseCases.MEI, An.request(), "Customers who praise us", ""));
    }

    @Test
    void aLineThatIsNotPublishedIsNotThere() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.correctLine.run(
                        UseCases.MEI,
                        new CorrectLineCommand(
                                An.uid(), An.request(), 1, new CorrectionTyped("Grow", "", ""), "clearer")));
    }

    @Test
    void theSameRequestAgainMakesNoSecondRevision() {
        RequestId request = An.request();
        PublishedRevision first = Outcomes.done(correct(UseCases.MEI, request, "Customers who recommend us", ""));

        PublishedRevision again = Outcomes.done(correct(UseCases.MEI, request, "Customers who recommend us", ""));

        assertEquals(first, again);
        assertEquals(2, useCases.stores.revisions.ofSheet(sheet.id()).size());
    }

    @Test
    void aPreviewChangesNothing() {
        List<Object> everything = useCases.everything();

        CorrectionShown shown = Outcomes.done(useCases.showCorrection.run(
                UseCases.MEI,
                new CorrectionQuery(
                        keyResult.uid(), 1, new CorrectionTyped("Customers who recommend us", "", "newcomer"))));

        assertEquals(
                List.of("New Comer"),
                shown.corrected().stream()
                        .flatMap(lines -> lines.objectives().get(0).keyResults().stream())
                        .map(line -> shown.people().get(line.owner()).displayName())
                        .toList());
        assertEquals(everything, useCases.everything());
        assertTrue(useCases.stores.people.withKey("key-new").isEmpty());
    }

    @Test
    void onlyTheKindOfReasonOfACorrectionIsWording() {
        assertEquals(ReasonKind.NOT_SAID, before.reasonKind());
    }
}
