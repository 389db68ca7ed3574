package org.okrtree.domain.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleRules;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.KeyResultRefusal;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;

/** When a sheet may be published, by whom, and what a revision may not change. */
public final class PublicationRules {

    private PublicationRules() {}

    /**
     * Who may publish this sheet, and whether it is time: the top sheet first, by the committee, which is the step that makes the
     * cycle run; then each team's by its lead. The first revision is of an agreed sheet.
     *
     * @param plan of that cycle
     */
    public static Optional<Refusal> whyNotPublish(Sheet sheet, Team team, Cycle cycle, CyclePlan plan, Actor actor) {
        return AccessRules.whyNotUse(actor)
                .or(() -> whyNotIn(cycle))
                .or(() -> whyNotTheOne(team, cycle, plan, actor))
                .or(() -> startsTheCycle(cycle)
                        ? CycleRules.whyNotRun(cycle, plan, isAgreed(sheet))
                        : isAgreed(sheet) ? Optional.empty() : Optional.of(new PublicationRefusal.NotAgreed()));
    }

    /** A publication in a cycle that is still drafted makes it run. */
    public static boolean startsTheCycle(Cycle cycle) {
        return cycle.state() == CycleState.DRAFTING;
    }

    private static Optional<Refusal> whyNotIn(Cycle cycle) {
        if (cycle.kind() == CycleKind.PRACTICE) {
            return Optional.of(new CycleRefusal.OnlyPractice(cycle.name()));
        }
        return cycle.state().isOpen() ? Optional.empty() : Optional.of(new CycleRefusal.NotOpen(cycle.name()));
    }

    private static Optional<Refusal> whyNotTheOne(Team team, Cycle cycle, CyclePlan plan, Actor actor) {
        if (isTop(team, cycle)) {
            return CycleRules.whyNotDecide(cycle, plan, actor);
        }
        if (startsTheCycle(cycle)) {
            return Optional.of(new PublicationRefusal.TopSheetFirst(cycle.name()));
        }
        return actor.is(team.lead()) ? Optional.empty() : Optional.of(new PublicationRefusal.NotTheLead(team.name()));
    }

    /**
     * Whether the sheet whose publication makes a cycle run is agreed.
     *
     * @param sheets of that cycle, which is being drafted
     */
    public static boolean isTopSheetAgreed(Cycle cycle, List<Sheet> sheets, List<Team> teams) {
        return sheets.stream()
                .filter(PublicationRules::isAgreed)
                .anyMatch(sheet ->
                        teams.stream().anyMatch(team -> team.id().equals(sheet.team()) && isTop(team, cycle)));
    }

    /** The company's; in a pilot whichever is published first. */
    public static boolean isTop(Team team, Cycle cycle) {
        return cycle.kind() == CycleKind.PILOT ? startsTheCycle(cycle) : team.level() == TeamLevel.COMPANY;
    }

    private static boolean isAgreed(Sheet sheet) {
        return sheet.state() == SheetState.AGREED || sheet.state() == SheetState.PUBLISHED;
    }

    /** What is still missing in the draft, first things first; the same for everybody. */
    public static Optional<Refusal> whatIsMissing(Draft draft, Upward upward, Optional<PublishedSheet> newest) {
        return allThatIsMissing(draft, upward, newest).stream()
                .map(MissingInLine::why)
                .findFirst();
    }

    /** The same, all of it, each at its line. */
    public static List<MissingInLine> allThatIsMissing(Draft draft, Upward upward, Optional<PublishedSheet> newest) {
        List<MissingInLine> missing = missingInLines(draft, upward, newest);
        return missing.isEmpty()
                        && newest.filter(published -> saysTheSame(draft, upward, published))
                                .isPresent()
                ? List.of(new MissingInLine("", new PublicationRefusal.NothingChanged()))
                : missing;
    }

