package org.okrtree.workbench.data;

/**
 * A query that somebody keeps under a name.
 *
 * @param jql empty for all issues
 * @param shared whether everybody who may log in can use it, and not its owner alone
 */
public record SavedFilter(long id, String ownerKey, String title, String jql, boolean shared) {
    /** So many characters a title has at most. */
    public static final int LONGEST_TITLE = 255;

    /** Whether it is this person's own. */
    public boolean isOf(String userKey) {
        return ownerKey.equals(userKey);
    }

    /** Whether it is called so; capital letters do not matter. */
    public boolean isCalled(String name) {
        return title.equalsIgnoreCase(name);
    }
}
