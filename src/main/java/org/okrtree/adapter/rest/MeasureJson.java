package org.okrtree.adapter.rest;

import org.okrtree.domain.keyresult.Measure;

/** @param kind increase or decrease; the figures are text, exactly as typed */
public record MeasureJson(String kind, String baseline, String target, String unit) {

    public static MeasureJson of(Measure measure) {
        return new MeasureJson(
                measure.kind().code(),
                measure.baseline().text(),
                measure.target().text(),
                measure.unit());
    }
}
