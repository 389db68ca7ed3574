package org.okrtree.workbench.data;

import java.util.Locale;

/** How a person wants to see the pages. */
public enum Theme {
    LIGHT,
    DARK;

    /** The word that the page carries in {@code data-color-mode}. */
    public String colorMode() {
        return name().toLowerCase(Locale.ROOT);
    }
}
