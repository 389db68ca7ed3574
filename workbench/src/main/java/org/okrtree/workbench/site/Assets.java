package org.okrtree.workbench.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;

/** Styles, scripts and fonts: AUI's and jQuery's as npm fetched them, and the host's own. */
public final class Assets extends HttpServlet {
    private static final long serialVersionUID = 1;
    private static final Map<String, String> TYPES = Map.of(
            "css", "text/css;charset=UTF-8",
            "js", "text/javascript;charset=UTF-8",
            "svg", "image/svg+xml",
            "png", "image/png",
            "gif", "image/gif",
            "woff", "font/woff",
            "woff2", "font/woff2",
            "ttf", "font/ttf",
            "eot", "application/vnd.ms-fontobject");

    private final transient Path modules;

    /**
     * Makes the servlet.
     *
     * @param modules the folder that npm filled; it may be missing
     */
    public Assets(Path modules) {
        this.modules = modules;
    }

    /** Whether the products' own styles are there; without them the host's small sheet has to do. */
    public boolean auiIsThere() {
        return Files.isRegularFile(aui().resolve("aui-prototyping.css"));
    }

    @Override
    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String name = request.getPathInfo() == null ? "" : request.getPathInfo().substring(1);
        String type = TYPES.get(name.substring(name.lastIndexOf('.') + 1));
        try (InputStream content = type == null || name.contains("..") ? null : open(name)) {
            if (content == null) {
                response.sendError(HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            response.setContentType(type);
            response.setHeader("Cache-Control", name.startsWith("host/") ? "no-cache" : "public, max-age=86400");
            content.transferTo(response.getOutputStream());
        }
    }

    private InputStream open(String name) throws IOException {
        if (name.startsWith("host/")) {
            return Assets.class.getClassLoader().getResourceAsStream("workbench/assets/" + name.substring(5));
        }
        Path file = name.startsWith("aui/")
                ? aui().resolve(name.substring(4))
                : modules.resolve("jquery/dist").resolve(name);
        return Files.isRegularFile(file) ? Files.newInputStream(file) : null;
    }

    private Path aui() {
        return modules.resolve("@atlassian/aui/dist/aui");
    }
}
