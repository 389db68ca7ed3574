package org.okrtree.workbench.host;

import jakarta.servlet.Servlet;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletContext;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServlet;
import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** The servlets of a plugin by their address below {@code /plugins/servlet}. */
final class PluginServlets implements AutoCloseable {
    private final List<Route> routes;
    private final Problems problems;

    /** An address and what answers there. */
    static final class Route {
        private final String pattern;
        private final Entry entry;

        private Route(String pattern, Entry entry) {
            this.pattern = pattern;
            this.entry = entry;
        }

        private boolean isPrefix() {
            return pattern.endsWith("/*");
        }

        private String start() {
            return isPrefix() ? pattern.substring(0, pattern.length() - 2) : pattern;
        }

        private boolean matches(String path) {
            return path.equals(start()) || isPrefix() && path.startsWith(start() + "/");
        }

        /** The part of the path that is the servlet's own address. */
        String ownPath() {
            return start();
        }

        Class<?> type() {
            return entry.servlet.getClass();
        }

        Servlet servlet(ServletContext context) throws ServletException {
            return entry.ready(context);
        }
    }

    private static final class Entry {
        private final Descriptor.Module module;
        private final HttpServlet servlet;
        private boolean ready;

        private Entry(Descriptor.Module module, HttpServlet servlet) {
            this.module = module;
            this.servlet = servlet;
        }

        private synchronized Servlet ready(ServletContext context) throws ServletException {
            if (!ready) {
                servlet.init(new Config(module, context));
                ready = true;
            }
            return servlet;
        }

        // one that fails at its end must not keep the others, nor the plugin, alive
        private synchronized void destroy(Problems problems) {
            if (ready) {
                ready = false;
                try {
                    servlet.destroy();
                } catch (RuntimeException | Error e) {
                    problems.add("The " + module + " failed at its end", e);
                }
            }
        }
    }

    PluginServlets(Descriptor descriptor, SpringBeans beans, Problems problems) {
        this.problems = problems;
        this.routes = descriptor
                .modules("servlet")
                .flatMap(module -> routes(module, beans))
                .sorted(Comparator.comparingInt((Route route) -> route.isPrefix() ? 1 : 0)
                        .thenComparingInt(route -> -route.pattern.length()))
                .toList();
    }

    private static Stream<Route> routes(Descriptor.Module module, SpringBeans beans) {
        List<String> patterns = Xml.children(module.xml(), "url-pattern").stream()
                .map(Xml::text)
                .toList();
        if (patterns.isEmpty() || patterns.stream().anyMatch(pattern -> !pattern.startsWith("/"))) {
            throw new PluginRefusedException("The " + module + " has no url-pattern that begins with a slash.");
        }
        Entry entry = new Entry(module, beans.create(module, module.xml().getAttribute("class"), HttpServlet.class));
        return patterns.stream().map(pattern -> new Route(pattern, entry));
    }

    Optional<Route> find(String path) {
        return routes.stream().filter(route -> route.matches(path)).findFirst();
    }

    @Override
    public void close() {
        routes.forEach(route -> route.entry.destroy(problems));
    }

    private static final class Config implements ServletConfig {
        private final String name;
        private final ServletContext context;
        private final Map<String, String> parameters = new HashMap<>();

        Config(Descriptor.Module module, ServletContext context) {
            this.name = module.key();
            this.context = context;
            for (Element parameter : Xml.children(module.xml(), "init-param")) {
                parameters.put(Xml.text(parameter, "param-name"), Xml.text(parameter, "param-value"));
            }
        }

        @Override
        public String getServletName() {
            return name;
        }

        @Override
        public ServletContext getServletContext() {
            return context;
        }

        @Override
        public String getInitParameter(String parameter) {
            return parameters.get(parameter);
        }

        @Override
        public Enumeration<String> getInitParameterNames() {
            return Collections.enumeration(parameters.keySet());
        }
    }
}
