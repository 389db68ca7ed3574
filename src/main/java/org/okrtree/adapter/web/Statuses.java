package org.okrtree.adapter.web;

import org.okrtree.domain.Refusal;

/** The status of HTTP for each kind of refusal; no refusal is ever a success. */
final class Statuses {
    private Statuses() {}

    static int of(Refusal refusal) {
        return switch (refusal.kind()) {
            case UNKNOWN -> 404;
            case NOT_ALLOWED -> 403;
            case INVALID -> 422;
            case NOT_NOW -> 409;
            case STALE -> 412;
        };
    }
}
