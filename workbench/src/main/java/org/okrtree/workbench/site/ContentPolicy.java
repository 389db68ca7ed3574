package org.okrtree.workbench.site;

import jakarta.servlet.Filter;
import jakarta.servlet.FilterChain;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletRequest;
import jakarta.servlet.ServletResponse;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;

/**
 * Sends the content policy with every answer, a plugin's own pages and files included. Confluence 10 reports what breaks it and
 * means to refuse it later; this host refuses it.
 */
public final class ContentPolicy implements Filter {
    /** Nothing from elsewhere, no script in the markup, no event handler in the markup, no {@code eval}. */
    private static final String POLICY =
            "script-src 'self'; object-src 'none'; base-uri 'self'; frame-ancestors 'self'";

    /** Makes the filter. */
    public ContentPolicy() {}

    @Override
    public void doFilter(ServletRequest request, ServletResponse response, FilterChain chain)
            throws IOException, ServletException {
        HttpServletResponse answer = (HttpServletResponse) response;
        answer.setHeader("Content-Security-Policy", POLICY);
        answer.setHeader("X-Content-Type-Options", "nosniff");
        chain.doFilter(request, response);
    }
}
