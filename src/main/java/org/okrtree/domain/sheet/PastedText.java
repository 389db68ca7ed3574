package org.okrtree.domain.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * A list or table that somebody pasted, understood line by line. Nothing of it is lost: what is not part of a line that is taken is
 * left over and can be shown.
 *
 * @param heading of a table, as it was recognised; empty for a list
 * @param lines in their order
 */
public record PastedText(String heading, List<PastedLine> lines) {

    /** Most lines of one paste. */
    public static final int MOST_LINES = 500;

    /** Longest single line, in UTF-16 units. */
    public static final int LONGEST_LINE = 10_000;

    /** Longest text, in UTF-16 units. */
    public static final int LONGEST = 200_000;

    public PastedText {
        lines = List.copyOf(lines);
    }

    /** Reads a text; the same text is always understood in the same way. */
    public static Outcome<PastedText> of(String typed) {
        return Text.pasted("text", typed, LONGEST).then(PastedText::understood);
    }

    private static Outcome<PastedText> understood(String text) {
        List<String> raw = text.lines().filter(line -> !line.isBlank()).toList();
        if (raw.stream().anyMatch(line -> line.length() > LONGEST_LINE)) {
            return Outcome.refused(new InputRefusal.LineTooLong("text", LONGEST_LINE));
        }
        if (raw.size() > MOST_LINES) {
            return tooMany();
        }
        PastedText read = PastedCells.isTable(text)
                ? PastedTable.read(PastedCells.rows(text))
                : new PastedText("", PastedList.lines(PastedPiece.ofList(text)));
        return read.lines.size() > MOST_LINES ? tooMany() : Outcome.done(read);
    }

    private static Outcome<PastedText> tooMany() {
        return Outcome.refused(new InputRefusal.TooManyLines("text", MOST_LINES));
    }

    /**
     * The same text with each line taken for what somebody chose.
     *
     * @param kinds one for each line; none at all leaves them as they were understood
     */
    public Outcome<PastedText> as(List<PastedKind> kinds) {
        if (kinds.isEmpty()) {
            return Outcome.done(this);
        }
        if (kinds.size() != lines.size()) {
            return Outcome.refused(new SheetRefusal.NotAsPreviewed("text"));
        }
        List<PastedLine> chosen = new ArrayList<>();
        for (int i = 0; i < kinds.size(); i++) {
            chosen.add(lines.get(i).as(kinds.get(i)));
        }
        return Outcome.done(new PastedText(heading, chosen));
    }

    public long count(PastedKind kind) {
        return lines.stream().filter(line -> line.kind() == kind).count();
    }

    /** Whether a key result comes before the first objective. */
    public boolean beginsWithKeyResult() {
        return lines.stream()
                .filter(line -> line.kind() != PastedKind.NOT_TAKEN)
                .findFirst()
                .filter(line -> line.kind() == PastedKind.KEY_RESULT)
                .isPresent();
    }

    /**
     * What does not come into the draft, a line for each.
     *
     * @param knownOwners the names that somebody was found by
     */
    public String leftOver(Set<String> knownOwners) {
        return lines.stream()
                .map(line -> line.leftOver(knownOwners.contains(line.owner())))
                .filter(left -> !left.isEmpty())
                .collect(Collectors.joining("\n"));
    }
}
