package org.okrtree.application.worklink;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.StoreContract;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.WorkLink;

public abstract class WorkLinksContract extends StoreContract {

    private static final long ISSUE = 10_100L;

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

    private WorkLink linkAt(String at, String sentence) {
        return link(An.request(), ISSUE, at, sentence);
    }

    private WorkLink link(RequestId request, long issue, String at, String sentence) {
        WorkLink like = An.workLink(issue, new KeyResultId(An.uid()), sheet);
        return new WorkLink(
                like.id(),
                request,
                like.keyResult(),
                like.sheet(),
                like.cycle(),
                issue,
                sentence,
                like.by(),
                Instant.parse(at));
    }
}
