package org.okrtree.workbench.host;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;

/** A request as the plugin's servlet sees it: with its own path before the rest. */
final class RoutedRequest extends HttpServletRequestWrapper {
    private final String servletPath;
    private final String pathInfo;

    RoutedRequest(HttpServletRequest request, String servletPath, String pathInfo) {
        super(request);
        this.servletPath = servletPath;
        this.pathInfo = pathInfo;
    }

    @Override
    public String getServletPath() {
        return servletPath;
    }

    @Override
    public String getPathInfo() {
        return pathInfo.isEmpty() ? null : pathInfo;
    }
}
