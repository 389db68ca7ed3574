package org.okrtree.domain.sheet;

import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRefusal;

/** Who starts, reads, writes and discusses drafts, and which line may go. */
public final class SheetRules {

    private static final int MOST_HEALTH_FIGURES = 5;

    private SheetRules() {}

    /**
     * Who starts a sheet: a team that is open and stands in the scope, by its members and its lead.
     *
     * @param plan of that cycle
     */
    public static Optional<Refusal> whyNotStart(Team team, Cycle cycle, CyclePlan plan, Actor actor) {
        return whyNotWrite(team, cycle, actor).or(() -> {
            if (team.isClosed()) {
                return Optional.of(new TeamRefusal.Closed(team.name()));
            }
            return plan.scope().contains(team.id())
                    ? Optional.empty()
                    : Optional.of(new SheetRefusal.NotInScope(team.name(), cycle.name()));
        });
    }

    /** Before its discussion is open a draft is read by the team, its coach and the committee; from then on by everybody. */
    public static Optional<Refusal> whyNotRead(Sheet sheet, Team team, CyclePlan plan, Actor actor) {
        return AccessRules.whyNotUse(actor).or(() -> {
            boolean reads = sheet.state() != SheetState.DRAFT
                    || team.has(actor.person())
                    || team.coach().filter(actor::is).isPresent()
                    || plan.committee().has(actor.person());
            return reads ? Optional.empty() : Optional.of(new SheetRefusal.NotOpenYet(team.name()));
        });
    }

    /** The members and the lead write, while the cycle is open. */
    public static Optional<Refusal> whyNotWrite(Team team, Cycle cycle, Actor actor) {
        return AccessRules.whyNotUse(actor).or(() -> {
            if (!team.has(actor.person())) {
                return Optional.of(new SheetRefusal.NotOfTheTeam(team.name()));
            }
            return cycle.state().isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen(cycle.name()));
        });
    }

    /** The lead opens the first round of discussion, once. */
    public static Optional<Refusal> whyNotOpenDiscussion(Sheet sheet, Team team, Cycle cycle, Actor actor) {
        return whyNotLead(team, cycle, actor)
                .or(() -> sheet.state() == SheetState.DRAFT
                        ? Optional.empty()
                        : Optional.of(new SheetRefusal.AlreadyOpen()));
    }

    /** The lead says that the sheet is agreed, while it is discussed; what blocks it is said by the rules of agreeing. */
    public static Optional<Refusal> whyNotAgree(Sheet sheet, Team team, Cycle cycle, Actor actor) {
        return whyNotLead(team, cycle, actor)
                .or(() -> sheet.state() == SheetState.IN_DISCUSSION
                        ? Optional.empty()
                        : Optional.of(new SheetRefusal.NotInDiscussion()));
    }

    private static Optional<Refusal> whyNotLead(Team team, Cycle cycle, Actor actor) {
        return whyNotWrite(team, cycle, actor)
                .or(() -> actor.is(team.lead())
                        ? Optional.empty()
                        : Optional.of(new SheetRefusal.NotTheLead(team.name())));
    }

    /** An edit names the version of the line it was made on. */
    public static Optional<Refusal> whyNotSave(int present, int seen) {
        return present == seen ? Optional.empty() : Optional.of(new SheetRefusal.LineChanged());
    }

    public static Optional<Refusal> whyNotRemove(DraftObjective line) {
        if (line.number() > 0) {
            return Optional.of(new SheetRefusal.LineIsPublished());
        }
        return line.keyResults().isEmpty() ? Optional.empty() : Optional.of(new SheetRefusal.HasKeyResults());
    }

    public static Optional<Refusal> whyNotRemove(DraftKeyResult line) {
        return line.number() > 0 ? Optional.of(new SheetRefusal.LineIsPublished()) : Optional.empty();
    }

    public static Optional<Refusal> whyNotRemove(DraftHealthFigure line) {
        return line.number() > 0 ? Optional.of(new SheetRefusal.LineIsPublished()) : Optional.empty();
    }

    /** A sheet keeps at most five health figures in sight. */
    public static Optional<Refusal> whyNotAddHealthFigure(Draft draft) {
        return draft.health().size() >= MOST_HEALTH_FIGURES
                ? Optional.of(new SheetRefusal.EnoughHealthFigures(MOST_HEALTH_FIGURES))
                : Optional.empty();
    }
}
