package org.okrtree.domain.strategy;

import java.util.List;

/**
 * A strategy as somebody typed it, nothing checked yet.
 *
 * @param statements one each; empty ones are left out, one that stands twice counts once
 * @param reason why it is another from now on; may be empty for the first version
 */
public record StrategyTyped(String mission, String vision, List<String> statements, String reason) {

    public StrategyTyped {
        statements = List.copyOf(statements);
    }
}
