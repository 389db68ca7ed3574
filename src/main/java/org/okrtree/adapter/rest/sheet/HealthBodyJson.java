package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.sheet.HealthTyped;

/**
 * @param low lower bound; absent for "at most"
 * @param high upper bound; absent for "at least"
 * @param readFrom where the number comes from
 */
record HealthBodyJson(String name, String low, String high, String unit, String readFrom) {

    HealthTyped toTyped() {
        return new HealthTyped(name, low, high, unit, readFrom);
    }
}
