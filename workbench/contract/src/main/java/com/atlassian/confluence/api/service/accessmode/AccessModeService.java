package com.atlassian.confluence.api.service.accessmode;

import com.atlassian.confluence.api.model.accessmode.AccessMode;

/**
 * Tells whether an administrator put Confluence into read-only mode.
 *
 * @seen Confluence 9.2.4, Javadoc; the import in two public plugins
 */
public interface AccessModeService {
    /** @seen Confluence 9.2.4, Javadoc */
    AccessMode getAccessMode();

    /** @seen Confluence 9.2.4, Javadoc */
    boolean isReadOnlyAccessModeEnabled();

    /**
     * Whether the deed of this thread has to be refused.
     *
     * @seen Confluence 9.2.4, Javadoc
     */
    boolean shouldEnforceReadOnlyAccess();
}
