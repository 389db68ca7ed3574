package org.okrtree.application.published;

import org.okrtree.domain.CycleId;

/**
 * Which cycle is asked for.
 *
 * @param cycle short key or uid; empty for the running cycle that began last
 * @param space key of the Confluence space that asks: of several running cycles one of its team is preferred; empty for none
 */
public record CycleAsked(String cycle, String space) {

    /** @param cycle short key or uid; empty for the running cycle that began last */
    public static CycleAsked named(String cycle) {
        return new CycleAsked(cycle, "");
    }

    public static CycleAsked of(CycleId cycle) {
        return named(cycle.uid());
    }
}
