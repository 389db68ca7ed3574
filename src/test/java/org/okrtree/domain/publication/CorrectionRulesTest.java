package org.okrtree.domain.publication;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.team.Team;

class CorrectionRulesTest {

    private static final Team RD = An.team().named("R&D").ledBy(An.MEI).build();
    private static final Cycle CYCLE = An.cycle().named("Spring").build();
    private static final DraftKeyResult NPS =
            An.keyResult().number(1).saying("At least 60 of 100 recommend us").build();
    private static final DraftObjective LOVED = An.objective()
            .number(1)
            .titled("Loved by 3 of 4")
            .why("since 2024")
            .ownedBy(An.MEI)
            .with(NPS)
            .build();
    private static final PublishedSheet PUBLISHED =
            An.publication(An.sheet(RD, CYCLE), RD, CYCLE, LOVED).content();

    private static Optional<Refusal> whyNot(Cycle cycle, Actor actor) {
        return CorrectionRules.whyNotCorrect(RD.lead(), RD.name(), cycle, actor);
    }

    private static Optional<Refusal> whyNotSo(String line, String text, String why) {
        return CorrectionRules.whyNotSo(PUBLISHED, 1, new Correction(line, text, why, An.MEI));
    }

    private static Optional<Refusal> whyNotTitled(String title) {
        return whyNotSo(LOVED.id().uid(), title, "since 2024");
    }

    @Test
    void theLeadCorrects() {
        assertEquals(Optional.empty(), whyNot(CYCLE, An.actor(An.MEI)));
    }

    @Test
    void nobodyElseCorrectsNotEvenAnAdministrator() {
        assertEquals(Optional.of(new PublicationRefusal.NotTheLead("R&D")), whyNot(CYCLE, An.administrator(An.TAO)));
        assertEquals(Optional.of(new AccessRefusal.NotThere()), whyNot(CYCLE, An.stranger(An.MEI)));
    }

    @Test
    void nothingIsCorrectedInAClosedCycle() {
        Cycle closed = An.cycle().named("Spring").state(CycleState.CLOSED).build();

        assertEquals(Optional.of(new CycleRefusal.NotOpen("Spring")), whyNot(closed, An.actor(An.MEI)));
        assertEquals(
                Optional.empty(), whyNot(An.cycle().state(CycleState.SCORING).build(), An.actor(An.MEI)));
    }

    @ParameterizedTest
    @CsvSource({"Loved by 3 of 4 customers", "Of 4 of them 3 love us", "\uFF13 of \uFF14 love us"})
    void wordsMayChangeAroundTheNumbers(String title) {
        assertEquals(Optional.empty(), whyNotTitled(title));
    }

    @ParameterizedTest
    @CsvSource({"Loved by 4 of 4", "Loved by 3.5 of 4", "Loved by all", "Loved by 3 of 4 in 5 days", "Loved by 34"})
    void aNumberInTheWordsIsNotTouched(String title) {
        assertEquals(Optional.of(new PublicationRefusal.NumberInWords("text")), whyNotTitled(title));
    }

    @Test
    void norIsOneInWhyItMattersOrInAKeyResult() {
        assertEquals(
                Optional.of(new PublicationRefusal.NumberInWords("why")),
                whyNotSo(LOVED.id().uid(), "Loved by 3 of 4", "since 2025"));
        assertEquals(
                Optional.of(new PublicationRefusal.NumberInWords("text")),
                whyNotSo(NPS.id().uid(), "At least 70 of 100 recommend us", ""));
        assertEquals(Optional.empty(), whyNotSo(NPS.id().uid(), "60 of 100 recommend us", ""));
    }

    @Test
    void aCorrectionSaysSomethingElseOrNamesAnotherOwner() {
        assertEquals(Optional.of(new PublicationRefusal.NothingChanged()), whyNotTitled("Loved by 3 of 4"));
        assertEquals(
                Optional.empty(),
                CorrectionRules.whyNotSo(
                        PUBLISHED, 1, new Correction(LOVED.id().uid(), "Loved by 3 of 4", "since 2024", An.TAO)));
    }

    @Test
    void onlyWhatStandsPublishedIsCorrectedAndAsItStandsNow() {
        assertEquals(Optional.of(new PublicationRefusal.NotPublished()), whyNotSo(An.uid(), "Loved", ""));
        assertEquals(
                Optional.of(new PublicationRefusal.NewerRevision(1)),
                CorrectionRules.whyNotSo(
                        PUBLISHED, 0, new Correction(LOVED.id().uid(), "Loved by 3 of 4 people", "", An.MEI)));
    }

    @Test
    void nothingButTheWordsOfTheLineIsOtherwiseAfterwards() {
        PublishedLines corrected = new Correction(NPS.id().uid(), "60 of 100 recommend us", "", An.LIN).in(PUBLISHED);

        RevisionDiff diff = RevisionDiff.between(PublishedLines.of(PUBLISHED), corrected);

        assertEquals(
                List.of("statement", "owner"),
                diff.lines().get(0).fields().stream()
                        .map(RevisionDiff.FieldDiff::name)
                        .toList());
        assertEquals(1, diff.lines().size());
    }

    @Test
    void theDraftFollowsWhereItSaysWhatWasPublishedAndKeepsItsOwnWords() {
        PublishedObjective was = PUBLISHED.objectives().get(0);
        Correction correction = new Correction(LOVED.id().uid(), "Loved by 3 in 4", "since 2024", An.TAO);
        DraftObjective edited = An.objective()
                .id(LOVED.id())
                .number(1)
                .version(4)
                .titled("Adored")
                .why("since 2024")
                .ownedBy(An.MEI)
                .build();

        assertEquals(
                "Loved by 3 in 4 " + An.TAO.uid(),
                correction
                        .in(LOVED, was)
                        .map(line -> line.words().title() + " "
                                + line.words().owner().uid())
                        .orElse(""));
        assertEquals(
                "5 Adored " + An.TAO.uid(),
                correction
                        .in(edited, was)
                        .map(line -> line.version() + " " + line.words().title() + " "
                                + line.words().owner().uid())
                        .orElse(""));
    }
}
