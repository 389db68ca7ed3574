package org.okrtree.domain.drafting;

import java.util.EnumSet;
import java.util.Set;

/**
 * What a piece of a line is about.
 *
 * @param at the place of the word that says so; -1 for none
 */
record Head(Kind kind, int at) {

    enum Kind {
        /** work, or a thing made or handed over, by us */
        DEED,
        HOLD,
        BETTERING,
        /** a figure is to go up or down */
        CHANGE,
        SUPPORT,
        REACH,
        AIM,
        /** somebody else does or feels something */
        OTHERS,
        METRIC,
        THING,
        OUTPUT,
        ASSET,
        GENERIC,
        NOTHING
    }

    private static final Set<Kind> VERBS = EnumSet.range(Kind.DEED, Kind.AIM);

    static final Head NONE = new Head(Kind.NOTHING, -1);

    boolean isDeed() {
        return kind == Kind.DEED;
    }

    boolean isVerb() {
        return VERBS.contains(kind);
    }
}
