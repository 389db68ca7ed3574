package org.okrtree.workbench.host;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import java.io.IOException;
import java.io.InputStream;

/**
 * Reads what a refused request still sends, as Tomcat does under the products. Jetty would close the connection after an
 * answer that was on its way before the body came, and the next request of a client that keeps connections is lost.
 */
final class UnreadBodies implements Filter {
    /** Bytes; Tomcat's {@code maxSwallowSize}. A longer rest costs the connection. */
    static final int MOST = 2 << 20;

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        chain.doFilter(request, response);
        // an answer that is not on its way yet can still say that the connection ends, and Jetty lets it
        if (response.isCommitted() && !request.isAsyncStarted()) {
            swallow(request);
        }
    }

    private static void swallow(ServletRequest request) throws IOException {
        try (InputStream body = request.getInputStream()) {
            body.skip(MOST);
        } catch (IllegalStateException e) {
            request.getReader().skip(MOST);
        }
    }
}
