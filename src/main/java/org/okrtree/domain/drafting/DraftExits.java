package org.okrtree.domain.drafting;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureInWords;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.LineKind;

/** The ways out of a finding: what each would make of the line that it is said of. A way that leads nowhere is not offered. */
public final class DraftExits {

    /** A baseline that nobody knows yet is found within four weeks. */
    private static final int DAYS_TO_FIND = 28;

    private final List<Example> examples;

    public DraftExits(List<Example> examples) {
        this.examples = List.copyOf(examples);
    }

    /** The exits of a finding that lead somewhere, in their order. */
    public List<Exit> of(FindingId finding, Draft draft, DraftLine line, Cycle cycle, LocalDate today) {
        return line.isPublished()
                ? List.of()
                : Stream.of(Exit.values())
                        .filter(exit -> exit.isOf(finding)
                                && suits(exit, finding, line)
                                && plan(exit, draft, line, cycle, today).isPresent())
                        .toList();
    }

    // Below an objective an example is the key result that is missing, and no answer to what its words say.
    private static boolean suits(Exit exit, FindingId finding, DraftLine line) {
        return exit != Exit.FROM_EXAMPLE || line.kind() == LineKind.KEY_RESULT || finding == FindingId.NO_KEY_RESULT;
    }

    /**
     * What this exit makes of the line.
     *
     * @param today in the cycle's zone
     * @return empty where it leads nowhere
     */
    public Optional<ExitPlan> plan(Exit exit, Draft draft, DraftLine line, Cycle cycle, LocalDate today) {
        if (line instanceof DraftKeyResult keyResult) {
            return plan(exit, draft, keyResult, cycle, today);
        }
        return line instanceof DraftObjective objective ? plan(exit, draft, objective) : Optional.empty();
    }

    private Optional<ExitPlan> plan(Exit exit, Draft draft, DraftKeyResult line, Cycle cycle, LocalDate today) {
        return switch (exit) {
            case SPLIT -> split(line);
            case TO_HEALTH -> toHealth(draft, line);
            case TO_ISSUE -> Optional.of(ExitPlan.away());
            case TO_MEASURE -> toMeasure(line, foundBy(cycle, today)).map(ExitPlan::changed);
            case FROM_EXAMPLE ->
                examples(line.title(), draft)
                        .flatMap(example -> keyResult(example, line.words()).stream())
                        .findFirst()
                        .map(ExitPlan::changed);
            case TO_KEY_RESULT -> Optional.empty();
        };
    }

    private Optional<ExitPlan> plan(Exit exit, Draft draft, DraftObjective line) {
        return switch (exit) {
            case SPLIT -> split(line);
            case TO_ISSUE -> line.keyResults().isEmpty() ? Optional.of(ExitPlan.away()) : Optional.empty();
            case TO_KEY_RESULT -> Optional.of(toKeyResult(line));
            case FROM_EXAMPLE ->
                line.keyResults().isEmpty()
                        ? examples(line.title(), draft)
                                .flatMap(example -> keyResult(example, ofObjective(line, example.better())).stream())
                                .findFirst()
                                .map(ExitPlan::below)
                        : Optional.empty();
            case TO_HEALTH, TO_MEASURE -> Optional.empty();
        };
    }

    /**
     * A better line of the library to show beside this finding, one that does not stand in the draft already.
     *
     * @param title of the line that the finding is said of: the example speaks its language
     */
    public Optional<Example> example(FindingId finding, LineKind kind, String title, Draft draft) {
        return examples(title, draft)
                .filter(one -> one.kind() == kind && one.finding() == finding)
                .findFirst();
    }

    private Stream<Example> examples(String title, Draft draft) {
        String language = title.codePoints().anyMatch(DraftExits::isHan) ? "zh" : "en";
        return examples.stream()
                .filter(one -> one.language().equals(language))
                .filter(one -> draft.lineVersions().keySet().stream()
                        .flatMap(uid -> draft.line(uid).stream())
                        .noneMatch(line -> line.title().equals(one.better())));
    }

    private static boolean isHan(int character) {
        return Character.UnicodeScript.of(character) == Character.UnicodeScript.HAN;
    }

    private static Optional<KeyResultWords> keyResult(Example example, KeyResultWords line) {
        return Optional.of(example.better())
                .filter(better -> example.kind() == LineKind.KEY_RESULT)
                .flatMap(MeasureInWords::in)
                .flatMap(found -> draft(found.measure()))
                .map(measure -> saying(line, example.better(), measure));
    }

    private static KeyResultWords ofObjective(DraftObjective line, String statement) {
        return new KeyResultWords(statement, line.words().owner(), null, "", Rhythm.WEEKLY, null);
    }

    private static KeyResultWords saying(KeyResultWords line, String statement, @Nullable MeasureDraft measure) {
        return new KeyResultWords(
                statement, line.owner(), measure, line.readFrom(), line.rhythm(), suiting(line, measure));
    }

