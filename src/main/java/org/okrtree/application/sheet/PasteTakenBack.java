package org.okrtree.application.sheet;

import java.util.List;

/**
 * What became of lines that were taken back.
 *
 * @param changed the words of those that stay, because somebody changed them since or added to them
 */
public record PasteTakenBack(int objectives, int keyResults, List<String> changed) {

    public PasteTakenBack {
        changed = List.copyOf(changed);
    }
}
