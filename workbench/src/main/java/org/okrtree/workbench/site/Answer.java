package org.okrtree.workbench.site;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** What a page's code wants to be sent. */
public sealed interface Answer {
    /**
     * A page in the host's layout.
     *
     * @param contexts of scripts and styles beside those of every page
     */
    record Page(
            Layout.Kind kind,
            int status,
            String title,
            String template,
            Map<String, Object> model,
            List<String> contexts)
            implements Answer {
        /** The same with one more thing for its template. */
        public Page with(String name, Object value) {
            Map<String, Object> more = new HashMap<>(model);
            more.put(name, value);
            return new Page(kind, status, title, template, more, contexts);
        }

        /** The same in another frame. */
        public Page as(Layout.Kind other) {
            return new Page(other, status, title, template, model, contexts);
        }

        /** The same with another status. */
        public Page withStatus(int other) {
            return new Page(kind, other, title, template, model, contexts);
        }

        /** The same with the scripts and styles of one more context. */
        public Page inContext(String context) {
            List<String> more = new ArrayList<>(contexts);
            more.add(context);
            return new Page(kind, status, title, template, model, List.copyOf(more));
        }
    }

    /** Another address of this face, or one elsewhere when it begins with its scheme. */
    record Redirect(String to) implements Answer {}

    /** A file. */
    record File(String contentType, String name, byte[] content) implements Answer {}

    /** Ready markup without a frame. */
    record Fragment(String html) implements Answer {}

    /** Text that is looked at where it is, and not kept as a file. */
    record Plain(String contentType, String text) implements Answer {}

    /** Nothing there, or nothing for this person: the same page for both. */
    record NotThere() implements Answer {}

    /** The person may see it and may not do this. */
    record NotAllowed() implements Answer {}

    /** An ordinary page. */
    static Page page(String title, String template) {
        return new Page(Layout.Kind.GENERAL, 200, title, template, Map.of(), List.of());
    }
}
