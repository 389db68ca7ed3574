package org.okrtree.domain.drafting;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.okrtree.domain.drafting.DraftFindings.OfSheet;
import org.okrtree.domain.drafting.DraftToCheck.KeyResultToCheck;
import org.okrtree.domain.drafting.DraftToCheck.ObjectiveToCheck;
import org.okrtree.domain.sheet.LineKind;
import org.okrtree.domain.team.TeamLevel;

/** Reads a draft and says, line by line, what is not an OKR and why. The same words are always answered alike. */
public final class DraftCheck {

    private static final int MOST_OBJECTIVES_OF_A_COMPANY = 5;
    private static final int MOST_OBJECTIVES = 3;
    private static final int MOST_KEY_RESULTS = 5;
    private static final int FEWEST_KEY_RESULTS = 2;
    private static final double SAME_CLAIM = 0.6;
    private static final double NEARLY_ALL = 0.8;
    private static final double HALF = 0.5;
    private static final double SAME_CLAIM_OF_A_PARENT = 0.6;
    private static final double SAME_THING = 0.34;

    private static final Pattern MARKS = Pattern.compile("[\\s\\p{Punct}，。、；：！？“”‘’（）→]+");

    private final Vocabulary vocabulary;
    private final WordCutter cutter;

    public DraftCheck(Vocabulary vocabulary) {
        this.vocabulary = vocabulary;
        this.cutter = new WordCutter(vocabulary);
    }

    /** What is found in a line for itself, the heaviest first; what only a sheet can show is not asked. */
    public List<Finding> line(LineToCheck line) {
        List<Word> words = cutter.cut(line.text());
        Reading reading = new Reading(new Line(words), vocabulary);
        Map<FindingId, List<Integer>> found = line.kind() == LineKind.OBJECTIVE
                ? new ObjectiveCheck(reading).findings()
                : new KeyResultCheck(reading, line.measureOrNull(), unit(line)).findings(isSameClaim(line, words));
        return found.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(entry -> Finding.of(entry.getKey(), places(reading.line(), entry.getValue())))
                .toList();
    }

    /** What is found in a sheet and in each of its lines. */
    public DraftFindings sheet(DraftToCheck draft) {
        Map<String, List<Finding>> lines = new LinkedHashMap<>();
        for (ObjectiveToCheck objective : draft.objectives()) {
            put(lines, objective.id(), ofObjective(draft, objective));
            for (KeyResultToCheck keyResult : objective.keyResults()) {
                put(lines, keyResult.id(), ofKeyResult(draft, objective, keyResult));
            }
        }
        return new DraftFindings(lines, ofSheet(draft));
    }

    private static void put(Map<String, List<Finding>> lines, String id, List<Finding> findings) {
        if (!findings.isEmpty()) {
            lines.put(id, findings);
        }
    }

    private List<Finding> ofObjective(DraftToCheck draft, ObjectiveToCheck objective) {
        List<Finding> findings = new ArrayList<>();
        repeatsParent(draft, objective.text()).ifPresent(findings::add);
        findings.addAll(line(new LineToCheck(LineKind.OBJECTIVE, objective.text(), null, "")));
        return sorted(findings);
    }

    private List<Finding> ofKeyResult(DraftToCheck draft, ObjectiveToCheck objective, KeyResultToCheck keyResult) {
        List<Finding> findings = new ArrayList<>(line(
                new LineToCheck(LineKind.KEY_RESULT, keyResult.text(), keyResult.measureOrNull(), objective.text())));
        repeatsParent(draft, keyResult.text())
                .filter(finding -> finding.severity() == Severity.BLOCKS)
                .ifPresent(findings::add);
        if (keyResult.source().isBlank()) {
            findings.add(Finding.of(FindingId.NO_SOURCE, List.of()));
        }
        return sorted(findings);
    }

    private static List<Finding> sorted(List<Finding> findings) {
        return findings.stream()
                .sorted(Comparator.comparing(Finding::severity).thenComparing(Finding::id))
                .toList();
    }

    private static List<OfSheet> ofSheet(DraftToCheck draft) {
        List<OfSheet> found = new ArrayList<>();
        boolean company = draft.level() == TeamLevel.COMPANY;
        for (ObjectiveToCheck objective : draft.objectives()) {
            int keyResults = objective.keyResults().size();
            if (keyResults == 0) {
                found.add(new OfSheet(FindingId.NO_KEY_RESULT, objective.id()));
            } else if (keyResults < FEWEST_KEY_RESULTS) {
                found.add(new OfSheet(FindingId.TOO_FEW_KEY_RESULTS, objective.id()));
            } else if (keyResults > MOST_KEY_RESULTS) {
                found.add(new OfSheet(FindingId.TOO_MANY_KEY_RESULTS, objective.id()));
            }
            if (company && !objective.citesStrategy()) {
                found.add(new OfSheet(FindingId.NO_STRATEGY, objective.id()));
            }
        }
        if (draft.objectives().size() > (company ? MOST_OBJECTIVES_OF_A_COMPANY : MOST_OBJECTIVES)) {
            found.add(new OfSheet(FindingId.TOO_MANY_OBJECTIVES, ""));
        }
        return found;
    }

    // The same text is a fact and blocks; the same claim in other words, or the same number of the same thing, only
    // warns.
    private Optional<Finding> repeatsParent(DraftToCheck draft, String text) {
        Likeness mine = new Likeness(cutter.cut(text));
        boolean warns = false;
        for (DraftToCheck.Parent parent : draft.parents()) {
            for (String statement : parent.keyResults()) {
                if (plain(statement).equals(plain(text)) && !plain(text).isEmpty()) {
                    return Optional.of(new Finding(FindingId.REPEATS_PARENT_KR, Severity.BLOCKS, List.of()));
                }
                Likeness theirs = new Likeness(cutter.cut(statement));
                warns |= mine.to(theirs) >= SAME_CLAIM_OF_A_PARENT
                        || (mine.sharesAFigureWith(theirs) && mine.within(theirs) >= SAME_THING);
            }
        }
        return warns
                ? Optional.of(new Finding(FindingId.REPEATS_PARENT_KR, Severity.WARNS, List.of()))
                : Optional.empty();
    }

    private static String plain(String text) {
        return MARKS.matcher(WordCutter.small(text)).replaceAll("");
    }

    private Line unit(LineToCheck line) {
        return new Line(
                line.measureOrNull() == null
                        ? List.of()
                        : cutter.cut(line.measureOrNull().unit()));
    }

    private static List<Finding.Place> places(Line line, List<Integer> words) {
        return words.stream()
                .sorted()
                .distinct()
                .map(line::at)
                .map(word -> new Finding.Place(word.from(), word.to()))
                .toList();
    }

    // A measured sign of the objective is no repetition, even if it shares its words.
    private boolean isSameClaim(LineToCheck line, List<Word> words) {
        if (line.objective().isBlank()) {
            return false;
        }
        if (plain(line.text()).equals(plain(line.objective()))) {
            return !plain(line.text()).isEmpty();
        }
        Likeness mine = new Likeness(words);
        Likeness theirs = new Likeness(cutter.cut(line.objective()));
        boolean figures = line.measureOrNull() != null && line.measureOrNull().targetOrNull() != null;
        return !figures
                && (mine.to(theirs) >= SAME_CLAIM
                        || (mine.within(theirs) >= NEARLY_ALL && mine.to(theirs) >= HALF)
                        || (theirs.within(mine) >= NEARLY_ALL && mine.to(theirs) >= HALF));
    }
}
