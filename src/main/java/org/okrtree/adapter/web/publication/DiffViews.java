package org.okrtree.adapter.web.publication;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.publication.MissingInLine;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.publication.WordDiff;

/** Makes the view of what changed between two texts of a sheet. What did change is said by the domain alone. */
public final class DiffViews {

    private static final String SAME = "same";
    private final Words words;
    private final LineWords lineWords;

    /**
     * What stands beside the lines.
     *
     * @param missing what has to be put right first
     * @param news uids of lines that were saved meanwhile
     * @param reasons why a line went, by uid
     */
    record Beside(List<MissingInLine> missing, Set<String> news, Map<String, String> reasons) {
        static final Beside NOTHING = new Beside(List.of(), Set.of(), Map.of());
    }

    public DiffViews(Words words, Map<PersonId, String> names) {
        this.words = words;
        this.lineWords = new LineWords(words, names);
    }

    /** Two revisions, with what is said of the whole sheet. */
    public DiffView between(PublishedSheet before, PublishedSheet after, RevisionDiff diff) {
        DiffView lines = between(
                PublishedLines.of(before),
                PublishedLines.of(after),
                diff,
                number(before.revision()),
                number(after.revision()),
                Beside.NOTHING);
        List<DiffView.LineView> all = new ArrayList<>();
        diff.lines().stream()
                .filter(line -> line.uid().equals(after.sheet().uid()))
                .map(this::ofSheet)
                .forEach(all::add);
        all.addAll(lines.lines());
        return new DiffView(
                diff.isEmpty(),
                lines.hasSame(),
                lines.isReordered(),
                lines.countHtml(),
                lines.allHtml(),
                lines.beforeHtml(),
                lines.afterHtml(),
                all);
    }

    /**
     * Lines alone.
     *
     * @param beforeSaid head of the column of what was said before, plain text
     * @param afterSaid head of the column of what is said now, plain text
     */
    DiffView between(
            PublishedLines before,
            PublishedLines after,
            RevisionDiff diff,
            String beforeSaid,
            String afterSaid,
            Beside beside) {
        Map<String, LineWords.Line> old = lineWords.lines(before);
        Map<String, LineWords.Line> present = lineWords.lines(after);
        Map<String, RevisionDiff.LineDiff> changes =
                diff.lines().stream().collect(Collectors.toMap(RevisionDiff.LineDiff::uid, Function.identity()));
        Map<String, LineWords.Line> all = new LinkedHashMap<>(present);
        old.forEach(all::putIfAbsent);
        List<DiffView.LineView> lines = all.values().stream()
                .map(line -> line(line, old, present, Optional.ofNullable(changes.get(line.uid())), beside))
                .toList();
        long changed = lines.stream().filter(line -> !line.isSame()).count();
        String size = Integer.toString(lines.size());
        return new DiffView(
                diff.isEmpty(),
                changed < lines.size(),
                diff.reordered(),
                words.html("okr.diff.count", Long.toString(changed), size),
                words.html("okr.diff.all-lines", size),
                Html.of(beforeSaid),
                Html.of(afterSaid),
                lines);
    }

    /** All that a revision says, each line with all its fields. */
    public LinesView whole(PublishedSheet said) {
        return new LinesView(
                said.revision(),
                wholeLines(PublishedLines.of(said)),
                words.html("okr.revision.scoring", said.scoringRule().text()));
    }

    private List<DiffView.LineView> wholeLines(PublishedLines said) {
        return lineWords.lines(said).values().stream()
                .map(line -> new DiffView.LineView(
                        line.uid(),
                        Html.of(line.ref()),
                        line.kind(),
                        "",
                        true,
                        false,
                        true,
                        List.of(),
                        line.fields().entrySet().stream()
                                .filter(field -> !field.getValue().isEmpty() && field.getKey() != LineField.OBJECTIVE)
                                .map(field -> field(
                                        field.getKey(),
                                        WordDiff.between(field.getValue(), field.getValue())
                                                .before()))
                                .toList(),
                        "",
                        false,
                        "",
                        ""))
                .toList();
    }

