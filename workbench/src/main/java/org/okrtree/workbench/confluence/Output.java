package org.okrtree.workbench.confluence;

import java.util.Locale;

/** What a page is rendered for, under Confluence's own words. */
enum Output {
    DISPLAY,
    PREVIEW,
    PDF,
    WORD,
    EMAIL,
    FEED;

    String value() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** Whether a browser shows it inside of the site: with scripts, style sheets and a page that relative links start from. */
    boolean onScreen() {
        return this == DISPLAY || this == PREVIEW;
    }
}
