package org.okrtree.domain.keyresult;

import java.math.BigDecimal;
import java.util.regex.Pattern;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;

/**
 * An exact decimal as somebody typed it: at most 18 digits before and 12 after the point. Keeps the decimals that were typed; two
 * are equal when they are written alike, and the same number when {@link #isSameNumberAs} says so.
 */
public record Decimal(BigDecimal number) {

    private static final Pattern NUMBER = Pattern.compile("-?\\d+(\\.\\d+)?");
    private static final int MOST_BEFORE = 18;
    private static final int MOST_AFTER = 12;
    private static final int MOST_TYPED = 40;

    public Decimal {
        if (!fits(number)) {
            throw new IllegalArgumentException(
                    "decimal of scale " + number.scale() + ", precision " + number.precision());
        }
    }

    /** A number as typed, with a point; the minus sign and the digits of a Chinese keyboard are read too, an exponent is not. */
    public static Outcome<Decimal> of(String field, String typed) {
        String plain = halfWidth(typed.strip());
        if (plain.isEmpty()) {
            return Outcome.refused(new InputRefusal.Missing(field));
        }
        if (!NUMBER.matcher(plain).matches()) {
            return Outcome.refused(new InputRefusal.NotANumber(field, Text.excerpt(typed)));
        }
        // Reading a million digits would take seconds: how many there are is asked first.
        return plain.length() <= MOST_TYPED && fits(new BigDecimal(plain))
                ? Outcome.done(new Decimal(new BigDecimal(plain)))
                : Outcome.refused(new InputRefusal.TooManyDigits(field, Text.excerpt(typed)));
    }

    /** A number from the store or a canonical text. @throws IllegalArgumentException when it is none of ours */
    public static Decimal stored(String text) {
        return of("", text).fold(number -> number, refusal -> {
            throw new IllegalArgumentException("not a stored decimal: " + Text.excerpt(text));
        });
    }

    public boolean isSameNumberAs(Decimal other) {
        return number.compareTo(other.number) == 0;
    }

    boolean isWholeBetween(int least, int most) {
        return number.stripTrailingZeros().scale() <= 0
                && number.compareTo(BigDecimal.valueOf(least)) >= 0
                && number.compareTo(BigDecimal.valueOf(most)) <= 0;
    }

    /** Plain digits, never an exponent: what is stored, published and shown. */
    public String text() {
        return number.toPlainString();
    }

    private static boolean fits(BigDecimal number) {
        return number.scale() >= 0
                && number.scale() <= MOST_AFTER
                && number.precision() - number.scale() <= MOST_BEFORE;
    }

    private static String halfWidth(String typed) {
        StringBuilder plain = new StringBuilder();
        for (int i = 0; i < typed.length(); i++) {
            char c = typed.charAt(i);
            if (c >= '\uFF10' && c <= '\uFF19') {
                plain.append((char) (c - '\uFF10' + '0'));
            } else if (c == '\u2212' || c == '\uFF0D') {
                plain.append('-');
            } else {
                plain.append(c == '\uFF0E' ? '.' : c);
            }
        }
        return plain.toString();
    }
}
