package org.okrtree.application.worklink;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.InMemoryConflict;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.WorkLink;

public final class InMemoryWorkLinks implements WorkLinks, InMemoryStore {

    private record Kept(WorkLink link, boolean ended) {}

    private final InMemoryRows<RequestId, Kept> links = new InMemoryRows<>();

    @Override
    public List<WorkLink> ofIssue(long issue) {
        return open().filter(link -> link.issue() == issue)
                .sorted(Comparator.comparing(WorkLink::madeAt)
                        .thenComparing(link -> link.id().uid()))
                .toList();
    }

    @Override
    public Optional<WorkLink> with(WorkLinkId id) {
        return open().filter(link -> link.id().equals(id)).findFirst();
    }

    @Override
    public Optional<WorkLink> madeBy(RequestId request) {
        return links.with(request).map(Kept::link);
    }

    @Override
    public void add(WorkLink link) {
        if (open().anyMatch(
                        one -> one.issue() == link.issue() && one.keyResult().equals(link.keyResult()))) {
            throw new InMemoryConflict("a second open link of " + link.issue() + " and " + link.keyResult());
        }
        links.add(link.request(), new Kept(link, false));
    }

    @Override
    public void end(WorkLinkId id, PersonId by, Instant at) {
        WorkLink link = with(id).orElseThrow(() -> new InMemoryConflict("ended or not there: " + id));
        links.replace(link.request(), new Kept(link, true));
    }

    private Stream<WorkLink> open() {
        return links.all().filter(kept -> !kept.ended()).map(Kept::link);
    }

    @Override
    public Runnable remember() {
        return links.remember();
    }
}