    /** What the lines themselves lack, in their order, whether or not anything changed. */
    static List<MissingInLine> missingInLines(Draft draft, Upward upward, Optional<PublishedSheet> newest) {
        if (draft.objectives().isEmpty()) {
            return List.of(new MissingInLine("", new PublicationRefusal.NoObjectives()));
        }
        return Stream.concat(
                        draft.objectives().stream().flatMap(objective -> missing(objective, upward, newest)),
                        draft.health().stream()
                                .flatMap(line -> newest
                                        .flatMap(published -> published.healthFigure(line.id()))
                                        .flatMap(published -> whyNotBecome(published, line))
                                        .map(why -> new MissingInLine(line.uid(), why))
                                        .stream()))
                .toList();
    }

    private static Stream<MissingInLine> missing(
            DraftObjective objective, Upward upward, Optional<PublishedSheet> newest) {
        Stream<Refusal> ofItself = Stream.concat(
                objective.keyResults().isEmpty()
                        ? Stream.of(new PublicationRefusal.NoKeyResults(objective.title()))
                        : Stream.empty(),
                upward.repeatsKeyResultOfParent(objective)
                        ? Stream.of(new PublicationRefusal.RepeatsKeyResultOfParent(objective.title()))
                        : Stream.empty());
        return Stream.concat(
                ofItself.map(why -> new MissingInLine(objective.uid(), why)),
                objective.keyResults().stream()
                        .flatMap(line ->
                                whatIsMissing(line, newest).map(why -> new MissingInLine(line.uid(), why)).stream()));
    }

    /** What the actor's own command lacks: the draft as it is now must have been seen, and a change needs a reason. */
    public static Optional<Refusal> whyNotSo(
            Draft draft, Map<String, Integer> seen, String reason, Optional<PublishedSheet> newest) {
        return AgreeingRules.whyNotSo(draft, seen)
                .or(() -> newest.isPresent() && reason.isEmpty()
                        ? Optional.of(new PublicationRefusal.NoReason("reason"))
                        : Optional.empty());
    }

    private static Optional<Refusal> whatIsMissing(DraftKeyResult line, Optional<PublishedSheet> newest) {
        String statement = line.words().statement();
        if (line.words().measureDraft().isEmpty()) {
            return Optional.of(new PublicationRefusal.NoMeasure(statement));
        }
        return line.words()
                .measureDraft()
                .orElseThrow()
                .finished()
                .fold(
                        measure -> newest.flatMap(published -> published.keyResult(line.id()))
                                .flatMap(published -> whyNotBecome(
                                        published, measure, line.words().scoring())),
                        refusal -> Optional.of(
                                refusal instanceof KeyResultRefusal.NoChange
                                        ? new PublicationRefusal.NoChange(statement)
                                        : new PublicationRefusal.NoMeasure(statement)));
    }

    private static Optional<Refusal> whyNotBecome(
            PublishedKeyResult published, Measure measure, Optional<ScoringRule> scoring) {
        String statement = published.statement();
        return switch (published.measure().differenceTo(measure)) {
            case ANOTHER_MEASURE -> Optional.of(new PublicationRefusal.AnotherMeasure(statement));
            case NUMBERS -> Optional.of(new PublicationRefusal.NumberChanged(statement));
            case NONE, BASELINE_FOUND ->
                published.scoring().equals(scoring)
                        ? Optional.empty()
                        : Optional.of(new PublicationRefusal.NumberChanged(statement));
        };
    }

    private static Optional<Refusal> whyNotBecome(PublishedHealthFigure published, DraftHealthFigure line) {
        return published.words().range().differenceTo(line.words().range()) == Measure.Difference.NONE
                ? Optional.empty()
                : Optional.of(
                        new PublicationRefusal.NumberChanged(published.words().name()));
    }

    private static boolean saysTheSame(Draft draft, Upward upward, PublishedSheet published) {
        return PublishedLines.of(draft, upward).equals(PublishedLines.of(published));
    }
}
