package org.okrtree.domain.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;

/**
 * What one revision of a sheet says otherwise than another. Made from what they say and not from their texts, so that revisions of
 * different schemas compare.
 *
 * @param lines in the order of the later revision, with what is gone at the end
 * @param reordered whether lines that both have stand in another order
 */
public record RevisionDiff(List<LineDiff> lines, boolean reordered) {

    /** What became of one line. The code is told by REST and never changes. */
    public enum Fate {
        ADDED("added"),
        GONE("gone"),
        CHANGED("changed");

        private final String code;

        Fate(String code) {
            this.code = code;
        }

        public String code() {
            return code;
        }
    }

    /**
     * One line that is not as it was.
     *
     * @param uid of an objective, a key result or a health figure, or of the sheet for what is said of all of it
     * @param title in the later revision, or the last one of a line that is gone; empty for the sheet
     * @param fields that changed; all of a line that was added, none of one that is gone
     */
    public record LineDiff(String uid, String title, Fate fate, List<FieldDiff> fields) {
        public LineDiff {
            fields = List.copyOf(fields);
        }
    }

    /**
     * One field with both its values as text, empty for none.
     *
     * @param name as in the canonical text
     */
    public record FieldDiff(String name, String before, String after) {}

    public RevisionDiff {
        lines = List.copyOf(lines);
    }

    public static RevisionDiff between(PublishedSheet before, PublishedSheet after) {
        return between(lines(before), lines(after));
    }

    /** The same of lines alone: of a draft it is not said yet which revision it will be, and when. */
    public static RevisionDiff between(PublishedLines before, PublishedLines after) {
        return between(lines(before), lines(after));
    }

    private static RevisionDiff between(Map<String, Line> old, Map<String, Line> present) {
        List<LineDiff> diffs = new ArrayList<>();
        present.forEach((uid, line) -> {
            boolean added = !old.containsKey(uid);
            List<FieldDiff> fields = line.fieldsSince(old.getOrDefault(uid, Line.NONE));
            if (added || !fields.isEmpty()) {
                diffs.add(new LineDiff(uid, line.title, added ? Fate.ADDED : Fate.CHANGED, fields));
            }
        });
        old.forEach((uid, line) -> {
            if (!present.containsKey(uid)) {
                diffs.add(new LineDiff(uid, line.title, Fate.GONE, List.of()));
            }
        });
        return new RevisionDiff(
                diffs,
                !old.keySet().stream()
                        .filter(present::containsKey)
                        .toList()
                        .equals(present.keySet().stream()
                                .filter(old::containsKey)
                                .toList()));
    }

    /** Nothing is said otherwise. */
    public boolean isEmpty() {
        return lines.isEmpty() && !reordered;
    }

    private record Line(String title, Map<String, String> fields) {
        private static final Line NONE = new Line("", Map.of());

        private List<FieldDiff> fieldsSince(Line before) {
            return Stream.concat(fields.keySet().stream(), before.fields.keySet().stream())
                    .distinct()
                    .map(name ->
                            new FieldDiff(name, before.fields.getOrDefault(name, ""), fields.getOrDefault(name, "")))
                    .filter(field -> !field.before.equals(field.after))
                    .toList();
        }
    }

    // In the order of the sheet, which a linked map keeps.
    private static Map<String, Line> lines(PublishedSheet sheet) {
        Map<String, Line> lines = new LinkedHashMap<>();
        lines.put(sheet.sheet().uid(), new Line("", ofSheet(sheet)));
        lines.putAll(lines(PublishedLines.of(sheet)));
        return lines;
    }

    private static Map<String, Line> lines(PublishedLines said) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (PublishedObjective objective : said.objectives()) {
            lines.put(objective.id().uid(), new Line(objective.title(), fields(objective)));
            for (PublishedKeyResult keyResult : objective.keyResults()) {
                lines.put(keyResult.id().uid(), new Line(keyResult.statement(), fields(keyResult, objective)));
            }
        }
        for (PublishedHealthFigure figure : said.health()) {
            lines.put(figure.id().uid(), new Line(figure.words().name(), fields(figure)));
        }
        return lines;
    }

    private static Map<String, String> ofSheet(PublishedSheet sheet) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("team", sheet.team().name());
        fields.put("cycle", sheet.cycle().name());
        fields.put("firstDay", sheet.cycle().firstDay().toString());
        fields.put("lastDay", sheet.cycle().lastDay().toString());
        fields.put("scoring", sheet.scoringRule().text());
        return fields;
    }

    private static Map<String, String> fields(PublishedObjective objective) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("title", objective.title());
        fields.put("why", objective.why());
        fields.put("owner", objective.owner().uid());
        fields.put("commitment", objective.commitment().code());
        fields.put("cites", objective.cited().map(it -> it.statement().uid()).orElse(""));
        fields.put(
                "contributesTo",
                objective.contributions().stream()
                        .map(one -> one.parentTitle() + ": " + one.sentence())
                        .collect(Collectors.joining("\n")));
        return fields;
    }

    private static Map<String, String> fields(PublishedKeyResult keyResult, PublishedObjective objective) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("objective", objective.id().uid());
        fields.put("statement", keyResult.statement());
        fields.put("owner", keyResult.owner().uid());
        fields.putAll(fields(keyResult.measure()));
        fields.put("readFrom", keyResult.readFrom());
        fields.put("rhythm", keyResult.rhythm().code());
        fields.put("scoring", keyResult.scoring().map(ScoringRule::text).orElse(""));
        return fields;
    }

    private static Map<String, String> fields(PublishedHealthFigure figure) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("name", figure.words().name());
        fields.putAll(fields(figure.words().range()));
        fields.put("readFrom", figure.words().readFrom());
        return fields;
    }

    private static Map<String, String> fields(Measure measure) {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("kind", measure.kind().code());
        if (measure instanceof Change change) {
            fields.put("baseline", change.baseline().known().map(Decimal::text).orElse(""));
            fields.put(
                    "foundBy", change.baseline().foundBy().map(Object::toString).orElse(""));
            fields.put("target", change.target().text());
            fields.put("unit", change.unit());
            fields.put("decimals", Integer.toString(change.decimals()));
        } else if (measure instanceof Keep range) {
            fields.put("low", range.low().map(Decimal::text).orElse(""));
            fields.put("high", range.high().map(Decimal::text).orElse(""));
            fields.put("unit", range.unit());
            fields.put("decimals", Integer.toString(range.decimals()));
        } else if (measure instanceof Milestones milestones) {
            fields.put(
                    "states",
                    milestones.states().stream()
                            .map(state -> state.name() + ": " + state.proof())
                            .collect(Collectors.joining("\n")));
        } else {
            fields.put("evidence", ((YesNo) measure).evidence());
        }
        return fields;
    }
}
