package org.okrtree.adapter.rest;

import java.util.List;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.strategy.StrategyTyped;

/**
 * The next version of the strategy.
 *
 * @param request uid of this request; absent: one is made
 * @param version the newest that was read; absent when there was none
 * @param reason wanted from the second version on
 */
record StrategyBodyJson(
        String request, int version, String mission, String vision, List<String> statements, String reason) {

    ReviseStrategyCommand toCommand(RequestId id) {
        return new ReviseStrategyCommand(id, version, new StrategyTyped(mission, vision, statements, reason));
    }
}
