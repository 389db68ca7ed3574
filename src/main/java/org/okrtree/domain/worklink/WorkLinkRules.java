package org.okrtree.domain.worklink;

import java.util.Collection;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;

/** Who may link an issue and unlink it. */
public final class WorkLinkRules {

    private WorkLinkRules() {}

    /**
     * Why this actor may not change the links of an issue at all.
     *
     * @param mayEditIssue what the host says
     * @param projectHasTeam whether a team of an open cycle names the issue's project
     */
    public static Optional<Refusal> whyNotChange(Actor actor, boolean mayEditIssue, boolean projectHasTeam) {
        return AccessRules.whyNotUse(actor)
                .or(() -> projectHasTeam ? Optional.empty() : Optional.of(new WorkLinkRefusal.ProjectWithoutTeam()))
                .or(() -> mayEditIssue ? Optional.empty() : Optional.of(new WorkLinkRefusal.MayNotEditIssue()));
    }

    /** Why this key result cannot be linked, given the links that the issue has. */
    public static Optional<Refusal> whyNotLink(KeyResultId keyResult, Cycle cycle, Collection<WorkLink> links) {
        if (!cycle.state().isOpen()) {
            return Optional.of(new CycleRefusal.NotOpen(cycle.name()));
        }
        return links.stream().anyMatch(link -> link.keyResult().equals(keyResult))
                ? Optional.of(new WorkLinkRefusal.AlreadyLinked())
                : Optional.empty();
    }
}
