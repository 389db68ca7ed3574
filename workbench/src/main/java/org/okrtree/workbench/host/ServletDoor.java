package org.okrtree.workbench.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /plugins/servlet/*}: brings a request to the plugin's servlet, if whoever asks may. */
final class ServletDoor extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Gate gate;
    private final transient Access access;
    private final transient Problems problems;
    private final transient XsrfWatch watch;
    private final String loginPath;

    ServletDoor(Gate gate, Access access, Problems problems, XsrfWatch watch, String loginPath) {
        this.gate = gate;
        this.access = access;
        this.problems = problems;
        this.watch = watch;
        this.loginPath = loginPath;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Gate.Visit visit = gate.enter()) {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("");
            Optional<RunningPlugin> plugin = visit.plugin();
            Optional<PluginServlets.Route> route =
                    plugin.flatMap(one -> one.servlets().find(path));
            if (plugin.isEmpty() || route.isEmpty()) {
                response.sendError(plugin.isEmpty() ? visit.statusWithout() : HttpServletResponse.SC_NOT_FOUND);
                return;
            }
            switch (access.decide(route.get().type())) {
                // a product sends somebody without a licence to its log-in page too, before the servlet is asked
                case SIGN_IN_FIRST, NO_LICENCE -> response.sendRedirect(login(request));
                case FORBIDDEN -> response.sendError(HttpServletResponse.SC_FORBIDDEN);
                case ALLOWED -> answer(plugin.get(), route.get(), path, request, response);
            }
        }
    }

    private String login(HttpServletRequest request) {
        String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
        String wanted = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("")
                + query;
        return request.getContextPath() + loginPath + "?os_destination="
                + URLEncoder.encode(wanted, StandardCharsets.UTF_8);
    }

    private void answer(
            RunningPlugin plugin,
            PluginServlets.Route route,
            String path,
            HttpServletRequest request,
            HttpServletResponse response)
            throws IOException {
        try {
            Loading.with(plugin.loader(), () -> {
                String own = request.getServletPath() + route.ownPath();
                route.servlet(getServletContext())
                        .service(
                                new RoutedRequest(
                                        request,
                                        own,
                                        path.substring(route.ownPath().length())),
                                response);
                return route;
            });
            watch.look(path, request, response);
        } catch (IOException e) {
            throw e;
        } catch (Exception | Error e) {
            problems.add("The servlet at " + path + " failed", e);
            if (!response.isCommitted()) {
                response.reset();
                response.sendError(HttpServletResponse.SC_INTERNAL_SERVER_ERROR);
            }
        }
    }
}
