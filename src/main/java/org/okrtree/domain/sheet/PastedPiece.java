package org.okrtree.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureInWords;
import org.okrtree.domain.keyresult.MeasureTyped;

/**
 * A line of pasted text of which it is not settled yet what it is.
 *
 * @param indent how far it is moved in, in characters
 * @param isAfterBlank a blank line stands before it
 * @param cells what a table has beside the words
 * @param aside owner and source at the end of the words
 * @param measureOrNull what the words say of a measure; null for none
 */
record PastedPiece(
        LineMark mark,
        int indent,
        boolean isAfterBlank,
        PastedFigures cells,
        PastedAside aside,
        @Nullable MeasureInWords measureOrNull) {

    private static final int TAB = 4;
    private static final int WIDE_BLANK = 2;

    static List<PastedPiece> ofList(String text) {
        List<PastedPiece> pieces = new ArrayList<>();
        boolean isAfterBlank = false;
        for (String line : PastedCells.withoutTabsOfMarks(text).split("\n", -1)) {
            if (!line.isBlank()) {
                pieces.add(of(LineMark.of(line.strip()), indent(line), isAfterBlank, PastedFigures.NONE));
            }
            isAfterBlank = line.isBlank();
        }
        return pieces;
    }

    private static int indent(String line) {
        return line.chars()
                .takeWhile(c -> Character.isWhitespace(c) || c == '\u00A0')
                .map(c -> switch (c) {
                    case '\t' -> TAB;
                    case '\u3000' -> WIDE_BLANK;
                    default -> 1;
                })
                .sum();
    }

    /** A line of a table. */
    static PastedPiece ofRow(LineMark mark, PastedFigures cells) {
        return of(mark, 0, false, cells);
    }

    private static PastedPiece of(LineMark mark, int indent, boolean isAfterBlank, PastedFigures cells) {
        boolean isInCells = !cells.shortText(PastedColumn.OWNER).isEmpty()
                || !cells.shortText(PastedColumn.SOURCE).isEmpty();
        PastedAside aside = isInCells
                ? new PastedAside(
                        mark.words(), cells.shortText(PastedColumn.OWNER), cells.shortText(PastedColumn.SOURCE))
                : PastedAside.of(mark.words());
        return new PastedPiece(
                mark,
                indent,
                isAfterBlank,
                cells,
                aside,
                MeasureInWords.in(aside.before())
                        .filter(it -> canBe(it.measure()))
                        .orElse(null));
    }

    private static boolean canBe(MeasureTyped measure) {
        return MeasureDraft.of(measure).whyNot().isEmpty();
    }

    boolean isMarked() {
        return !mark.style().isEmpty();
    }

    boolean isLabelled() {
        return mark.kindOrNull() != null;
    }

    boolean isLabelled(PastedKind kind) {
        return mark.kindOrNull() == kind;
    }

    PastedKind labelOr(PastedKind otherwise) {
        return mark.kindOrNull() == null ? otherwise : mark.kindOrNull();
    }

    /** A label and nothing else. */
    boolean isHeading() {
        return isLabelled() && mark.words().isEmpty() && cells.equals(PastedFigures.NONE);
    }

    boolean isAlike(PastedPiece other) {
        return indent == other.indent && mark.style().equals(other.mark.style());
    }

    boolean saysSomething() {
        return mark.words().codePoints().anyMatch(Character::isLetterOrDigit);
    }

    boolean hasMeasure() {
        return measureOrNull != null
                || cells.measure(aside.before()).filter(PastedPiece::canBe).isPresent();
    }

    /** The same line, labelled by the heading above it. */
    PastedPiece under(LineMark heading, boolean isFirst) {
        String text = isFirst ? PastedLine.joined(heading.text(), mark.text()) : mark.text();
        LineMark labelled = new LineMark(text, heading.kindOrNull(), mark.style(), mark.words());
        return new PastedPiece(labelled, indent, isAfterBlank, cells, aside, measureOrNull);
    }

    PastedLine as(PastedKind kind) {
        String words = aside.before();
        Optional<MeasureTyped> figures = cells.measure(words).filter(PastedPiece::canBe);
        Optional<MeasureInWords> inWords = figures.isPresent() ? Optional.empty() : Optional.ofNullable(measureOrNull);
        return new PastedLine(
                kind,
                mark.text(),
                PastedLine.joined(mark.words(), cells.all()),
                words,
                inWords.map(MeasureInWords::rest).orElse(words),
                figures.or(() -> inWords.map(MeasureInWords::measure)).orElse(MeasureTyped.NOTHING),
                figures.isPresent() ? cells.measuring() : "",
                aside.owner(),
                aside.readFrom(),
                String.join("; ", cells.rest(figures.isPresent())));
    }
}
