package org.okrtree.workbench.preflight;

/** What a product does. The order is the one they are told in. */
enum Severity {
    /** The plugin, a module or a page does not come up. */
    REFUSED,
    /** It comes up, and something is missing or wrong without a word. */
    LOSES,
    /** Worth a look: whether it matters cannot be told from the jar. */
    NOTE;

    /** As it is printed. */
    String word() {
        return name().toLowerCase(java.util.Locale.ROOT);
    }
}
