package org.okrtree.workbench.site;

/**
 * One entry of a navigation.
 *
 * @param id finds it in tests and marks the chosen one
 * @param depth how far it stands in, 0 for not at all
 */
public record Link(String id, String label, String url, boolean chosen, int depth) {
    /** An entry that does not stand in. */
    public Link(String id, String label, String url, boolean chosen) {
        this(id, label, url, chosen, 0);
    }

    /** The same entry, chosen when its id is this one. */
    Link chosenWhen(String wanted) {
        return new Link(id, label, url, !id.isEmpty() && id.equals(wanted), depth);
    }
}
