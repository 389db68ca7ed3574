package org.okrtree.domain.sheet;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Owner and source as people write them at the end of a line: "…, source: billing (owner: mei)".
 *
 * @param before the line without them
 * @param owner may be empty
 * @param readFrom may be empty
 */
record PastedAside(String before, String owner, String readFrom) {

    private static final int LONGEST = 1000;

    private static final Pattern ASIDE = Pattern.compile(
            "[,，;；、(（|]\\s?(owner|负责人|责任人|(?:data )?source|read from|数据来源|数据来自|来源)\\s?[:：]\\s?"
                    + "([^,，;；、()（）|:：]{1,120})[)）]?\\s?[.。]?$",
            Pattern.CASE_INSENSITIVE);

    static PastedAside of(String line) {
        PastedAside read = new PastedAside(line, "", "");
        while (read.before.length() <= LONGEST) {
            PastedAside next = read.next();
            if (next.equals(read)) {
                return read;
            }
            read = next;
        }
        return read;
    }

    private PastedAside next() {
        Matcher aside = ASIDE.matcher(before);
        if (!aside.find() || before.substring(0, aside.start()).isBlank()) {
            return this;
        }
        String name = aside.group(1).toLowerCase(Locale.ROOT);
        boolean isOwner = name.equals("owner") || name.endsWith("人");
        String value = aside.group(2).strip();
        String rest = before.substring(0, aside.start()).strip();
        if (value.isEmpty() || !(isOwner ? owner : readFrom).isEmpty()) {
            return this;
        }
        return isOwner ? new PastedAside(rest, value, readFrom) : new PastedAside(rest, owner, value);
    }
}
