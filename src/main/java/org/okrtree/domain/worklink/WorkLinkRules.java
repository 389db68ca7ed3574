package org.okrtree.domain.worklink;

import java.util.Collection;
import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;

/** Who may link an issue or a sprint and unlink it, and how much a sprint is for. */
public final class WorkLinkRules {

    /** A sprint that is for more than this is for nothing in particular. */
    private static final int MOST_IN_FOCUS = 2;

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

    /**
     * Why this actor may not change the focus of a sprint at all.
     *
     * @param mayManageSprint what the host says
     * @param boardHasTeam whether a team names the sprint's board or a project of it
     */
    public static Optional<Refusal> whyNotFocus(
            Actor actor, boolean mayManageSprint, boolean boardHasTeam, SprintState state) {
        return AccessRules.whyNotUse(actor)
                .or(() -> boardHasTeam ? Optional.empty() : Optional.of(new WorkLinkRefusal.BoardWithoutTeam()))
                .or(() -> mayManageSprint ? Optional.empty() : Optional.of(new WorkLinkRefusal.MayNotManageSprint()))
                .or(() -> state == SprintState.CLOSED
                        ? Optional.of(new WorkLinkRefusal.SprintClosed())
                        : Optional.empty());
    }

    /** Why an issue cannot be linked to this, given the links that it has. */
    public static Optional<Refusal> whyNotLink(LinkTarget target, Cycle cycle, Collection<WorkLink> links) {
        return whyNotIn(cycle)
                .or(() -> has(links, target) ? Optional.of(new WorkLinkRefusal.AlreadyLinked()) : Optional.empty());
    }

    /**
     * Why this cannot come into the focus of a sprint, given what is in it.
     *
     * @param focus the sprint's links
     */
    public static Optional<Refusal> whyNotFocusOn(LinkTarget target, Cycle cycle, Collection<WorkLink> focus) {
        if (has(focus, target)) {
            return Optional.of(new WorkLinkRefusal.AlreadyInFocus());
        }
        return whyNotIn(cycle)
                .or(() -> isFull(focus) ? Optional.of(new WorkLinkRefusal.FocusFull()) : Optional.empty());
    }

    /** Whether nothing more has a place in this focus. */
    public static boolean isFull(Collection<WorkLink> focus) {
        return focus.size() >= MOST_IN_FOCUS;
    }

    /** Whether one of these links goes there. */
    public static boolean has(Collection<WorkLink> links, LinkTarget target) {
        return links.stream().anyMatch(link -> link.target().equals(target));
    }

    private static Optional<Refusal> whyNotIn(Cycle cycle) {
        return cycle.state().isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen(cycle.name()));
    }
}
