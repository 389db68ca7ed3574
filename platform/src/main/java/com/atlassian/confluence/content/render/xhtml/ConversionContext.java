package com.atlassian.confluence.content.render.xhtml;

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
    String getSpaceKey();

    /**
     * What somebody put there in the same rendering; null for nothing.
     *
     * @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface
     */
    Object getProperty(String name);

    /** @seen Confluence 8.2.3, a test double in the ConDec plugin that lists the whole interface */
    void setProperty(String name, Object value);
}
