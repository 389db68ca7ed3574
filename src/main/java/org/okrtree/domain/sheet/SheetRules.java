package org.okrtree.domain.sheet;

import java.util.Optional;
import java.util.stream.IntStream;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
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

    /**
     * Of two versions of a line the one or the other is chosen by who wrote the one, who saved the other, or the lead: nobody else does
     * away with somebody's words.
     */
    public static Optional<Refusal> whyNotSettle(UnsavedEdit edit, Team team, Cycle cycle, Actor actor) {
        return whyNotWrite(team, cycle, actor)
                .or(() -> actor.is(edit.by()) || actor.is(edit.faster().by()) || actor.is(team.lead())
                        ? Optional.empty()
                        : Optional.of(new SheetRefusal.NotOneOfTheTwo(team.name())));
    }

    /** What was published is dropped, never removed; an objective goes after its key results. */
    public static Optional<Refusal> whyNotRemove(DraftLine line) {
        if (line.isPublished()) {
            return Optional.of(new SheetRefusal.LineIsPublished());
        }
        return line instanceof DraftObjective objective
                        && !objective.keyResults().isEmpty()
                ? Optional.of(new SheetRefusal.HasKeyResults())
                : Optional.empty();
    }

    /** What was never published has nothing to be dropped from. */
    public static Optional<Refusal> whyNotDrop(DraftLine line) {
        return line.isPublished() ? Optional.empty() : Optional.of(new SheetRefusal.NeverPublished());
    }

    /** Objectives are committed or aspirational only where the cycle tells the two apart. */
    public static Optional<Refusal> whyNotCommit(CyclePlan plan) {
        return plan.commitments() ? Optional.empty() : Optional.of(new SheetRefusal.NoCommitments("commitment"));
    }

    /** A sheet keeps at most five health figures in sight. */
    public static Optional<Refusal> whyNotAddHealthFigure(Draft draft) {
        return whyNotAddHealthFigures(draft, 1);
    }

    /** The same for several at once. */
    public static Optional<Refusal> whyNotAddHealthFigures(Draft draft, int more) {
        return more > 0 && draft.health().size() + more > MOST_HEALTH_FIGURES
                ? Optional.of(new SheetRefusal.EnoughHealthFigures(MOST_HEALTH_FIGURES))
                : Optional.empty();
    }

    /** Some line of a pasted text is taken, and none that is taken is longer than a line of a draft can be. */
    public static Optional<Refusal> whyNotTake(PastedText text) {
        if (text.lines().stream().noneMatch(PastedLine::isTaken)) {
            return Optional.of(new SheetRefusal.NothingTaken("text"));
        }
        return IntStream.range(0, text.lines().size())
                .filter(i -> text.lines().get(i).isTooLong())
                .mapToObj(i -> (Refusal) new SheetRefusal.PastedLineTooLong("text", i + 1, Text.LINE))
                .findFirst();
    }

    /** A practice sheet is copied by those who may read it. */
    public static Optional<Refusal> whyNotCopy(
            Draft practice, Cycle cycle, Team team, CyclePlan plan, Cycle into, Actor actor) {
        return whyNotRead(practice.sheet(), team, plan, actor).or(() -> {
            if (cycle.kind() != CycleKind.PRACTICE) {
                return Optional.of(new CycleRefusal.NoPractice(cycle.name()));
            }
            if (into.kind() == CycleKind.PRACTICE) {
                return Optional.of(new SheetRefusal.IntoPractice("cycle", into.name()));
            }
            return practice.objectives().isEmpty() && practice.health().isEmpty()
                    ? Optional.of(new SheetRefusal.NothingToCopy())
                    : Optional.empty();
        });
    }
}
