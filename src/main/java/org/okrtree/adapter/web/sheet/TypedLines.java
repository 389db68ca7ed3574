package org.okrtree.adapter.web.sheet;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.okrtree.adapter.web.Page;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.HealthTyped;

/** Lines as somebody typed them into the forms of a sheet. */
final class TypedLines {

    /** The fields in which somebody writes, with the keys of their names. */
    private static final Map<String, String> TEXTS = texts();

    private TypedLines() {}

    static ObjectiveTyped objective(Page page) {
        return new ObjectiveTyped(
                page.typed("title"),
                page.typed("why"),
                page.typed("owner"),
                page.typed("commitment"),
                page.typed("cites"));
    }

    static KeyResultTyped keyResult(Page page) {
        return new KeyResultTyped(
                page.typed("statement"),
                page.typed("owner"),
                measure(page),
                page.typed("readFrom"),
                page.typed("rhythm"),
                // the word of a rule and what belongs to it are two fields of one name
                String.join(" ", page.typedAll("scoring")).strip());
    }

    private static MeasureTyped measure(Page page) {
        return new MeasureTyped(
                page.typed("kind"),
                page.typed("baseline"),
                page.typed("foundBy"),
                page.typed("target"),
                page.typed("low"),
                page.typed("high"),
                page.typed("unit"),
                page.typed("decimals"),
                milestones(page),
                page.typed("evidence"));
    }

    /** The milestones in whose row something was typed. */
    static List<MeasureTyped.MilestoneTyped> milestones(Page page) {
        List<String> names = page.typedAll("milestones");
        List<String> proofs = page.typedAll("proofs");
        List<MeasureTyped.MilestoneTyped> all = new ArrayList<>();
        for (int row = 0; row < names.size(); row++) {
            String proof = row < proofs.size() ? proofs.get(row) : "";
            if (!names.get(row).isBlank() || !proof.isBlank()) {
                all.add(new MeasureTyped.MilestoneTyped(names.get(row), proof));
            }
        }
        return all;
    }

    static HealthTyped healthFigure(Page page) {
        return new HealthTyped(
                page.typed("name"), page.typed("low"), page.typed("high"), page.typed("unit"), page.typed("readFrom"));
    }

    /** All that was typed into a form, a line for each field, as text to be copied; empty where nothing was. */
    static String text(Page page) {
        List<String> said = new ArrayList<>();
        TEXTS.forEach((field, key) -> page.typedAll(field).stream()
                .filter(typed -> !typed.isBlank())
                .forEach(typed ->
                        said.add(page.words().say("okr.line.typed", page.words().say(key), typed))));
        return String.join("\n", said);
    }

    private static Map<String, String> texts() {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("title", "okr.line.title");
        texts.put("statement", "okr.line.statement");
        texts.put("name", "okr.line.name");
        texts.put("why", "okr.line.why");
        texts.put("baseline", "okr.line.baseline");
        texts.put("target", "okr.line.target");
        texts.put("low", "okr.line.low");
        texts.put("high", "okr.line.high");
        texts.put("unit", "okr.line.unit");
        texts.put("evidence", "okr.line.evidence");
        texts.put("milestones", "okr.line.milestone");
        texts.put("proofs", "okr.line.proof");
        texts.put("readFrom", "okr.line.read-from");
        texts.put("owner", "okr.line.owner");
        texts.put("value", "okr.line.value");
        texts.put("reason", "okr.line.reason");
        return texts;
    }

    /** The version of each line that was seen. What cannot be read is left out: the rule then says that the draft was not seen. */
    static Map<String, Integer> seen(Page page) {
        Map<String, Integer> seen = new LinkedHashMap<>();
        for (String line : page.typed("seen").split(" ", -1)) {
            String[] parts = line.split(":", -1);
            if (parts.length == 2 && parts[1].matches("\\d{1,9}")) {
                seen.put(parts[0], Integer.parseInt(parts[1]));
            }
        }
        return seen;
    }
}
