package org.okrtree.workbench.host;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a product would pass over in silence, each once; the first five hundred. */
final class Problems {
    private static final Logger LOG = LoggerFactory.getLogger(Problems.class);
    private static final int MOST = 500;

    private final Set<String> sentences = new LinkedHashSet<>();

    void add(String sentence) {
        if (isNew(sentence)) {
            LOG.warn(sentence);
        }
    }

    void add(String sentence, Throwable cause) {
        if (isNew(sentence + ": " + cause)) {
            LOG.warn(sentence, cause);
        }
    }

    private synchronized boolean isNew(String sentence) {
        return sentences.size() < MOST && sentences.add(sentence);
    }

    synchronized List<String> all() {
        return List.copyOf(sentences);
    }
}
