package org.okrtree.adapter.rest.sheet;

import jakarta.ws.rs.core.Response;
import java.util.function.IntFunction;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.Answers;

/** The version of a line that a change says it was made on. */
final class IfMatch {

    private static final Pattern VERSION = Pattern.compile("(?:W/)?\"?(\\d{1,9})\"?");
    private static final int NEVER_GIVEN = -1;
    private static final int PRECONDITION_REQUIRED = 428;

    private IfMatch() {}

    /** What the deed answers; 428 without a version. One that cannot be read was never given. */
    static Response seen(@Nullable String header, Answers answers, IntFunction<Response> deed) {
        if (header == null) {
            return answers.problem(PRECONDITION_REQUIRED, "okr.rest.refused.no-if-match", "");
        }
        Matcher tag = VERSION.matcher(header.strip());
        return deed.apply(tag.matches() ? Integer.parseInt(tag.group(1)) : NEVER_GIVEN);
    }
}
