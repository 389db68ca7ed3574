package org.okrtree.workbench.jira;

import java.util.Locale;
import java.util.stream.Stream;
import org.okrtree.workbench.jql.JqlRefused;
import org.okrtree.workbench.site.Texts;

/** What is said of a query that cannot be run. */
final class JqlSentences {
    private JqlSentences() {}

    /** The sentence, with that of a saved filter inside the query in it. */
    static String of(Locale locale, JqlRefused refused) {
        Object[] arguments = Stream.of(refused.arguments())
                .map(one -> one instanceof JqlRefused inside ? of(locale, inside) : one)
                .toArray();
        return Texts.of(locale, refused.key(), arguments);
    }
}
