package org.okrtree.application.published;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.RevisionsSideBySide;
import org.okrtree.domain.sheet.Sheet;

class ShowRevisionDiffTest {

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final ShowRevisionDiff showDiff = new ShowRevisionDiff(useCases.source);

    ShowRevisionDiffTest() {
        useCases.publishedOtherwise(sheet);
        useCases.publishedOtherwise(sheet);
    }

    private Outcome<RevisionsSideBySide> diff(String team, String before, String after) {
        return showDiff.run(UseCases.LIN, new RevisionDiffQuery(CycleAsked.named(""), team, before, after));
    }

    @ParameterizedTest
    @CsvSource({"'', '', 2, 3", "1, '', 1, 3", "'', 2, 1, 2", "1, 2, 1, 2", "3, 1, 3, 1", "'', 1, 1, 1"})
    void withNothingNamedTheNewestIsComparedWithTheOneBeforeIt(String before, String after, int from, int to) {
        RevisionsSideBySide shown = Outcomes.done(diff("RD", before, after));

        assertEquals(
                List.of(from, to, 3),
                List.of(shown.before().revision(), shown.after().revision(), shown.newest()));
    }

    @Test
    void itSaysWhatTheDiffOfTheTwoSays() {
        RevisionsSideBySide shown = Outcomes.done(diff("rd", "1", "2"));

        assertEquals(RevisionDiff.between(shown.before(), shown.after()), shown.diff());
        assertTrue(shown.diff().lines().stream().anyMatch(line -> line.fate() == RevisionDiff.Fate.GONE));
    }

    @ParameterizedTest
    @CsvSource({"'', ''", "1, ''", "'', 1", "1, 1"})
    void aSheetThatWasPublishedOnceHasOneRevisionOnly(String before, String after) {
        UseCases once = new UseCases();
        once.published();

        RevisionsSideBySide shown = Outcomes.done(new ShowRevisionDiff(once.source)
                .run(UseCases.LIN, new RevisionDiffQuery(CycleAsked.named(""), "RD", before, after)));

        assertTrue(shown.isOnlyOne());
    }

    @Test
    void aFirstRevisionBesideItselfIsNotTheOnlyOne() {
        assertFalse(Outcomes.done(diff("RD", "1", "1")).isOnlyOne());
    }

    @Test
    void theTeamOfTheSpaceIsMeantWhenNoneIsNamed() {
        useCases.assertRefused(new PublishedRefusal.RevisionOfNoTeam(), () -> diff("", "", ""));
    }

    @Test
    void aTeamThatHasNotPublishedIsNamed() {
        useCases.assertRefused(new PublishedRefusal.NoSuchTeam("QA"), () -> diff("QA", "", ""));
    }

    @ParameterizedTest
    @CsvSource({"4, '', 4", "'', 4, 4", "'', 9, 9", "9, 1, 9"})
    void aRevisionThatWasNeverPublishedIsNamed(String before, String after, String named) {
        useCases.assertRefused(new PublishedRefusal.NoSuchRevision(named), () -> diff("RD", before, after));
    }

    @ParameterizedTest
    @CsvSource({"0, '', before, 0", "'', x, after, x", "-1, '', before, -1"})
    void whatIsNoNumberIsRefusedAtItsField(String before, String after, String field, String typed) {
        useCases.assertRefused(new InputRefusal.NotAChoice(field, typed), () -> diff("RD", before, after));
    }

    @Test
    void whoMayNotUseTheProductSeesNothing() {
        assertEquals(
                Outcome.refused(new AccessRefusal.NotThere()),
                showDiff.run(
                        new Actor(An.LIN, false, false), new RevisionDiffQuery(CycleAsked.named(""), "RD", "", "")));
    }
}
