package org.okrtree.workbench.site;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The addresses of a face. Every POST needs the token of its browser; all but open ones need somebody signed in. */
public final class Routes extends HttpServlet {
    private static final long serialVersionUID = 1;

    private final transient List<Route> routes = new ArrayList<>();
    private final transient Layout layout;
    private final String loginPath;

    /** The code of a page. */
    public interface Handler {
        Answer answer(Exchange exchange);
    }

    private record Route(String method, Pattern pattern, List<String> names, boolean open, Handler handler) {
        Optional<Map<String, String>> match(String askedMethod, String askedPath) {
            Matcher matcher = pattern.matcher(askedPath);
            if (!method.equals(askedMethod) || !matcher.matches()) {
                return Optional.empty();
            }
            Map<String, String> values = new HashMap<>();
            for (int i = 0; i < names.size(); i++) {
                values.put(names.get(i), matcher.group(i + 1));
            }
            return Optional.of(values);
        }
    }

    private record Match(Route route, Map<String, String> values) {}

    /** Makes an empty set of addresses. */
    public Routes(Layout layout, String loginPath) {
        this.layout = layout;
        this.loginPath = loginPath;
    }

    /** A page to read; a part of the path in braces is a name. */
    public Routes get(String path, Handler handler) {
        return add("GET", path, false, handler);
    }

    /** A page that can be read without signing in. */
    public Routes open(String path, Handler handler) {
        return add("GET", path, true, handler);
    }

    /** A deed. */
    public Routes post(String path, Handler handler) {
        return add("POST", path, false, handler);
    }

    /** A deed of somebody who is not signed in. */
    public Routes openPost(String path, Handler handler) {
        return add("POST", path, true, handler);
    }

    private Routes add(String method, String path, boolean open, Handler handler) {
        List<String> names = new ArrayList<>();
        Matcher braces = Pattern.compile("\\{(\\w+)}").matcher(path);
        StringBuilder pattern = new StringBuilder();
        int end = 0;
        while (braces.find()) {
            pattern.append(Pattern.quote(path.substring(end, braces.start()))).append("([^/]+)");
            names.add(braces.group(1));
            end = braces.end();
        }
        pattern.append(Pattern.quote(path.substring(end)));
        routes.add(new Route(method, Pattern.compile(pattern.toString()), names, open, handler));
        return this;
    }

    @Override
    protected void service(HttpServletRequest request, HttpServletResponse response) throws IOException {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        String method = "HEAD".equals(request.getMethod()) ? "GET" : request.getMethod();
        Optional<Match> match = routes.stream()
                .flatMap(route -> route.match(method, path).map(values -> new Match(route, values)).stream())
                .findFirst();
        Exchange exchange =
                new Exchange(request, response, match.map(Match::values).orElse(Map.of()));
        if (match.isEmpty()) {
            send(exchange, new Answer.NotThere());
        } else if (!match.get().route().open() && CurrentPerson.of(request).isEmpty()) {
            response.sendRedirect(request.getContextPath() + loginPath + "?os_destination=" + wanted(request, path));
        } else if ("POST".equals(method) && !XsrfTokens.accepts(request)) {
            send(exchange, Answer.page(exchange.text("xsrf.title"), "xsrf.vm").withStatus(403));
        } else {
            send(exchange, match.get().route().handler().answer(exchange));
        }
    }

    private void send(Exchange exchange, Answer answer) {
        try {
            layout.send(exchange, answer);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String wanted(HttpServletRequest request, String path) {
        String query = "GET".equals(request.getMethod()) && request.getQueryString() != null
                ? "?" + request.getQueryString()
                : "";
        return URLEncoder.encode(path + query, StandardCharsets.UTF_8);
    }
}
