package org.okrtree.workbench.host;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a product would pass over in silence; the newest five hundred. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int MOST = 500;

    private final Deque<String> sentences = new ArrayDeque<>();

    void add(String sentence) {
        LOG.warn(sentence);
        keep(sentence);
    }

    void add(String sentence, Throwable cause) {
        LOG.warn(sentence, cause);
        keep(sentence + ": " + cause);
    }

    private synchronized void keep(String sentence) {
        if (sentences.size() == MOST) {
            sentences.removeFirst();
        }
        sentences.addLast(sentence);
    }

    synchronized List<String> all() {
        return List.copyOf(sentences);
    }
}
