package org.okrtree.adapter.web;

import static org.mockito.AdditionalAnswers.delegatesTo;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.withSettings;

/** Interfaces of the host, answered by methods of ours; what the host declares beside those is never asked. */
public final class HostDoubles {

    private HostDoubles() {}

    /** @param answers has a public method for each that is called, with the same name and parameters */
    public static <T> T of(Class<T> type, Object answers) {
        // Nothing is recorded: nobody asks afterwards what was called.
        return mock(type, withSettings().stubOnly().defaultAnswer(delegatesTo(answers)));
    }
}
