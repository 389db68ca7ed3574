package org.okrtree.workbench.site;

/** One entry of a navigation; {@code id} finds it in tests and marks the chosen one. */
public record Link(String id, String label, String url, boolean chosen) {
    /** The same entry, chosen when its id is this one. */
    Link chosenWhen(String wanted) {
        return new Link(id, label, url, !id.isEmpty() && id.equals(wanted));
    }
}
