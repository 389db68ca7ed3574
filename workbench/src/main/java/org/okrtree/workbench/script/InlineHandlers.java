package org.okrtree.workbench.script;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Event handlers that stand in markup, which a content policy forbids. */
public final class InlineHandlers {
    private static final String NAME =
            "on(?:abort|animation\\w+|beforeunload|blur|change|click|contextmenu|copy|cut|dblclick"
                    + "|drag\\w*|drop|error|focus\\w*|hashchange|input|invalid|key\\w+|load\\w*|mouse\\w+|paste|pointer\\w+|reset|resize"
                    + "|scroll|search|select|submit|toggle|touch\\w+|transition\\w+|unload|wheel)";
    private static final Pattern WHOLE = Pattern.compile(NAME, Pattern.CASE_INSENSITIVE);
    private static final Pattern IN_MARKUP =
            Pattern.compile("<[A-Za-z][^<>]*\\s(" + NAME + ")\\s*=", Pattern.CASE_INSENSITIVE);

    private InlineHandlers() {}

    /** Whether an attribute of this name is one. */
    public static boolean isOne(String attribute) {
        return WHOLE.matcher(attribute).matches();
    }

    /** The first one in a piece of markup. */
    public static Optional<String> in(String markup) {
        Matcher found = IN_MARKUP.matcher(markup);
        return found.find() ? Optional.of(found.group(1)) : Optional.empty();
    }
}
