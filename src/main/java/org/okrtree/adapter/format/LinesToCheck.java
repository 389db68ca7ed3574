package org.okrtree.adapter.format;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.drafting.LineToCheck;
import org.okrtree.domain.sheet.LineKind;

/**
 * Reads the lines of a table of tab-separated columns with a heading: {@code id kind text measure context}. The columns may stand in
 * any order, and all but the text may be missing; fields may stand in quotation marks as spreadsheets write them.
 */
final class LinesToCheck {

    private static final List<String> COLUMNS = List.of("id", "kind", "text", "measure", "context");
    private static final Map<String, LineKind> KINDS = Map.of(
            "o", LineKind.OBJECTIVE,
            "objective", LineKind.OBJECTIVE,
            "目标", LineKind.OBJECTIVE,
            "kr", LineKind.KEY_RESULT,
            "key result", LineKind.KEY_RESULT,
            "key-result", LineKind.KEY_RESULT,
            "关键结果", LineKind.KEY_RESULT);

    private final Map<String, Integer> columns;

    /** A row of the table: as a line, when it says which kind it is. */
    record Typed(String id, @Nullable LineToCheck lineOrNull) {
        Optional<LineToCheck> line() {
            return Optional.ofNullable(lineOrNull);
        }
    }

    private LinesToCheck(Map<String, Integer> columns) {
        this.columns = columns;
    }

    static List<Typed> read(List<String> table) {
        List<Typed> rows = new ArrayList<>();
        Optional<LinesToCheck> reader = Optional.empty();
        for (String line : table) {
            if (line.isBlank()) {
                continue;
            }
            List<String> fields = fields(line);
            if (reader.isEmpty()) {
                boolean headed = isHeading(fields);
                reader = Optional.of(new LinesToCheck(places(headed ? headings(fields) : COLUMNS)));
                if (headed) {
                    continue;
                }
            }
            rows.add(reader.get().row(fields));
        }
        return rows;
    }

    private static boolean isHeading(List<String> fields) {
        return headings(fields).contains("text");
    }

    private static List<String> headings(List<String> fields) {
        return fields.stream()
                .map(field -> field.strip().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static Map<String, Integer> places(List<String> headings) {
        return IntStream.range(0, headings.size())
                .boxed()
                .collect(Collectors.toMap(headings::get, place -> place, (first, again) -> first));
    }

    private static List<String> fields(String line) {
        return Stream.of(line.split("\t", -1)).map(LinesToCheck::unquoted).toList();
    }

    private static String unquoted(String field) {
        String plain = field.strip();
        return plain.length() >= 2 && plain.startsWith("\"") && plain.endsWith("\"")
                ? plain.substring(1, plain.length() - 1).replace("\"\"", "\"")
                : field;
    }

    private Typed row(List<String> fields) {
        LineKind kind = KINDS.get(field(fields, "kind").strip().toLowerCase(Locale.ROOT));
        return new Typed(
                field(fields, "id").strip(),
                kind == null
                        ? null
                        : new LineToCheck(
                                kind,
                                field(fields, "text"),
                                MeasureText.read(field(fields, "measure")).orElse(null),
                                field(fields, "context")));
    }

    private String field(List<String> fields, String column) {
        Integer place = columns.get(column);
        return place == null || place >= fields.size() ? "" : fields.get(place);
    }
}
