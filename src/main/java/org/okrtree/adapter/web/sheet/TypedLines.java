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
