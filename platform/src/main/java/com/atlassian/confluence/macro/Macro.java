package com.atlassian.confluence.macro;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import java.util.Map;

/**
 * A macro of a page.
 *
 * @seen Confluence 9.0.2 and 9.1.2, Javadoc; Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2
 * @implemented
 */
public interface Macro {
    /** @seen Confluence 9.0.2 and 9.1.2, Javadoc; Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2 */
    String execute(Map<String, String> parameters, String body, ConversionContext context)
            throws MacroExecutionException;

    /** @seen Confluence 9.0.2 and 9.1.2, Javadoc; Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2 */
    BodyType getBodyType();

    /** @seen Confluence 9.0.2 and 9.1.2, Javadoc; Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2 */
    OutputType getOutputType();

    /**
     * What stands between a macro's tags.
     *
     * @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2
     */
    enum BodyType {
        /** @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2 */
        NONE,
        /**
         * The text as it was typed.
         *
         * @seen Confluence, developer guide; source of the Connect plugin (2016)
         * @host
         */
        PLAIN_TEXT,
        /**
         * Markup that is drawn already.
         *
         * @seen Confluence, developer guide; source of the Connect plugin (2016)
         * @host
         */
        RICH_TEXT
    }

    /**
     * Where its output may stand.
     *
     * @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2
     */
    enum OutputType {
        /** @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2 */
        BLOCK,
        /**
         * In the middle of a line.
         *
         * @seen source of the Connect plugin (2016)
         * @host
         */
        INLINE
    }
}
