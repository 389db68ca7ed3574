package org.okrtree.domain.drafting;

import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.domain.sheet.TakenLines;

/** What one press makes of a line with a finding. Each can be taken back. */
public enum Exit {
    /** Each of the things that the line says becomes a line of its own. */
    SPLIT(TakenLines.Source.SPLIT),
    /** The line goes to the health figures below. */
    TO_HEALTH(TakenLines.Source.TO_HEALTH),
    /** The line leaves the sheet, and is put into the host's form for a new issue. */
    TO_ISSUE(TakenLines.Source.TO_ISSUE),
    /** The objective's number becomes a key result below it. */
    TO_KEY_RESULT(TakenLines.Source.TO_KEY_RESULT),
    /** The numbers in the words become the measure; a baseline that nobody knows is to be found by a day. */
    TO_MEASURE(TakenLines.Source.TO_MEASURE),
    /** A better line of the library stands there, to be made one's own. */
    FROM_EXAMPLE(TakenLines.Source.FROM_EXAMPLE);

    private final TakenLines.Source source;

    Exit(TakenLines.Source source) {
        this.source = source;
    }

    /** What the log of the sheet calls it. */
    public TakenLines.Source source() {
        return source;
    }

    public String code() {
        return source.code();
    }

    boolean isOf(FindingId finding) {
        return switch (this) {
            case SPLIT -> finding == FindingId.SEVERAL_IN_ONE;
            case TO_HEALTH -> finding == FindingId.KPI || finding == FindingId.NO_CHANGE;
            case TO_ISSUE ->
                finding == FindingId.TASK
                        || finding == FindingId.TODO_DATE
                        || finding == FindingId.DELIVERABLE
                        || finding == FindingId.OUTPUT_COUNT;
            case TO_KEY_RESULT -> finding == FindingId.NUMBER_IN_OBJECTIVE;
            case TO_MEASURE -> finding == FindingId.NO_MEASURE;
            case FROM_EXAMPLE ->
                finding == FindingId.NO_KEY_RESULT
                        || finding == FindingId.OUTPUT_COUNT
                        || finding == FindingId.DELIVERABLE
                        || finding == FindingId.VAGUE;
        };
    }

    public static Optional<Exit> ofCode(String code) {
        return Stream.of(values()).filter(exit -> exit.code().equals(code)).findFirst();
    }
}
