package org.okrtree.workbench.site;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import jakarta.servlet.MultipartConfigElement;
import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.net.URI;
import java.util.EnumSet;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.eclipse.jetty.http.HttpCookie;
import org.eclipse.jetty.server.HttpConfiguration;
import org.eclipse.jetty.server.HttpConnectionFactory;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.eclipse.jetty.server.handler.ContextHandlerCollection;
import org.eclipse.jetty.server.handler.MovedContextHandler;
import org.eclipse.jetty.util.thread.QueuedThreadPool;

/** One face's HTTP server. It takes its port at once, so that its address is known, and answers when it is started. */
public final class FaceServer implements AutoCloseable {
    private static final int THREADS = 64;
    private static final int LARGEST_IN_MEMORY = 1 << 20;

    private final Server server;
    private final ServerConnector connector;
    private final ServletContextHandler context;

    private FaceServer(Server server, ServerConnector connector, ServletContextHandler context) {
        this.server = server;
        this.connector = connector;
        this.context = context;
    }

    /**
     * Takes a port of this machine.
     *
     * @param port 0 for any that is free
     * @throws PortInUse when somebody has it
     */
    public static FaceServer open(int port, String contextPath) {
        QueuedThreadPool threads = new QueuedThreadPool(THREADS);
        threads.setName("face" + contextPath.replace('/', '-'));
        threads.setDaemon(true);
        Server server = new Server(threads);
        HttpConfiguration http = new HttpConfiguration();
        http.setSendServerVersion(false);
        ServerConnector connector = new ServerConnector(server, new HttpConnectionFactory(http));
        connector.setHost("localhost");
        connector.setPort(port);
        server.addConnector(connector);
        ServletContextHandler context = new ServletContextHandler(contextPath, ServletContextHandler.SESSIONS);
        context.getSessionHandler().setHttpOnly(true);
        context.getSessionHandler().setSameSite(HttpCookie.SameSite.LAX);
        MovedContextHandler fromTheRoot = new MovedContextHandler();
        fromTheRoot.setContextPath("/");
        fromTheRoot.setRedirectURI(contextPath + "/");
        fromTheRoot.setDiscardPathInContext(true);
        server.setHandler(new ContextHandlerCollection(context, fromTheRoot));
        try {
            connector.open();
        } catch (IOException e) {
            threads.destroy();
            throw new PortInUse(port, e);
        }
        return new FaceServer(server, connector, context);
    }

    /** The address with the context path, as this machine reaches it. */
    public String baseUrl() {
        return "http://localhost:" + connector.getLocalPort() + context.getContextPath();
    }

    /** Answers as if it were asked at this address: a proxy stands there. Like {@code proxyName} of the products' connector. */
    public FaceServer behind(URI proxy) {
        return filter(
                (request, response, chain) ->
                        chain.doFilter(new AtTheProxy((HttpServletRequest) request, proxy), response),
                "/*");
    }

    private static final class AtTheProxy extends HttpServletRequestWrapper {
        private final URI proxy;

        private AtTheProxy(HttpServletRequest asked, URI proxy) {
            super(asked);
            this.proxy = proxy;
        }

        @Override
        public String getScheme() {
            return proxy.getScheme();
        }

        @Override
        public boolean isSecure() {
            return getScheme().equals("https");
        }

        @Override
        public String getServerName() {
            return proxy.getHost();
        }

        @Override
        public int getServerPort() {
            return proxy.getPort() >= 0 ? proxy.getPort() : isSecure() ? 443 : 80;
        }

        @Override
        public StringBuffer getRequestURL() {
            return new StringBuffer(proxy.resolve("/").toString().replaceAll("/$", "") + getRequestURI());
        }
    }

    /** Where servlets and filters are put. */
    public ServletContextHandler context() {
        return context;
    }

    /** Adds a filter behind those that are there. */
    public FaceServer filter(Filter filter, String path) {
        context.addFilter(new FilterHolder(filter), path, EnumSet.of(DispatcherType.REQUEST));
        return this;
    }

    /** Adds a servlet. */
    public FaceServer servlet(HttpServlet servlet, String path) {
        ServletHolder holder = new ServletHolder(servlet);
        holder.getRegistration()
                .setMultipartConfig(
                        new MultipartConfigElement(System.getProperty("java.io.tmpdir"), -1, -1, LARGEST_IN_MEMORY));
        context.addServlet(holder, path);
        return this;
    }

    /** Begins to answer. */
    public void start() {
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not start: " + e.getMessage(), e);
        }
    }

    @Override
    public void close() {
        try {
            connector.close();
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException("the server does not stop: " + e.getMessage(), e);
        }
    }
}
