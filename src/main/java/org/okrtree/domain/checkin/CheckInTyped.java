package org.okrtree.domain.checkin;

/**
 * A check-in as somebody typed it, nothing checked yet.
 *
 * @param value empty for "no new reading"
 * @param validOn a day like 2026-11-23; empty for today
 */
public record CheckInTyped(String value, String confidence, String note, String validOn) {}
