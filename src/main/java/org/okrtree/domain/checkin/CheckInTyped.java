package org.okrtree.domain.checkin;

/**
 * A check-in as somebody typed it, nothing checked yet.
 *
 * @param value empty for "no new reading"
 * @param validOn a day like 2026-11-23; empty for today
 * @param helpFrom the host's user name; empty for nobody in particular
 * @param source name of a measuring system; empty for a person's word
 * @param replaces uid of the check-in that this one corrects; empty for none
 * @param reading in place of a value: {@link #SAME} or {@link #NONE}; else empty
 */
public record CheckInTyped(
        String value,
        String confidence,
        String note,
        String validOn,
        String next,
        String inTheWay,
        String help,
        String helpFrom,
        String source,
        String replaces,
        String reading) {

    /** Measured again, and it is what it was. */
    public static final String SAME = "same";

    /** Not measured, and said so. */
    public static final String NONE = "none";

    /** What a check-in says first. */
    public static CheckInTyped of(String value, String confidence, String note, String validOn) {
        return new CheckInTyped(value, confidence, note, validOn, "", "", "", "", "", "", "");
    }
}
