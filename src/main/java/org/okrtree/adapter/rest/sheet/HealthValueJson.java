package org.okrtree.adapter.rest.sheet;

import org.okrtree.domain.sheet.HealthReading;

/** The last value of a health figure and its day. */
record HealthValueJson(String value, String on) {

    static HealthValueJson of(HealthReading reading) {
        return new HealthValueJson(reading.value().text(), reading.on().toString());
    }
}
