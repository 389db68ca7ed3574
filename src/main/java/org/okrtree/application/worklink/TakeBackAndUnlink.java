package org.okrtree.application.worklink;

import java.time.Clock;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.application.sheet.PasteTakenBack;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;

/**
 * Takes lines that came into a draft at once out again, or puts a line back that left it as an issue. The link that was made with the
 * issue ends; the issue is the host's and stays.
 */
public final class TakeBackAndUnlink {

    private final Atomically atomically;
    private final TakeBackPaste takeBackPaste;
    private final WorkLinks links;
    private final IssueLinkDesk linking;

    public TakeBackAndUnlink(
            Atomically atomically,
            TakeBackPaste takeBackPaste,
            WorkLinks links,
            AuditLog audit,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.takeBackPaste = takeBackPaste;
        this.links = links;
        this.linking = new IssueLinkDesk(links, audit, uids, clock);
    }

    public Outcome<PasteTakenBack> run(Actor actor, TakeBackPasteCommand command) {
        return takeBackPaste
                .run(actor, command)
                .then(back -> atomically.run(() -> {
                    links.madeBy(command.request())
                            .filter(link -> link.sheet().equals(command.sheet()))
                            .flatMap(link -> links.with(link.id()))
                            .ifPresent(link -> linking.end(actor, link));
                    return Outcome.done(back);
                }));
    }
}
