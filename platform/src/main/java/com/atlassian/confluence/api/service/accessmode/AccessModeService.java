package com.atlassian.confluence.api.service.accessmode;

/**
 * Tells whether an administrator put Confluence into read-only mode.
 *
 * @seen Confluence 9.2.4, Javadoc; the import in two public plugins
 */
public interface AccessModeService {
    /** @seen Confluence 9.2.4, Javadoc */
    boolean isReadOnlyAccessModeEnabled();
}
