package org.okrtree.domain.sheet;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.Text;
import org.okrtree.domain.keyresult.MeasureInWords;
import org.okrtree.domain.keyresult.MeasureInWords.Quantity;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.MeasureTyped;

/** What a row of a table has beside the words of its line, by column; several cells where no column is known. */
record PastedFigures(Map<PastedColumn, PastedFigures.Cell> cells, List<PastedFigures.Cell> others) {

    /** @param heading of the column; empty for none */
    record Cell(String heading, String text) {

        String said() {
            return heading.isEmpty() ? text : heading + ": " + text;
        }
    }

    static final PastedFigures NONE = new PastedFigures(Map.of(), List.of());

    private static final List<PastedColumn> MEASURING =
            List.of(PastedColumn.BASELINE, PastedColumn.TARGET, PastedColumn.UNIT, PastedColumn.MEASURE);

    String text(PastedColumn column) {
        return Optional.ofNullable(cells.get(column)).map(Cell::text).orElse("");
    }

    /** A name or a source longer than the draft holds is not understood as one. */
    String shortText(PastedColumn column) {
        String text = text(column).replace('\n', ' ');
        return text.length() > Text.LINE ? "" : text;
    }

    /** The cells that the measure was read from, one after the other. */
    String measuring() {
        return MEASURING.stream()
                .map(this::text)
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining(" "));
    }

    /** The same cells, of which none is read. */
    PastedFigures unread() {
        return new PastedFigures(
                Map.of(),
                Stream.concat(cells.values().stream(), others.stream()).toList());
    }

    /** Every cell, with its heading. */
    String all() {
        return Stream.concat(cells.values().stream(), others.stream())
                .map(Cell::said)
                .collect(Collectors.joining("; "));
    }

    /** What is in no column that a line has, with its heading. */
    List<String> rest(boolean isMeasureRead) {
        List<String> rest = new ArrayList<>();
        cells.forEach((column, cell) -> {
            boolean isRead = MEASURING.contains(column)
                    ? isMeasureRead
                    : !shortText(column).isEmpty();
            if (!isRead) {
                rest.add(cell.said());
            }
        });
        others.forEach(cell -> rest.add(cell.said()));
        return rest;
    }

    /** The measure that these cells say of a line with these words; empty when they say none. */
    Optional<MeasureTyped> measure(String words) {
        String described = text(PastedColumn.MEASURE);
        if (text(PastedColumn.TARGET).isEmpty() && text(PastedColumn.BASELINE).isEmpty()) {
            return MeasureInWords.in(described).map(MeasureInWords::measure);
        }
        Optional<Quantity> start = quantity(PastedColumn.BASELINE);
        Optional<Quantity> end = quantity(PastedColumn.TARGET);
        if (start.isEmpty() || end.isEmpty()) {
            return Optional.empty();
        }
        return unit(start.get(), end.get())
                .flatMap(unit -> kind(words, start.get(), end.get())
                        .map(kind -> MeasureTyped.change(
                                kind.code(), start.get().number(), end.get().number(), unit)));
    }

    /** Empty when there is something else than a number; a blank cell is a quantity without a number. */
    private Optional<Quantity> quantity(PastedColumn column) {
        return text(column).isEmpty() ? Optional.of(new Quantity("", "")) : MeasureInWords.quantity(text(column));
    }

    private Optional<String> unit(Quantity start, Quantity end) {
        List<String> said = Stream.of(shortText(PastedColumn.UNIT), start.unit(), end.unit())
                .filter(unit -> !unit.isEmpty())
                .distinct()
                .toList();
        if (said.isEmpty()) {
            return Optional.of("");
        }
        boolean isCell = !text(PastedColumn.UNIT).isEmpty();
        boolean agree = said.stream().allMatch(unit -> unit.equalsIgnoreCase(said.get(0)))
                || (isCell && said.stream().allMatch(said.get(0)::contains));
        return agree ? Optional.of(said.get(0)) : Optional.empty();
    }

    private static Optional<MeasureKind> kind(String words, Quantity start, Quantity end) {
        if (start.number().isEmpty() || end.number().isEmpty()) {
            return MeasureInWords.wayOf(words);
        }
        return MeasureKind.between(new BigDecimal(start.number()), new BigDecimal(end.number()));
    }

    /** The cells of one row. */
    static final class Collected {
        private final Map<PastedColumn, Cell> cells = new EnumMap<>(PastedColumn.class);
        private final List<Cell> others = new ArrayList<>();

        /** @param columnOrNull null for one that is not known */
        void put(@Nullable PastedColumn columnOrNull, Cell cell) {
            if (columnOrNull == null) {
                others.add(cell);
            } else {
                cells.put(columnOrNull, cell);
            }
        }

        PastedFigures figures() {
            return new PastedFigures(cells, others);
        }
    }
}
