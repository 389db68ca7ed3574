package org.okrtree.workbench.host;

import java.util.Optional;
import java.util.regex.Pattern;

/** Web resources that plugins depend on and do not bring: AUI and the like, which every page of a face has. */
final class ProductResources {
    // where the names are of one product, the other has no such plugin
    private static final Pattern EVERYWHERE =
            Pattern.compile("(com\\.atlassian\\.auiplugin|com\\.atlassian\\.plugins\\.jquery):.+"
                    + "|com\\.atlassian\\.plugins\\.atlassian-plugins-webresource-(plugin|rest):.+");
    private static final Pattern IN_JIRA =
            Pattern.compile("jira\\.webresources:.+|com\\.atlassian\\.jira\\.[\\w.-]+:.+");
    private static final Pattern IN_CONFLUENCE =
            Pattern.compile("confluence\\.[\\w.-]+:.+|com\\.atlassian\\.confluence\\.plugins\\.[\\w.-]+:.+");
    private static final Pattern GONE = Pattern.compile(
            "com\\.atlassian\\.auiplugin:(aui-)?(dropdown1|toolbar1|template|tipsy|checkbox-multiselect)");

    private final Product product;

    ProductResources(Product product) {
        this.product = product;
    }

    /** Whether the product has it. */
    boolean has(String completeKey) {
        return EVERYWHERE.matcher(completeKey).matches()
                        && !GONE.matcher(completeKey).matches()
                || (product == Product.JIRA ? IN_JIRA : IN_CONFLUENCE)
                        .matcher(completeKey)
                        .matches();
    }

    /** What to say of a key that the product has not; empty when it has it. */
    Optional<String> whyNot(String completeKey) {
        if (has(completeKey)) {
            return Optional.empty();
        }
        return Optional.of(
                GONE.matcher(completeKey).matches()
                        ? completeKey
                                + " is gone in AUI 10: a product leaves it out. Use dropdown2, dialog2, or plain markup."
                        : "There is no web resource " + completeKey + ".");
    }
}
