package org.okrtree.domain.drafting;

import java.util.Optional;
import java.util.stream.Stream;

/** What the draft check tells apart. The code is stored with what is kept, and published by REST, and never changes. */
public enum FindingId {
    NO_KEY_RESULT("no-key-result", Severity.BLOCKS),
    NO_MEASURE("no-measure", Severity.BLOCKS),
    NO_CHANGE("no-change", Severity.BLOCKS),
    REPEATS_PARENT_KR("repeats-parent-kr", Severity.BLOCKS),
    NO_STRATEGY("no-strategy", Severity.BLOCKS),
    NUMBER_IN_OBJECTIVE("number-in-objective", Severity.WARNS),
    SEVERAL_IN_ONE("several-in-one", Severity.WARNS),
    OUTPUT_COUNT("output-count", Severity.WARNS),
    KPI("kpi", Severity.WARNS),
    TODO_DATE("todo-date", Severity.WARNS),
    DELIVERABLE("deliverable", Severity.WARNS),
    TASK("task", Severity.WARNS),
    REPEATS_OBJECTIVE("repeats-objective", Severity.WARNS),
    VAGUE("vague", Severity.WARNS),
    NO_SOURCE("no-source", Severity.HINTS),
    TOO_MANY_OBJECTIVES("too-many-objectives", Severity.HINTS),
    TOO_MANY_KEY_RESULTS("too-many-key-results", Severity.HINTS),
    TOO_FEW_KEY_RESULTS("too-few-key-results", Severity.HINTS);

    private final String code;
    private final Severity severity;

    FindingId(String code, Severity severity) {
        this.code = code;
        this.severity = severity;
    }

    public String code() {
        return code;
    }

    /** What it usually is; the same claim as a parent's in other words only warns. */
    public Severity severity() {
        return severity;
    }

    public static Optional<FindingId> ofCode(String code) {
        return Stream.of(values()).filter(id -> id.code.equals(code)).findFirst();
    }
}
