package org.okrtree.adapter.rest.sheet;

import java.util.List;
import org.okrtree.application.sheet.PasteTakenBack;

/**
 * What became of lines that were taken back.
 *
 * @param objectives how many went
 * @param keyResults how many went
 * @param changed the words of those that stay
 */
record PasteTakenBackJson(int objectives, int keyResults, List<String> changed) {

    static PasteTakenBackJson of(PasteTakenBack back) {
        return new PasteTakenBackJson(back.objectives(), back.keyResults(), back.changed());
    }
}
