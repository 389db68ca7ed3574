package com.atlassian.confluence.api.model.accessmode;

/**
 * Whether Confluence takes changes.
 *
 * @seen Confluence 9.2.4, Javadoc
 */
public enum AccessMode {
    /** @seen Confluence 9.2.4, Javadoc */
    READ_WRITE,
    /** @seen two public plugins */
    READ_ONLY
}
