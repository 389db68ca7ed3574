package org.okrtree.application.worklink;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;
import org.okrtree.domain.worklink.WorkLinkRules;

/**
 * Gives a sprint the focus of another one, on request only: the same key results and sentences in links of its own. Those that it
 * has already are left; the other sprint keeps its links. All of it or nothing.
 */
public final class CarryFocusOver {

    private final Atomically atomically;
    private final FocusDesk focusDesk;
    private final LinkDesk linkDesk;
    private final WorkLinks links;

    public CarryFocusOver(Atomically atomically, FocusDesk focusDesk, LinkDesk linkDesk, WorkLinks links) {
        this.atomically = atomically;
        this.focusDesk = focusDesk;
        this.linkDesk = linkDesk;
        this.links = links;
    }

    /** Gives the links that were made; none when all were there. */
    public Outcome<List<WorkLink>> run(Actor actor, CarryFocusOverCommand command) {
        return atomically.run(() -> focusDesk
                .toChange(actor, command.to())
                .then(to -> focusDesk.seen(actor, command.from()))
                .then(from -> SameRequest.once(
                        () -> focusDesk.again(actor, command.to(), command.request()), () -> carry(actor, command))));
    }

    private Outcome<List<WorkLink>> carry(Actor actor, CarryFocusOverCommand command) {
        List<WorkLink> before = links.ofSprint(command.from());
        if (before.isEmpty()) {
            return Outcome.refused(new WorkLinkRefusal.NothingToCarryOver());
        }
        int madeFrom = links.everOfSprint(command.to());
        List<WorkLink> focus = new ArrayList<>(links.ofSprint(command.to()));
        List<WorkLink> made = new ArrayList<>();
        for (WorkLink link : before) {
            if (!WorkLinkRules.has(focus, link.target())) {
                Optional<LinkDesk.Place> place = linkDesk.placeOf(link.target());
                Optional<Refusal> whyNot = place.isEmpty()
                        ? Optional.of(new AccessRefusal.NotThere())
                        : WorkLinkRules.whyNotFocusOn(link.target(), place.get().cycle(), focus);
                if (whyNot.isPresent()) {
                    return Outcome.refused(whyNot.get());
                }
                WorkLink carried = focusDesk.link(
                        actor, command.request(), command.to(), link.target(), place.get(), link.sentence());
                focus.add(carried);
                made.add(carried);
            }
        }
        return Outcome.done(focusDesk.add(made, madeFrom));
    }
}
