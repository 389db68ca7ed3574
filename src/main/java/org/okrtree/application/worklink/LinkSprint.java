package org.okrtree.application.worklink;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Says that a sprint is for a published key result: one of two at most. No figure changes by it, now or when the sprint ends. */
public final class LinkSprint {

    private final Atomically atomically;
    private final FocusDesk focusDesk;
    private final LinkDesk linkDesk;
    private final WorkLinks links;

    public LinkSprint(Atomically atomically, FocusDesk focusDesk, LinkDesk linkDesk, WorkLinks links) {
        this.atomically = atomically;
        this.focusDesk = focusDesk;
        this.linkDesk = linkDesk;
        this.links = links;
    }

    public Outcome<WorkLink> run(Actor actor, LinkSprintCommand command) {
        return atomically.run(() -> focusDesk
                .toChange(actor, command.sprint())
                .then(sprint -> SameRequest.once(
                        () -> focusDesk.again(actor, command.sprint(), command.request()), () -> link(actor, command)))
                .map(made -> made.get(0)));
    }

    private Outcome<List<WorkLink>> link(Actor actor, LinkSprintCommand command) {
        LinkTarget target = new LinkTarget.KeyResult(command.keyResult());
        Optional<LinkDesk.Place> place = linkDesk.placeOf(target);
        if (place.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        int madeFrom = links.everOfSprint(command.sprint());
        return WorkLinkRules.whyNotFocusOn(target, place.get().cycle(), links.ofSprint(command.sprint()))
                .map(Outcome::<List<WorkLink>>refused)
                .orElseGet(() -> Text.optionalLine("sentence", command.sentence())
                        .map(sentence -> focusDesk.link(
                                actor, command.request(), command.sprint(), target, place.get(), sentence))
                        .map(link -> focusDesk.add(List.of(link), madeFrom)));
    }
}
