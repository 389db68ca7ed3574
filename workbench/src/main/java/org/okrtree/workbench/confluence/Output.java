package org.okrtree.workbench.confluence;

import java.util.Locale;

/** What a page is rendered for, under Confluence's own words. */
enum Output {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD;

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }
}
