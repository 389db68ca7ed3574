package org.okrtree.adapter.web;

import java.util.List;
import org.okrtree.domain.Refusal;

/** What a page answers. */
public sealed interface Answer {
    /**
     * A page.
     *
     * @param status of HTTP
     * @param sayings beginnings of the keys of the sentences that the template shows as they stand
     */
    record Shown(int status, String template, Record view, List<String> sayings) implements Answer {}

    /**
     * Another page, after a deed was done.
     *
     * @param address from the root of the host
     */
    record SeeOther(String address) implements Answer {}

    /**
     * A file to download, in UTF-8.
     *
     * @param type media type
     * @param name ASCII, without quotes
     */
    record Download(String type, String name, String content) implements Answer {}
    /** A part of a page without its frame, for the page's own script. */
    record Part(String template, Record view, List<String> sayings) implements Answer {}

    /**
     * A sentence in the place of the page.
     *
     * @param typed what was typed into the form that was refused, to be copied; empty for none
     */
    record Refused(Refusal refusal, String typed) implements Answer {}

    static Answer shown(String template, Record view, String... sayings) {
        return new Shown(200, template, view, List.of(sayings));
    }

    static Answer refused(Refusal refusal) {
        return new Refused(refusal, "");
    }

    /** The same for a form: what was typed into it is not lost with the page that it stood on. */
    static Answer refusedKeeping(Refusal refusal, String typed) {
        return new Refused(refusal, typed);
    }

    /** The page again, with the reason at the form that was refused. */
    static Answer shownAgain(Refusal refusal, String template, Record view, String... sayings) {
        return new Shown(Statuses.of(refusal), template, view, List.of(sayings));
    }
}
