package com.atlassian.applinks.api;

/**
 * The identity of a link; may change when the other side is installed anew.
 *
 * @seen applinks 3.2, Javadoc
 */
public class ApplicationId {
    private final String id;

    /** @remembered made by the host alone */
    public ApplicationId(String id) {
        this.id = id;
    }

    /** @remembered in the application link API since 3 */
    public String get() {
        return id;
    }
}
