package org.okrtree.domain.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.MeasureInWords;

/** Which cell of a pasted table says what: by the words over the columns, else by what stands in them. */
final class PastedTable {

    private static final int LONGEST_UNIT = 12;
    private static final int MOST_COLUMNS = 100;

    private final List<String> headings;
    private final Map<Integer, PastedColumn> columns;
    private final List<PastedPiece> pieces = new ArrayList<>();
    private String lastObjective = "";

    private PastedTable(List<String> headings, Map<Integer, PastedColumn> columns) {
        this.headings = headings;
        this.columns = columns;
    }

    static PastedText read(List<List<String>> rows) {
        Optional<List<String>> heading =
                rows.stream().filter(row -> isHeading(recognised(row))).findFirst();
        PastedTable table = heading.map(row -> new PastedTable(row, recognised(row)))
                .orElseGet(() -> new PastedTable(List.of(), byShape(rows)));
        boolean isBelow = heading.isEmpty();
        for (List<String> row : rows) {
            if (heading.filter(row::equals).isPresent()) {
                isBelow = true;
            } else if (isBelow) {
                table.add(row);
            } else {
                table.addUnplaced(row);
            }
        }
        return new PastedText(
                heading.map(row -> PastedLine.joined(row.toArray(String[]::new)))
                        .orElse(""),
                PastedList.lines(table.pieces));
    }

    private static Map<Integer, PastedColumn> recognised(List<String> row) {
        Map<Integer, PastedColumn> columns = new HashMap<>();
        for (int i = 0; i < Math.min(row.size(), MOST_COLUMNS); i++) {
            int at = i;
            PastedColumn.under(row.get(i))
                    .filter(column -> !columns.containsValue(column))
                    .ifPresent(column -> columns.put(at, column));
        }
        return columns;
    }

    private static boolean isHeading(Map<Integer, PastedColumn> columns) {
        return columns.size() > 1
                && (columns.containsValue(PastedColumn.OBJECTIVE)
                        || columns.containsValue(PastedColumn.KEY_RESULT)
                        || columns.containsValue(PastedColumn.TEXT));
    }

    // Without headings: labels in a column of their own; an objective beside several key results, as merged cells come
    // out; two columns of numbers side by side, with short words behind them.
    private static Map<Integer, PastedColumn> byShape(List<List<String>> rows) {
        Map<Integer, PastedColumn> columns = new HashMap<>();
        List<Integer> numbers = new ArrayList<>();
        List<Integer> words = new ArrayList<>();
        int width =
                Math.min(MOST_COLUMNS, rows.stream().mapToInt(List::size).max().orElse(0));
        for (int i = 0; i < width; i++) {
            List<String> cells = column(rows, i);
            if (!columns.containsValue(PastedColumn.KIND)
                    && cells.stream().allMatch(cell -> kind(cell).isPresent())) {
                columns.put(i, PastedColumn.KIND);
            } else if (cells.stream()
                    .allMatch(cell -> MeasureInWords.quantity(cell).isPresent())) {
                numbers.add(i);
            } else {
                words.add(i);
            }
        }
        boolean isBeside =
                !columns.containsValue(PastedColumn.KIND) && words.size() > 1 && isMerged(rows, words.get(0));
        if (!words.isEmpty()) {
            columns.put(words.get(0), isBeside ? PastedColumn.OBJECTIVE : PastedColumn.TEXT);
        }
        if (isBeside) {
            columns.put(words.get(1), PastedColumn.KEY_RESULT);
        }
        figures(rows, numbers, words, columns);
        return columns;
    }

    private static void figures(
            List<List<String>> rows, List<Integer> numbers, List<Integer> words, Map<Integer, PastedColumn> columns) {
        if (numbers.size() != 2 || numbers.get(1) - numbers.get(0) != 1) {
            return;
        }
        columns.put(numbers.get(0), PastedColumn.BASELINE);
        columns.put(numbers.get(1), PastedColumn.TARGET);
        int behind = numbers.get(1) + 1;
        if (words.contains(behind)
                && !columns.containsKey(behind)
                && column(rows, behind).stream().allMatch(cell -> cell.length() <= LONGEST_UNIT)) {
            columns.put(behind, PastedColumn.UNIT);
        }
    }

    private static List<String> column(List<List<String>> rows, int at) {
        return rows.stream()
                .filter(row -> row.size() > 1 && at < row.size() && !row.get(at).isEmpty())
                .map(row -> row.get(at))
                .toList();
    }

