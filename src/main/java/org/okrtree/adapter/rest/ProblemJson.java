package org.okrtree.adapter.rest;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Why a request was not done.
 *
 * @param key of the sentence, for programs
 * @param message the sentences in the user's language
 * @param parts keys of the sentences that follow the first, one for each thing that is missing
 * @param field that was typed wrong; absent when it is not about one field
 * @param details what the sentence names, in its order
 * @param lines of several things that were to be done together, those that cannot be, each with its own reason; absent otherwise
 * @param current what stands there now, for whom somebody else was faster; absent otherwise
 * @param reference number under which the log tells more; absent for a refusal
 */
record ProblemJson(
        String key,
        String message,
        List<String> parts,
        @Nullable String field,
        List<String> details,
        @Nullable List<LineJson> lines,
        @Nullable Record current,
        @Nullable String reference) {

    /**
     * @param uid of what was to be changed
     * @param field of it that was typed wrong; absent when it is not about one field
     */
    record LineJson(
            String uid,
            String key,
            String message,
            @Nullable String field,
            List<String> details) {}
}
