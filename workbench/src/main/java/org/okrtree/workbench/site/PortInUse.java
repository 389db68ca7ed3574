package org.okrtree.workbench.site;

/** Somebody else listens there. */
public final class PortInUse extends RuntimeException {
    private static final long serialVersionUID = 1;

    private final int port;

    PortInUse(int port, Throwable cause) {
        super("port " + port + " is in use", cause);
        this.port = port;
    }

    /** The port that was wanted. */
    public int port() {
        return port;
    }
}
