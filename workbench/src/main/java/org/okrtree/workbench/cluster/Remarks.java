package org.okrtree.workbench.cluster;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What a plugin's developer should hear of, kept for tests and written to the log. */
final class Remarks {
    private static final Logger LOG = LoggerFactory.getLogger("cluster");

    private final List<String> all = new CopyOnWriteArrayList<>();

    void add(String remark) {
        all.add(remark);
        LOG.warn(remark);
    }

    List<String> all() {
        return List.copyOf(all);
    }
}
