package org.okrtree.workbench.trials;

import java.util.Locale;

/** What two people, or one by two clicks, do at the same time. */
enum Race {
    TWO_SAVERS_OF_ONE_LINE,
    TWO_PUBLISHERS_OF_ONE_SHEET,
    TWO_CHECK_INS_OF_ONE_KEY_RESULT,
    A_CHECK_IN_SENT_TWICE,
    A_PUBLICATION_SENT_TWICE,
    A_LINK_SENT_TWICE;

    @Override
    public String toString() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ').replace("check in", "check-in");
    }
}
