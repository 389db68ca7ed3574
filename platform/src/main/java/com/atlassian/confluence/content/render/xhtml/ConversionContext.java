package com.atlassian.confluence.content.render.xhtml;

import com.atlassian.confluence.core.ContentEntityObject;

/**
 * What a macro is rendered for.
 *
 * @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface; use in Confluence
 *     10.0.3, source of ONLYOFFICE for Confluence 7.4.2
 */
public interface ConversionContext {
    /**
     * Never null: display, preview, pdf, word, email, feed, html_export, diff.
     *
     * @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface; use in Confluence
     *     10.0.3, source of ONLYOFFICE for Confluence 7.4.2
     */
    String getOutputType();

    /** @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface */
    String getOutputDeviceType();

    /**
     * Null outside of a content.
     *
     * @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface; Confluence 6.3,
     *     Javadoc
     */
    ContentEntityObject getEntity();

    /** @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface */
    String getSpaceKey();

    /**
     * Null when nobody set it.
     *
     * @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface
     */
    Object getProperty(String name);

    /**
     * Kept for the rendering of this content.
     *
     * @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface
     */
    void setProperty(String name, Object value);
}
