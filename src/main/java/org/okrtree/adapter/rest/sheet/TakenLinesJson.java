package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.sheet.TakenLines;

/**
 * Lines that were taken into a draft at once.
 *
 * @param request takes them back
 * @param lines uids
 * @param leftOver what was pasted and did not come into the draft; absent when all did
 */
record TakenLinesJson(
        String request,
        String sheet,
        List<String> lines,
        @Nullable String leftOver) {

    static TakenLinesJson of(TakenLines taken) {
        return new TakenLinesJson(
                taken.request().uid(),
                taken.sheet().uid(),
                taken.uids().stream().sorted().toList(),
                taken.leftOver().isEmpty() ? null : taken.leftOver());
    }
}
