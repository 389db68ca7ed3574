package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Makes the link of an issue and ends it, each with its audit entry. */
final class IssueLinkDesk {

    private final WorkLinks links;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    IssueLinkDesk(WorkLinks links, AuditLog audit, Uids uids, Clock clock) {
        this.links = links;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    WorkLink add(Actor actor, RequestId request, long issue, LinkTarget target, Sheet sheet, String sentence) {
        WorkLink link = new WorkLink(
                new WorkLinkId(uids.next()),
                request,
                target,
                sheet.id(),
                sheet.cycle(),
                new Work.Issue(issue),
                sentence,
                actor.person(),
                now());
        links.add(link);
        record(actor, link, link.madeAt(), Deed.ISSUE_LINKED, "", "issue " + issue);
        return link;
    }

    WorkLink end(Actor actor, WorkLink link) {
        Instant now = now();
        links.end(link.id(), actor.person(), now);
        record(actor, link, now, Deed.ISSUE_UNLINKED, "issue " + link.work().id(), "");
        return link;
    }

    private Instant now() {
        return clock.instant().truncatedTo(ChronoUnit.MILLIS);
    }

    private void record(Actor actor, WorkLink link, Instant at, Deed deed, String before, String after) {
        audit.append(new AuditEntry(
                uids.next(), at, actor.person(), deed, link.target().uid(), before, after));
    }
}
