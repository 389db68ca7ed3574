package org.okrtree.workbench.host;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Optional;

/** {@code /rest/*}: brings a request to the plugin's resources. */
final class RestDoor extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient Gate gate;
    private final transient Problems problems;

    RestDoor(Gate gate, Problems problems) {
        this.gate = gate;
        this.problems = problems;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        try (Gate.Visit visit = gate.enter()) {
            String path = Optional.ofNullable(request.getPathInfo()).orElse("");
            Optional<RestModule> module = visit.plugin()
                    .flatMap(plugin -> plugin.rest().stream()
                            .filter(one -> one.ownPath(path).isPresent())
                            .findFirst());
            if (module.isEmpty()) {
                int status = visit.plugin().isPresent() ? HttpServletResponse.SC_NOT_FOUND : visit.statusWithout();
                send(response, status, "Nothing answers here.");
                return;
            }
            answer(module.get(), path, request, response);
        }
    }

    private void answer(RestModule module, String path, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        String own = module.ownPath(path).orElseThrow();
        try {
            Loading.with(RestDoor.class.getClassLoader(), () -> {
                module.container(getServletConfig())
                        .service(
                                new RoutedRequest(
                                        request, request.getServletPath() + own, path.substring(own.length())),
                                response);
                return module;
            });
        } catch (IOException e) {
            throw e;
        } catch (Exception | Error e) {
            problems.add("The resource at " + path + " failed", e);
            if (!response.isCommitted()) {
                response.reset();
                send(response, HttpServletResponse.SC_INTERNAL_SERVER_ERROR, "The resource failed.");
            }
        }
    }

    private static void send(HttpServletResponse response, int status, String sentence) throws IOException {
        response.setStatus(status);
        response.setContentType("application/json");
        response.getOutputStream().write(RestGuard.json(status, sentence).getBytes(StandardCharsets.UTF_8));
    }
}
