package org.okrtree.adapter.web.publication;

import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.keyresult.MeasureWords;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.PublishedHealthFigure;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedObjective;

/** Says all that the lines of a sheet hold, in one reader's words; plain text, nothing encoded. */
public final class LineWords {

    private final Words words;
    private final MeasureWords measures;
    private final Map<PersonId, String> names;

    /**
     * One line.
     *
     * @param kind objective, key-result or health-figure
     * @param fields those that say nothing are empty
     */
    record Line(String uid, String kind, String ref, Map<LineField, String> fields) {}

    public LineWords(Words words, Map<PersonId, String> names) {
        this.words = words;
        this.measures = new MeasureWords(words);
        this.names = names;
    }

    /** In the order of the sheet, by uid. */
    Map<String, Line> lines(PublishedLines said) {
        Map<String, Line> lines = new LinkedHashMap<>();
        for (PublishedObjective objective : said.objectives()) {
            add(lines, objective(objective));
            objective.keyResults().forEach(keyResult -> add(lines, keyResult(objective, keyResult)));
        }
        said.health().forEach(figure -> add(lines, healthFigure(figure)));
        return lines;
    }

    private static void add(Map<String, Line> lines, Line line) {
        lines.put(line.uid(), line);
    }

    private Line objective(PublishedObjective objective) {
        Map<LineField, String> fields = new EnumMap<>(LineField.class);
        fields.put(LineField.TEXT, objective.title());
        fields.put(LineField.WHY, objective.why());
        fields.put(LineField.OWNER, name(objective.owner()));
        fields.put(LineField.COMMITMENT, commitment(objective.commitment()));
        fields.put(LineField.CITES, objective.cited().isPresent() ? words.say("okr.diff.cited") : "");
        fields.put(
                LineField.CONTRIBUTES_TO,
                objective.contributions().stream()
                        .map(one -> words.say("okr.diff.contributes", one.parentTitle(), one.sentence()))
                        .collect(Collectors.joining("\n")));
        return new Line(
                objective.id().uid(),
                "objective",
                words.say("okr.objective.ref", Integer.toString(objective.number())),
                fields);
    }

    private String commitment(Commitment commitment) {
        return switch (commitment) {
            case NOT_SAID -> "";
            case COMMITTED -> words.say("okr.diff.committed");
            case ASPIRATIONAL -> words.say("okr.diff.aspirational");
        };
    }

    private Line keyResult(PublishedObjective objective, PublishedKeyResult keyResult) {
        Map<LineField, String> fields = new EnumMap<>(LineField.class);
        fields.put(LineField.TEXT, keyResult.statement());
        fields.put(LineField.MEASURE, measure(keyResult.measure()));
        fields.put(LineField.OWNER, name(keyResult.owner()));
        fields.put(LineField.READ_FROM, keyResult.readFrom());
        fields.put(
                LineField.RHYTHM,
                words.say("okr.diff.rhythm." + keyResult.rhythm().code()));
        fields.put(LineField.SCORING, keyResult.scoring().map(ScoringRule::text).orElse(""));
        fields.put(LineField.OBJECTIVE, objective.title());
        return new Line(
                keyResult.id().uid(),
                "key-result",
                words.say(
                        "okr.key-result.ref",
                        Integer.toString(objective.number()),
                        Integer.toString(keyResult.number())),
                fields);
    }

    private Line healthFigure(PublishedHealthFigure figure) {
        Map<LineField, String> fields = new EnumMap<>(LineField.class);
        fields.put(LineField.TEXT, figure.words().name());
        fields.put(LineField.MEASURE, measure(figure.words().range()));
        fields.put(LineField.READ_FROM, figure.words().readFrom());
        return new Line(
                figure.id().uid(),
                "health-figure",
                words.say("okr.diff.health-ref", Integer.toString(figure.number())),
                fields);
    }

    private String name(PersonId person) {
        return Optional.ofNullable(names.get(person)).orElseGet(() -> words.say("okr.person.unknown"));
    }

    /** A measure as one text, its milestones each on a line. */
    public String measure(Measure measure) {
        if (measure instanceof Change change) {
            return said(
                    measures.baseline(change) + " \u2192 "
                            + Words.figure(change.target().text()),
                    change.unit());
        }
        if (measure instanceof Keep range) {
            return said(measures.range(range.low(), range.high()), range.unit());
        }
        return measure instanceof Milestones milestones
                ? milestones.states().stream()
                        .map(state -> words.say("okr.diff.milestone", state.name(), state.proof()))
                        .collect(Collectors.joining("\n"))
                : words.say("okr.measure.yes-no", ((YesNo) measure).evidence());
    }

    private static String said(String figures, String unit) {
        return unit.isEmpty() ? figures : figures + " " + unit;
    }
}
