package org.okrtree.adapter.format;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.domain.drafting.DraftCheck;
import org.okrtree.domain.drafting.DraftFindings;
import org.okrtree.domain.drafting.Finding;
import org.okrtree.domain.drafting.LineToCheck;
import org.okrtree.domain.sheet.LineKind;

/** The labelled lines and drafts, each with what the check finds in it; src/test/resources/drafting/README.md tells of them. */
final class LabelledSet {

    private static final Set<String> SAY_WHY_NOTHING_IS_MEASURED =
            Set.of("task", "deliverable", "todo-date", "output-count", "kpi");

    private final DraftCheck check = new DraftCheck(new FileDraftWords().vocabulary());

    /** A line, its label, and what is found. */
    record Line(String id, LineKind kind, String text, boolean isBad, Set<String> reasons, Set<String> found) {

        boolean isFoundBad() {
            return !found.isEmpty();
        }

        /** Beside what says why nothing is measured, {@code no-measure} is neither right nor wrong. */
        boolean isSaidAlready(String reason) {
            return reason.equals("no-measure") && reasons.stream().anyMatch(SAY_WHY_NOTHING_IS_MEASURED::contains);
        }
    }

    /** A draft: each finding as {@code <line id> <finding>}, those of the sheet as {@code sheet <finding>}. */
    record Draft(String id, Set<String> expected, Set<String> found) {

        Set<String> wrong() {
            Set<String> wrong = new TreeSet<>(found);
            wrong.removeAll(expected);
            wrong.removeIf(one -> one.endsWith(" no-measure")
                    && SAY_WHY_NOTHING_IS_MEASURED.stream()
                            .anyMatch(other -> expected.contains(one.replace("no-measure", other))));
            return wrong;
        }
    }

    /** The part that a line or a draft belongs to, by the last hex digit of its id's hash. */
    static String partOf(String id) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(id.getBytes(StandardCharsets.UTF_8));
            return (hash[hash.length - 1] & 1) == 0 ? "tune" : "measured";
        } catch (NoSuchAlgorithmException missing) {
            throw new IllegalStateException(missing);
        }
    }

    List<Line> lines(String language) {
        List<String> table = DraftCheckFiguresTest.resource("lines-" + language + ".tsv")
                .lines()
                .toList();
        List<LinesToCheck.Typed> rows = LinesToCheck.read(table);
        List<List<String>> fields = table.stream()
                .skip(1)
                .filter(row -> !row.isBlank())
                .map(row -> Arrays.asList(row.split("\t", -1)))
                .toList();
        return Stream.iterate(0, i -> i < rows.size(), i -> i + 1)
                .map(i -> line(rows.get(i).line().orElseThrow(), fields.get(i)))
                .toList();
    }

    private Line line(LineToCheck line, List<String> fields) {
        Set<String> reasons = Stream.of(fields.get(6).split(",", -1))
                .map(String::strip)
                .filter(reason -> !reason.isEmpty())
                .collect(Collectors.toSet());
        return new Line(
                fields.get(0), line.kind(), line.text(), fields.get(5).equals("bad"), reasons, codes(check.line(line)));
    }

    private static Set<String> codes(List<Finding> findings) {
        return findings.stream().map(finding -> finding.id().code()).collect(Collectors.toSet());
    }

    List<Draft> drafts(String language) {
        return DraftCheckFiguresTest.resource("drafts-" + language + ".jsonl")
                .lines()
                .filter(line -> !line.isBlank())
                .map(this::draft)
                .toList();
    }

    private Draft draft(String line) {
        DraftDocument json = DraftDocument.of(line);
        DraftFindings found = check.sheet(json.draft());
        JsonObject expect = Json.of(line).object().getObject("expect");
        return new Draft(
                json.id(),
                findings(expect),
                findings(Json.of(json.answer(found)).object()));
    }

    private static Set<String> findings(JsonObject said) {
        Set<String> findings = new TreeSet<>();
        said.getObject("findings")
                .forEach((line, ids) -> ((JsonArray) ids).forEach(id -> findings.add(line + " " + id)));
        said.getArray("sheet").forEach(id -> findings.add("sheet " + id));
        return findings;
    }
}