    private static @Nullable ScoringRule suiting(KeyResultWords line, @Nullable MeasureDraft measure) {
        return line.scoring()
                .filter(rule -> measure == null || rule.suits(measure.kind()))
                .orElse(null);
    }

    private static Optional<MeasureDraft> draft(MeasureTyped typed) {
        return MeasureDraft.of(typed).fold(draft -> draft, no -> Optional.empty());
    }

    // A measure that was written stays with the first piece, unless the pieces say their own.
    private static Optional<ExitPlan> split(DraftKeyResult line) {
        List<String> pieces = Pieces.of(line.title());
        List<Optional<MeasureDraft>> own = pieces.stream()
                .map(piece -> MeasureInWords.in(piece).flatMap(found -> draft(found.measure())))
                .toList();
        boolean anyOwn = own.stream().anyMatch(Optional::isPresent);
        List<KeyResultWords> lines = new ArrayList<>();
        for (int i = 0; i < pieces.size(); i++) {
            Optional<MeasureDraft> written = i == 0 && !anyOwn ? line.words().measureDraft() : own.get(i);
            lines.add(saying(line.words(), pieces.get(i), written.orElse(null)));
        }
        return lines.isEmpty() ? Optional.empty() : Optional.of(ExitPlan.into(lines));
    }

    // The key results stay with the first piece.
    private static Optional<ExitPlan> split(DraftObjective line) {
        List<ObjectiveWords> pieces = Pieces.of(line.title()).stream()
                .map(piece -> saying(line.words(), piece))
                .toList();
        return pieces.isEmpty()
                ? Optional.empty()
                : Optional.of(ExitPlan.changed(pieces.get(0), pieces.subList(1, pieces.size()), List.of()));
    }

    private static ObjectiveWords saying(ObjectiveWords line, String title) {
        return new ObjectiveWords(title, line.why(), line.owner(), line.commitment(), line.citedOrNull());
    }

    // What stands among the health figures already is only taken out here. A line with more in it is split first.
    private static Optional<ExitPlan> toHealth(Draft draft, DraftKeyResult line) {
        return Optional.of(line.words())
                .filter(words -> Pieces.of(words.statement()).isEmpty())
                .flatMap(HeldFigure::of)
                .map(figure -> draft.health().stream()
                                .anyMatch(one -> one.words().name().equals(figure.name()))
                        ? ExitPlan.away()
                        : ExitPlan.away(figure));
    }

    private static LocalDate foundBy(Cycle cycle, LocalDate today) {
        LocalDate from = today.isBefore(cycle.firstDay()) ? cycle.firstDay() : today;
        LocalDate by = from.plusDays(DAYS_TO_FIND);
        return by.isAfter(cycle.lastDay()) ? cycle.lastDay() : by;
    }

    private static Optional<KeyResultWords> toMeasure(DraftKeyResult line, LocalDate foundBy) {
        return line.words()
                .measureDraft()
                .filter(DraftExits::saysNumbers)
                .or(() -> MeasureInWords.in(line.title()).flatMap(found -> draft(found.measure())))
                .flatMap(measure -> finished(measure, foundBy))
                .filter(measure -> !Optional.of(measure).equals(line.words().measureDraft()))
                .map(measure -> saying(line.words(), line.title(), measure));
    }

    // A kind or a unit alone is what a form begins with.
    private static boolean saysNumbers(MeasureDraft measure) {
        return measure.target().isPresent()
                || measure.baseline().isPresent()
                || measure.kind() == MeasureKind.KEEP
                || measure.kind() == MeasureKind.MILESTONES
                || measure.kind() == MeasureKind.YES_NO;
    }

    private static Optional<MeasureDraft> finished(MeasureDraft measure, LocalDate foundBy) {
        boolean isChange = measure.kind() == MeasureKind.INCREASE || measure.kind() == MeasureKind.DECREASE;
        MeasureDraft whole =
                isChange && measure.baseline().isEmpty() && measure.foundBy().isEmpty()
                        ? new MeasureDraft(
                                measure.kind(),
                                null,
                                foundBy,
                                measure.targetOrNull(),
                                null,
                                null,
                                measure.unit(),
                                measure.decimals(),
                                List.of(),
                                "")
                        : measure;
        return whole.finished().fold(done -> Optional.of(whole), no -> Optional.empty());
    }

    private static ExitPlan toKeyResult(DraftObjective line) {
        String title = line.title();
        Optional<MeasureInWords> found = MeasureInWords.in(title);
        KeyResultWords below = saying(
                ofObjective(line, title),
                title,
                found.flatMap(one -> draft(one.measure())).orElse(null));
        String without = String.join(
                title.codePoints().anyMatch(DraftExits::isHan) ? "\uff0c" : ", ",
                Pieces.of(title).stream()
                        .filter(piece -> piece.chars().noneMatch(Character::isDigit))
                        .toList());
        return without.isEmpty()
                ? ExitPlan.below(below)
                : ExitPlan.changed(saying(line.words(), without), List.of(), List.of(below));
    }
}
