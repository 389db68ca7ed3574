package com.atlassian.confluence.macro;

/**
 * Is shown as an error box in place of the macro.
 *
 * @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2
 */
public class MacroExecutionException extends Exception {
    /**
     * @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2
     * @host
     */
    public MacroExecutionException(String message) {
        super(message);
    }

    /**
     * @seen Confluence 10.0.3, source of ONLYOFFICE for Confluence 7.4.2
     * @host
     */
    public MacroExecutionException(String message, Throwable cause) {
        super(message, cause);
    }
}
