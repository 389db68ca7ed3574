package org.okrtree.domain.strategy;

import org.okrtree.domain.StatementId;

/**
 * A statement of the strategy, in the version in which it was cited.
 *
 * @param version from 1
 */
public record Cited(int version, StatementId statement) {
    public Cited {
        if (version < 1) {
            throw new IllegalArgumentException("version " + version);
        }
    }
}