    private static boolean isMerged(List<List<String>> rows, int at) {
        List<String> cells = column(rows, at);
        Set<String> different = new HashSet<>(cells);
        return different.size() < rows.stream().filter(row -> row.size() > 1).count();
    }

    private static Optional<PastedKind> kind(String cell) {
        return PastedColumn.under(cell)
                .map(column -> column == PastedColumn.OBJECTIVE
                        ? PastedKind.OBJECTIVE
                        : column == PastedColumn.KEY_RESULT ? PastedKind.KEY_RESULT : PastedKind.NOT_TAKEN)
                .filter(kind -> kind != PastedKind.NOT_TAKEN)
                .or(() -> Optional.of(LineMark.of(cell))
                        .filter(mark -> mark.words().isEmpty())
                        .flatMap(mark -> Optional.ofNullable(mark.kindOrNull())));
    }

    private void add(List<String> row) {
        String objective = under(PastedColumn.OBJECTIVE, row);
        String keyResult = under(PastedColumn.KEY_RESULT, row);
        String text = under(PastedColumn.TEXT, row);
        String reference = PastedLine.joined(under(PastedColumn.REFERENCE, row), under(PastedColumn.KIND, row));
        if (objective.isEmpty() && keyResult.isEmpty() && text.isEmpty()) {
            addUnplaced(row);
            return;
        }
        PastedFigures figures = figures(row);
        if (!objective.isEmpty() && !objective.equals(lastObjective)) {
            lastObjective = objective;
            addAll(
                    PastedKind.OBJECTIVE,
                    reference,
                    List.of(flat(objective)),
                    keyResult.isEmpty() ? figures : PastedFigures.NONE);
        } else if (keyResult.isEmpty() && text.isEmpty()) {
            addAll(PastedKind.OBJECTIVE, reference, List.of(flat(objective)), figures);
        }
        addAll(PastedKind.KEY_RESULT, objective.isEmpty() ? reference : "", lines(keyResult), figures);
        if (!text.isEmpty()) {
            PastedKind kind = kind(under(PastedColumn.KIND, row))
                    .or(() -> kind(under(PastedColumn.REFERENCE, row)))
                    .orElse(null);
            addAll(
                    kind,
                    reference,
                    List.of(flat(text)),
                    objective.isEmpty() && keyResult.isEmpty() ? figures : PastedFigures.NONE);
        }
    }

    // Of several lines in one cell nobody can say whose the figures are: the first has them, unread.
    private void addAll(@Nullable PastedKind kind, String reference, List<String> lines, PastedFigures figures) {
        for (int i = 0; i < lines.size(); i++) {
            LineMark mark = LineMark.of(lines.get(i));
            PastedFigures cells = lines.size() == 1 ? figures : i == 0 ? figures.unread() : PastedFigures.NONE;
            pieces.add(PastedPiece.ofRow(
                    new LineMark(
                            i == 0 ? PastedLine.joined(reference, mark.text()) : mark.text(),
                            kind == null ? mark.kindOrNull() : kind,
                            mark.style().isEmpty()
                                    ? LineMark.of(reference + " ").style()
                                    : mark.style(),
                            mark.words()),
                    cells));
        }
    }

    private void addUnplaced(List<String> row) {
        pieces.add(PastedPiece.ofRow(
                new LineMark("", PastedKind.NOT_TAKEN, "", flat(PastedLine.joined(row.toArray(String[]::new)))),
                PastedFigures.NONE));
    }

    private PastedFigures figures(List<String> row) {
        PastedFigures.Collected cells = new PastedFigures.Collected();
        for (int i = 0; i < row.size(); i++) {
            PastedColumn column = columns.get(i);
            if (!row.get(i).isEmpty() && (column == null || column.isPlain())) {
                cells.put(column, new PastedFigures.Cell(i < headings.size() ? headings.get(i) : "", row.get(i)));
            }
        }
        return cells.figures();
    }

    private String under(PastedColumn column, List<String> row) {
        return IntStream.range(0, row.size())
                .filter(i -> columns.get(i) == column)
                .mapToObj(row::get)
                .findFirst()
                .orElse("");
    }

    /** The key results in one cell: its lines when each of them is marked, else one. */
    private static List<String> lines(String cell) {
        List<String> lines = cell.lines()
                .map(PastedTable::flat)
                .filter(line -> !line.isEmpty())
                .toList();
        boolean areMarked =
                lines.stream().map(LineMark::of).noneMatch(mark -> mark.text().isEmpty());
        return areMarked ? lines : List.of(flat(cell));
    }

    private static String flat(String cell) {
        return cell.replaceAll("[\\n\\t]+", " ").strip();
    }
}