    String number(int revision) {
        return words.say("okr.revision.number", Integer.toString(revision));
    }

    private DiffView.LineView line(
            LineWords.Line line,
            Map<String, LineWords.Line> old,
            Map<String, LineWords.Line> present,
            Optional<RevisionDiff.LineDiff> change,
            Beside beside) {
        String fate = change.map(one -> one.fate().code()).orElse(SAME);
        Set<LineField> changed = change.map(DiffViews::changedFields).orElse(Set.of());
        Map<LineField, String> before = Optional.ofNullable(old.get(line.uid()))
                .map(LineWords.Line::fields)
                .orElse(Map.of());
        Map<LineField, String> after = Optional.ofNullable(present.get(line.uid()))
                .map(LineWords.Line::fields)
                .orElse(Map.of());
        List<DiffView.FieldView> beforeFields = new ArrayList<>();
        List<DiffView.FieldView> afterFields = new ArrayList<>();
        for (LineField field : line.fields().keySet()) {
            String was = before.getOrDefault(field, "");
            String is = after.getOrDefault(field, "");
            if (isShown(field, changed)) {
                WordDiff diff = WordDiff.between(was, is);
                add(beforeFields, field, diff.before());
                add(afterFields, field, diff.after());
            }
        }
        return new DiffView.LineView(
                line.uid(),
                Html.of(line.ref()),
                fate,
                words.html("okr.diff.fate." + fate),
                change.isEmpty(),
                old.containsKey(line.uid()),
                present.containsKey(line.uid()),
                beforeFields,
                afterFields,
                fate.equals("changed")
                        ? changed.stream().map(this::label).collect(Collectors.joining(words.html("okr.diff.and")))
                        : "",
                beside.news().contains(line.uid()),
                Html.of(beside.reasons().getOrDefault(line.uid(), "")),
                beside.missing().stream()
                        .filter(one -> one.lineUid().equals(line.uid()))
                        .map(MissingInLine::why)
                        .map(this::whyNot)
                        .findFirst()
                        .orElse(""));
    }

    private void add(List<DiffView.FieldView> fields, LineField field, List<WordDiff.Part> parts) {
        if (!parts.isEmpty()) {
            fields.add(field(field, parts));
        }
    }

    private String whyNot(Refusal refusal) {
        return words.whyNotHtml(refusal);
    }

    private static boolean isShown(LineField field, Set<LineField> changed) {
        return field.isSaidAlone() || changed.contains(field);
    }

    // In the order in which a line says them.
    private static Set<LineField> changedFields(RevisionDiff.LineDiff line) {
        return line.fields().stream()
                .map(RevisionDiff.FieldDiff::name)
                .map(LineField::named)
                .filter(field -> field != LineField.OBJECTIVE || line.fate() == RevisionDiff.Fate.CHANGED)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private DiffView.LineView ofSheet(RevisionDiff.LineDiff line) {
        List<DiffView.FieldView> before = new ArrayList<>();
        List<DiffView.FieldView> after = new ArrayList<>();
        line.fields().forEach(field -> {
            WordDiff diff = WordDiff.between(field.before(), field.after());
            before.add(field(LineField.named(field.name()), diff.before()));
            after.add(field(LineField.named(field.name()), diff.after()));
        });
        return new DiffView.LineView(
                line.uid(),
                "",
                "changed",
                words.html("okr.diff.fate.changed"),
                false,
                true,
                true,
                before,
                after,
                words.html("okr.diff.whole-sheet"),
                false,
                "",
                "");
    }

    private DiffView.FieldView field(LineField field, List<WordDiff.Part> parts) {
        return new DiffView.FieldView(
                field.isSaidAlone() ? "" : label(field),
                field == LineField.TEXT,
                parts.stream()
                        .map(part -> new DiffView.PartView(
                                Html.of(part.text()),
                                part.fate() == WordDiff.Fate.OUT,
                                part.fate() == WordDiff.Fate.IN))
                        .toList());
    }

    private String label(LineField field) {
        return words.html("okr.diff.field." + field.code());
    }
}
