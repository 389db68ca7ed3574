package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkOnRecord;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

public abstract class WorkLinksContract extends StoreContract {

    private static final long ISSUE = 10_100L;
    private static final long SPRINT = 7;

    private final Sheet sheet = An.sheet(An.team().build(), An.cycle().build());
    private final KeyResultId keyResult = new KeyResultId(An.uid());
    private final WorkLink link = An.workLink(ISSUE, keyResult, sheet);

    protected abstract WorkLinks links();

    private void end(WorkLink which, String at) {
        write(() -> links().end(which.id(), An.TAO, Instant.parse(at)));
    }

    @Test
    void aLinkComesBackAsItWasMade() {
        WorkLink silent = linkAt("2026-02-03T08:00:00.001Z", "");

        write(() -> links().add(silent));

        assertEquals(Optional.of(silent), links().with(silent.id()));
        assertEquals(List.of(silent), links().ofIssue(ISSUE));
        assertEquals(Optional.of(silent), links().madeBy(silent.request()));
    }

    @Test
    void theIssuesOfSeveralTargetsAreToldOnceEachWhileTheyAreLinked() {
        ObjectiveId objective = new ObjectiveId(An.uid());
        WorkLink ofObjective = An.workLink(ISSUE, objective, sheet);
        WorkLink other = An.workLink(ISSUE + 1, keyResult, sheet);
        WorkLink ended = An.workLink(ISSUE + 2, keyResult, sheet);
        WorkLink elsewhere = An.workLink(ISSUE + 3, new KeyResultId(An.uid()), sheet);
        write(() -> List.of(link, ofObjective, other, ended, elsewhere).forEach(links()::add));
        write(() -> links().addFocus(List.of(An.focus(SPRINT, keyResult, sheet, An.request())), 0));

        end(ended, "2026-02-04T08:00:00Z");

        assertEquals(
                Set.of(ISSUE, ISSUE + 1),
                links().issuesOf(List.of(new LinkTarget.KeyResult(keyResult), new LinkTarget.Objective(objective))));
    }

    @Test
    void theFocusOfSeveralSprintsIsToldAtOnceAndOfNoOther() {
        WorkLink first = An.focus(SPRINT, keyResult, sheet, An.request());
        WorkLink next = An.focus(SPRINT + 1, keyResult, sheet, An.request());
        WorkLink ended = An.focus(SPRINT + 1, new KeyResultId(An.uid()), sheet, An.request());
        WorkLink other = An.focus(SPRINT + 2, keyResult, sheet, An.request());
        write(() -> List.of(first, next, other).forEach(one -> links().addFocus(List.of(one), 0)));
        write(() -> links().addFocus(List.of(ended), 1));
        write(() -> links().add(link));

        end(ended, "2026-02-04T08:00:00Z");

        assertEquals(Set.of(first, next), Set.copyOf(links().ofSprints(List.of(SPRINT, SPRINT + 1, 99L))));
        assertEquals(List.of(), links().ofSprints(List.of()));
    }

    @Test
    void theOldestLinkOfAnIssueComesFirst() {
        WorkLink later = linkAt("2026-02-03T08:00:00.002Z", "later");
        WorkLink earlier = linkAt("2026-02-03T08:00:00.001Z", "先");

        write(() -> List.of(later, earlier).forEach(links()::add));

        assertEquals(List.of(earlier, later), links().ofIssue(ISSUE));
        assertEquals(List.of(), links().ofIssue(ISSUE + 1));
    }

    @Test
    void anEndedLinkIsNoLinkButItsRequestIsRemembered() {
        write(() -> links().add(link));

        end(link, "2026-02-04T08:00:00Z");

        assertEquals(List.of(), links().ofIssue(ISSUE));
        assertEquals(Optional.empty(), links().with(link.id()));
        assertEquals(Optional.of(link), links().madeBy(link.request()));
    }

    @Test
    void everyLinkOfAnIssueStaysOnRecordWithItsEnd() {
        WorkLink later = linkAt("2026-02-05T08:00:00.002Z", "later");
        write(() -> List.of(later, link).forEach(links()::add));
        end(link, "2026-02-04T08:00:00Z");

        assertEquals(
                List.of(
                        new LinkOnRecord(link, An.TAO, Instant.parse("2026-02-04T08:00:00Z")),
                        new LinkOnRecord(later, null, null)),
                links().everOf(new Work.Issue(ISSUE)));
        assertEquals(List.of(), links().everOf(new Work.Sprint(ISSUE)));
    }

    @Test
    void aLinkIsEndedOnce() {
        write(() -> links().add(link));
        end(link, "2026-02-04T08:00:00Z");

        assertConflict(() -> links().end(link.id(), An.MEI, An.NOON));
    }

    @Test
    void anIssueAndAKeyResultHaveOneOpenLink() {
        write(() -> links().add(link));

        assertConflict(() -> links().add(An.workLink(ISSUE, keyResult, sheet)));

        assertEquals(List.of(link), links().ofIssue(ISSUE));
    }

    @Test
    void anIssueMayBeLinkedAgainAfterTheEnd() {
        WorkLink again = An.workLink(ISSUE, keyResult, sheet);
        WorkLink third = An.workLink(ISSUE, keyResult, sheet);
        write(() -> links().add(link));
        end(link, "2026-02-04T08:00:00Z");
        write(() -> links().add(again));
        end(again, "2026-02-05T08:00:00Z");

        write(() -> links().add(third));

        assertEquals(List.of(third), links().ofIssue(ISSUE));
    }

