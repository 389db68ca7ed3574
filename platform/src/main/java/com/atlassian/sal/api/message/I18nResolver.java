package com.atlassian.sal.api.message;

import java.io.Serializable;
import java.util.Locale;

/**
 * Texts of the language files.
 *
 * @seen Bamboo 8, Javadoc of a class that implements it
 */
public interface I18nResolver {
    /**
     * @seen Bamboo 8, Javadoc of a class that implements it; use in Jira 11.0.0 and Confluence 10.0.1, source of
     *     atlassian-slack-integration-server 3.0.0
     */
    String getText(String key, Serializable... arguments);

    /** @seen Bamboo 8, Javadoc of a class that implements it */
    String getText(Locale locale, String key, Serializable... arguments);
}
