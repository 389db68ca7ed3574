package org.okrtree.adapter.rest;

import jakarta.ws.rs.core.Response;
import java.util.function.Function;
import java.util.function.IntFunction;
import org.jspecify.annotations.Nullable;

/** The version of a thing that a change says it was made on. */
public final class IfMatch {

    private static final int NEVER_GIVEN = -1;
    private static final int PRECONDITION_REQUIRED = 428;

    private IfMatch() {}

    /** What the deed answers; 428 without a version. One that is not a number was never given. */
    public static Response seen(@Nullable String header, Answers answers, IntFunction<Response> deed) {
        return tag(header, answers, tag -> deed.apply(tag.matches("\\d{1,9}") ? Integer.parseInt(tag) : NEVER_GIVEN));
    }

    /** The same of a version that is a word. */
    static Response tag(@Nullable String header, Answers answers, Function<String, Response> deed) {
        return header == null
                ? answers.problem(PRECONDITION_REQUIRED, "okr.rest.refused.no-if-match", "")
                : deed.apply(header.strip().replaceFirst("^W/", "").replaceAll("^\"|\"$", ""));
    }
}
