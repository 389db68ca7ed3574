package org.okrtree.domain.sheet;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Which line of a list is an objective and which a key result: by labels where there are some, else by how the lines are moved in and
 * marked, else by blocks and numbers. A line of which none of these says what it is, is not taken.
 */
final class PastedList {

    private final List<PastedPiece> pieces;
    private final PastedKind[] kinds;

    private PastedList(List<PastedPiece> pieces) {
        this.pieces = pieces;
        this.kinds = new PastedKind[pieces.size()];
        Arrays.fill(kinds, PastedKind.NOT_TAKEN);
    }

    static List<PastedLine> lines(List<PastedPiece> pieces) {
        PastedList list = new PastedList(underHeadings(pieces));
        list.read();
        return IntStream.range(0, list.kinds.length)
                .mapToObj(i -> list.pieces.get(i).as(list.kinds[i]))
                .toList();
    }

    // "Key results:" alone on a line stands over the lines that follow and are marked alike.
    private static List<PastedPiece> underHeadings(List<PastedPiece> pieces) {
        List<PastedPiece> read = new ArrayList<>();
        int at = 0;
        while (at < pieces.size()) {
            PastedPiece piece = pieces.get(at);
            int under = piece.isHeading() ? linesUnder(pieces, at) : 0;
            if (under == 0) {
                read.add(piece);
            }
            for (int i = 1; i <= under; i++) {
                read.add(pieces.get(at + i).under(piece.mark(), i == 1));
            }
            at += under + 1;
        }
        return read;
    }

    private static int linesUnder(List<PastedPiece> pieces, int heading) {
        List<PastedPiece> below = pieces.subList(heading + 1, pieces.size());
        if (below.isEmpty() || below.get(0).isLabelled()) {
            return 0;
        }
        if (pieces.get(heading).isLabelled(PastedKind.OBJECTIVE)) {
            return 1;
        }
        PastedPiece first = below.get(0);
        return 1
                + (int) below.stream()
                        .skip(1)
                        .takeWhile(piece -> !piece.isLabelled() && piece.isAlike(first))
                        .takeWhile(piece -> first.isMarked() || !piece.isAfterBlank())
                        .count();
    }

    private void read() {
        if (pieces.stream().anyMatch(PastedPiece::isLabelled)) {
            byLabels();
        } else {
            int[] levels = levels();
            if (IntStream.of(levels).anyMatch(level -> level > 0)) {
                byLevels(levels);
            } else {
                byBlocks();
            }
        }
        for (int i = 0; i < kinds.length; i++) {
            if (!pieces.get(i).saysSomething()) {
                kinds[i] = PastedKind.NOT_TAKEN;
            }
        }
    }

    private void byLabels() {
        for (int i = 0; i < kinds.length; i++) {
            kinds[i] = pieces.get(i).labelOr(PastedKind.NOT_TAKEN);
        }
        if (Stream.of(kinds).noneMatch(kind -> kind == PastedKind.KEY_RESULT)) {
            keyResultsBelowLabels();
        } else if (Stream.of(kinds).noneMatch(kind -> kind == PastedKind.OBJECTIVE)) {
            objectivesAboveLabels();
        }
    }

    // Only objectives are labelled: what is marked, moved in or measured below them are their key results, the first
    // depth of it.
    private void keyResultsBelowLabels() {
        PastedPiece objective = null;
        PastedPiece first = null;
        for (int i = 0; i < kinds.length; i++) {
            PastedPiece piece = pieces.get(i);
            if (kinds[i] == PastedKind.OBJECTIVE) {
                objective = piece;
                first = null;
            } else if (objective != null && !piece.isLabelled()) {
                boolean isBelow = piece.isMarked() || piece.indent() > objective.indent() || piece.hasMeasure();
                first = first == null && isBelow ? piece : first;
                if (first != null && piece.isAlike(first)) {
                    kinds[i] = PastedKind.KEY_RESULT;
                }
            }
        }
    }

    // Only key results are labelled: the line right above the first of a row of them is their objective.
    private void objectivesAboveLabels() {
        for (int i = 0; i + 1 < kinds.length; i++) {
            if (!pieces.get(i).isLabelled() && pieces.get(i + 1).isLabelled(PastedKind.KEY_RESULT)) {
                kinds[i] = PastedKind.OBJECTIVE;
            }
        }
    }

    private void byLevels(int[] levels) {
        int top = isTitled(levels) ? 1 : 0;
        for (int i = 0; i < kinds.length; i++) {
            boolean isAbove = i + 1 < kinds.length && levels[i + 1] > levels[i];
            if (levels[i] == top && (isAbove || pieces.get(i).isMarked())) {
                kinds[i] = PastedKind.OBJECTIVE;
            } else if (levels[i] == top + 1) {
                kinds[i] = PastedKind.KEY_RESULT;
            }
        }
    }

    // One line above all others, and the measures stand two levels below it.
    private boolean isTitled(int[] levels) {
        boolean isOverAll = IntStream.range(1, levels.length).allMatch(i -> levels[i] > 0);
        return isOverAll
                && IntStream.range(0, levels.length)
                        .noneMatch(i -> levels[i] == 1 && pieces.get(i).hasMeasure())
                && IntStream.range(0, levels.length)
                        .anyMatch(i -> levels[i] == 2 && pieces.get(i).hasMeasure());
    }

    private int[] levels() {
        int[] levels = new int[pieces.size()];
        Deque<PastedPiece> above = new ArrayDeque<>();
        for (int i = 0; i < levels.length; i++) {
            PastedPiece piece = pieces.get(i);
            boolean isKnown = above.stream().anyMatch(piece::isAlike);
            while (!above.isEmpty()
                    && (isKnown
                            ? !piece.isAlike(above.getLast())
                            : above.getLast().indent() > piece.indent())) {
                above.removeLast();
            }
            if (above.isEmpty() || !piece.isAlike(above.getLast())) {
                above.addLast(piece);
            }
            levels[i] = above.size() - 1;
        }
        return levels;
    }

    private void byBlocks() {
        int start = 0;
        boolean hasBlocks = false;
        for (int end = 1; end <= kinds.length; end++) {
            if (end == kinds.length || pieces.get(end).isAfterBlank()) {
                boolean isBlock = end - start > 1 && end - start < kinds.length;
                hasBlocks |= isBlock;
                if (isBlock && !pieces.get(start).hasMeasure()) {
                    kinds[start] = PastedKind.OBJECTIVE;
                    Arrays.fill(kinds, start + 1, end, PastedKind.KEY_RESULT);
                }
                start = end;
            }
        }
        byNumbers(!hasBlocks);
    }

    // What is left: a line with a measure is a key result, and the line right above it their objective.
    private void byNumbers(boolean isOneBlock) {
        for (int i = 0; i < kinds.length; i++) {
            if (kinds[i] == PastedKind.NOT_TAKEN) {
                boolean isAbove =
                        isOneBlock && i + 1 < kinds.length && pieces.get(i + 1).hasMeasure();
                if (pieces.get(i).hasMeasure()) {
                    kinds[i] = PastedKind.KEY_RESULT;
                } else if (isAbove) {
                    kinds[i] = PastedKind.OBJECTIVE;
                }
            }
        }
    }
}
