package com.atlassian.templaterenderer;

/**
 * A template that could not be rendered.
 *
 * @seen public class listing
 */
public class RenderingException extends RuntimeException {
    /**
     * @remembered made by the host alone
     * @host
     */
    public RenderingException(String message, Throwable cause) {
        super(message, cause);
    }
}
