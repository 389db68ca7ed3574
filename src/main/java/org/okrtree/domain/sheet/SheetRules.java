package org.okrtree.domain.sheet;

import java.util.Optional;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.team.Team;

/** Who reads and writes drafts, and which line may go. */
public final class SheetRules {

    private static final int MOST_HEALTH_FIGURES = 5;

    private SheetRules() {}

    /** A draft that was not discussed yet is read by its team only. */
    public static Optional<Refusal> whyNotRead(Team team, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() -> team.has(actor.person())
                        ? Optional.empty()
                        : Optional.of(new SheetRefusal.NotOfTheTeam(team.name())));
    }

    /** The members and the lead write, while the cycle is open. */
    public static Optional<Refusal> whyNotWrite(Team team, Cycle cycle, Actor actor) {
        return whyNotRead(team, actor)
                .or(() -> cycle.state().isOpen()
                        ? Optional.empty()
                        : Optional.of(new CycleRefusal.NotOpen(cycle.name())));
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
