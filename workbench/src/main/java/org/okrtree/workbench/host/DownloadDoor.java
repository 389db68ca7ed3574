package org.okrtree.workbench.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.Locale;
import java.util.Optional;

/** {@code /download/resources/*} or {@code /download/contextbatch/*}: the plugin's style sheets, scripts and images, for everybody. */
final class DownloadDoor extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Gate gate;
    private final transient Finder finder;

    /** What answers a path in a language. */
    @FunctionalInterface
    interface Finder {
        Optional<WebResources.Content> find(WebResources resources, String path, Locale locale);
    }

    DownloadDoor(Gate gate, Finder finder) {
        this.gate = gate;
        this.finder = finder;
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Gate.Visit visit = gate.enter()) {
            Optional<RunningPlugin> plugin = visit.plugin();
            if (plugin.isEmpty()) {
                response.sendError(visit.statusWithout());
                return;
            }
            String language =
                    Optional.ofNullable(request.getParameter("locale")).orElse("");
            Optional<WebResources.Content> file = finder.find(
                    plugin.get().resources(),
                    Optional.ofNullable(request.getPathInfo()).orElse(""),
                    Locale.forLanguageTag(language));
            if (file.isEmpty()) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(file.get().type());
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.setHeader(
                    "Cache-Control", request.getParameter("v") == null ? "no-cache" : "public, max-age=31536000");
            response.getOutputStream().write(file.get().bytes());
        }
    }
}
