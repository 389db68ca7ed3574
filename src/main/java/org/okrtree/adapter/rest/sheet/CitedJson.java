package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.strategy.Cited;

/**
 * A statement of the strategy that an objective serves.
 *
 * @param statement uid
 * @param version of the strategy in which it was cited
 */
record CitedJson(String statement, int version) {

    static CitedJson of(Cited cited) {
        return new CitedJson(cited.statement().uid(), cited.version());
    }
}
