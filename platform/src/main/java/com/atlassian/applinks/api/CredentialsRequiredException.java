package com.atlassian.applinks.api;

import java.net.URI;

/**
 * The person has not allowed the link yet.
 *
 * @seen applinks 3.2, Javadoc
 */
public class CredentialsRequiredException extends Exception implements AuthorisationURIGenerator {
    private final transient AuthorisationURIGenerator generator;

    /**
     * @remembered made by the host alone
     * @host
     */
    public CredentialsRequiredException(AuthorisationURIGenerator generator, String message) {
        super(message);
        this.generator = generator;
    }

    /** @seen applinks 3.2, Javadoc */
    @Override
    public URI getAuthorisationURI() {
        return generator.getAuthorisationURI();
    }
}
