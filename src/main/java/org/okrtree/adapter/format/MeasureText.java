package org.okrtree.adapter.format;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;

/** Measures as the command for many lines has them: {@code increase 20→40 %}, {@code keep 80..120 ms}, {@code reach yes/no}. */
final class MeasureText {

    private static final String NUMBER = "([-+−]?\\d[\\d.,]*\\d|[-+−]?\\d|\\?|)";
    private static final Pattern CHANGE = Pattern.compile(
            "(increase|decrease|rise|fall)\\s*" + NUMBER + "\\s*(?:→|->|=>|to)\\s*" + NUMBER + "\\s*(.*)");
    private static final Pattern KEEP = Pattern.compile(
            "keep\\s*([-+−]?\\d+(?:[.,]\\d+)?|\\?|)\\s*(?:\\.\\.\\.?|…|–|to)\\s*" + NUMBER + "\\s*(.*)");
    private static final Pattern KEEP_ONE = Pattern.compile("keep\\s*(?:>=|≥)?\\s*" + NUMBER + "\\s*(.*)");
    private static final Pattern MILESTONES = Pattern.compile("milestones?\\b.*");
    private static final Pattern YES_NO = Pattern.compile("(?:reach\\b.*|yes\\s*/?-?\\s*no)");
    private static final Pattern THOUSANDS = Pattern.compile("[-+]?\\d{1,3}(?:,\\d{3})+(?:\\.\\d+)?");

    private MeasureText() {}

    /** Empty for nothing, and for what is no measure. */
    static Optional<MeasureDraft> read(String text) {
        String plain = text.strip().toLowerCase(Locale.ROOT);
        Matcher change = CHANGE.matcher(plain);
        if (change.matches()) {
            MeasureKind kind =
                    change.group(1).equals("increase") || change.group(1).equals("rise")
                            ? MeasureKind.INCREASE
                            : MeasureKind.DECREASE;
            return Optional.of(change(kind, number(change.group(2)), number(change.group(3)), change.group(4)));
        }
        Matcher keep = KEEP.matcher(plain);
        if (keep.matches()) {
            return Optional.of(keep(number(keep.group(1)), number(keep.group(2)), keep.group(3)));
        }
        Matcher one = KEEP_ONE.matcher(plain);
        if (one.matches()) {
            return Optional.of(keep(number(one.group(1)), null, one.group(2)));
        }
        if (MILESTONES.matcher(plain).matches()) {
            return Optional.of(states(MeasureKind.MILESTONES));
        }
        return YES_NO.matcher(plain).matches() ? Optional.of(states(MeasureKind.YES_NO)) : Optional.empty();
    }

    static MeasureDraft change(MeasureKind kind, @Nullable Decimal baseline, @Nullable Decimal target, String unit) {
        return new MeasureDraft(kind, baseline, null, target, null, null, unit.strip(), 0, List.of(), "");
    }

    static MeasureDraft keep(@Nullable Decimal low, @Nullable Decimal high, String unit) {
        return new MeasureDraft(MeasureKind.KEEP, null, null, null, low, high, unit.strip(), 0, List.of(), "");
    }

    static MeasureDraft states(MeasureKind kind) {
        return new MeasureDraft(kind, null, null, null, null, null, "", 0, List.of(), "");
    }

    /** Null for a missing number, and for what is none of ours. */
    static @Nullable Decimal number(String text) {
        String plain = text.strip().replace('−', '-');
        plain = THOUSANDS.matcher(plain).matches() ? plain.replace(",", "") : plain.replace(',', '.');
        return Decimal.of("measure", plain.replaceFirst("^\\+", "")).fold(number -> number, none -> null);
    }

    static @Nullable Decimal number(Number number) {
        BigDecimal exact = new BigDecimal(number.toString());
        return number(exact.toPlainString());
    }
}