    @Test
    void aRequestMakesOneLink() {
        write(() -> links().add(link));
        WorkLink other = link(link.request(), ISSUE + 1, "2026-02-03T08:00:00Z", "");

        assertConflict(() -> links().add(other));

        assertEquals(Optional.of(link), links().madeBy(link.request()));
    }

    @Test
    void anObjectiveIsLinkedBesideItsKeyResults() {
        WorkLink toObjective = An.workLink(ISSUE, new ObjectiveId(An.uid()), sheet);
        write(() -> {
            links().add(link);
            links().add(toObjective);
        });

        assertEquals(Set.of(link, toObjective), Set.copyOf(links().ofIssue(ISSUE)));
        assertEquals(Optional.of(toObjective), links().with(toObjective.id()));
        assertConflict(
                () -> links().add(An.workLink(ISSUE, ((LinkTarget.Objective) toObjective.target()).id(), sheet)));
    }

    @Test
    void theLinksOfAnInstantAreThoseMadeAndNotEndedByThen() {
        WorkLink later = linkAt("2026-02-03T08:00:00.002Z", "later");
        write(() -> {
            links().add(link);
            links().add(later);
        });
        end(link, "2026-02-04T08:00:00Z");
        Work issue = new Work.Issue(ISSUE);

        assertEquals(List.of(), links().asOf(issue, An.NOON.minusMillis(1)));
        assertEquals(List.of(link), links().asOf(issue, later.madeAt().minusMillis(1)));
        assertEquals(List.of(link, later), links().asOf(issue, later.madeAt()));
        assertEquals(List.of(later), links().asOf(issue, Instant.parse("2026-02-04T08:00:00Z")));
    }

    @Test
    void aSprintAndAnIssueOfOneNumberHaveLinksOfTheirOwn() {
        WorkLink focus = An.focus(ISSUE, keyResult, sheet, An.request());
        write(() -> {
            links().add(link);
            links().addFocus(List.of(focus), 0);
        });

        assertEquals(List.of(link), links().ofIssue(ISSUE));
        assertEquals(List.of(focus), links().ofSprint(ISSUE));
        assertEquals(List.of(focus), links().asOf(new Work.Sprint(ISSUE), An.NOON));
    }

    @Test
    void severalLinksOfASprintAreOneRequest() {
        RequestId request = An.request();
        List<WorkLink> focus = List.of(
                An.focus(SPRINT, keyResult, sheet, request),
                An.focus(SPRINT, new KeyResultId(An.uid()), sheet, request));
        write(() -> links().addFocus(focus, 0));
        end(focus.get(1), "2026-02-04T08:00:00Z");

        assertEquals(focus, links().focusMadeBy(request));
        assertEquals(focus.subList(0, 1), links().ofSprint(SPRINT));
        assertEquals(Optional.of(focus.get(0)), links().madeBy(request));
        assertEquals(2, links().everOfSprint(SPRINT));
    }

    @Test
    void aRequestFillsAFocusOnce() {
        RequestId request = An.request();
        write(() -> links().addFocus(List.of(An.focus(SPRINT, keyResult, sheet, request)), 0));

        assertConflict(() -> links().addFocus(List.of(An.focus(SPRINT + 1, keyResult, sheet, request)), 0));
    }

    @Test
    void twoThatSawTheSameFocusAreAConflict() {
        write(() -> links().addFocus(List.of(An.focus(SPRINT, keyResult, sheet, An.request())), 0));
        WorkLink other = An.focus(SPRINT, new KeyResultId(An.uid()), sheet, An.request());

        assertConflict(() -> links().addFocus(List.of(other), 0));
        write(() -> links().addFocus(List.of(other), 1));

        assertEquals(2, links().ofSprint(SPRINT).size());
    }

    @Test
    void aKeyResultComesIntoAFocusAgainAfterTheEnd() {
        WorkLink first = An.focus(SPRINT, keyResult, sheet, An.request());
        WorkLink second = An.focus(SPRINT, keyResult, sheet, An.request());
        write(() -> links().addFocus(List.of(first), 0));
        end(first, "2026-02-04T08:00:00Z");
        write(() -> links().addFocus(List.of(second), 1));
        end(second, "2026-02-04T08:00:00Z");

        assertEquals(List.of(), links().ofSprint(SPRINT));
        assertEquals(2, links().everOfSprint(SPRINT));
    }

    private WorkLink linkAt(String at, String sentence) {
        return link(An.request(), ISSUE, at, sentence);
    }

    private WorkLink link(RequestId request, long issue, String at, String sentence) {
        WorkLink like = An.workLink(issue, new KeyResultId(An.uid()), sheet);
        return new WorkLink(
                like.id(),
                request,
                like.target(),
                like.sheet(),
                like.cycle(),
                like.work(),
                sentence,
                like.by(),
                Instant.parse(at));
    }

    @Test
    void theLinksOfAKeyResultAreCountedNowAndAsTheyWere() {
        WorkLink other = An.workLink(ISSUE + 1, keyResult, sheet);
        WorkLink focus = An.focus(7, keyResult, sheet, An.request());
        write(() -> links().add(link));
        write(() -> links().add(other));
        write(() -> links().addFocus(List.of(focus), 0));
        write(() -> links().add(An.workLink(ISSUE, new KeyResultId(An.uid()), sheet)));
        end(other, "2026-02-04T08:00:00Z");

        assertEquals(Map.of(keyResult, 2), links().countsOf(List.of(keyResult)));
        assertEquals(
                Map.of(keyResult, 3),
                links().countsAsOf(List.of(keyResult), Instant.parse("2026-02-04T07:59:59.999Z")));
        assertEquals(Map.of(), links().countsAsOf(List.of(keyResult), Instant.EPOCH));
    }
}
