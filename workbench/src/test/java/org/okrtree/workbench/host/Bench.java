package org.okrtree.workbench.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import com.atlassian.sal.api.user.UserProfile;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.server.Server;
import org.eclipse.jetty.server.ServerConnector;
import org.okrtree.workbench.store.Database;

/** A host with a web server in front of it, and one person who asks, or nobody. */
final class Bench implements AutoCloseable {
    static final String ADMINISTRATOR = "root";
    static final String WITHOUT_LICENCE = "guest";

    private final Database database;
    private final Server server = new Server(0);
    private final HttpClient client = HttpClient.newHttpClient();
    private final PluginHost host;
    private volatile Optional<String> person = Optional.of("ada");
    private volatile Locale locale = Locale.ENGLISH;

    Bench(Product product, Path folder) {
        this(product, folder, true);
    }

    Bench(Product product, Path folder, boolean automaticEscaping) {
        this(product, folder, automaticEscaping, Database.h2InMemory(), Map.of());
    }

    /** With services beside those that every host has; the database is closed with the bench. */
    Bench(Product product, Path folder, boolean automaticEscaping, Database database, Map<Class<?>, Object> services) {
        Map<Class<?>, Object> all = new HashMap<>(services);
        all.put(UserManager.class, new People());
        this.database = database;
        this.host = PluginHost.start(new HostSettings(
                product, database, all, folder.resolve("host"), new Request(), "/login.jsp", automaticEscaping));
        ServletContextHandler handler = new ServletContextHandler("/base");
        host.mount(handler);
        server.setHandler(handler);
        try {
            server.start();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
    }

    PluginHost host() {
        return host;
    }

    Database database() {
        return database;
    }

    Bench as(String someone) {
        person = Optional.of(someone);
        return this;
    }

    Bench asNobody() {
        person = Optional.empty();
        return this;
    }

    Bench reading(Locale language) {
        locale = language;
        return this;
    }

    HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(at(path)));
    }

    HttpResponse<String> post(String path, String contentType, String body, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(at(path))
                .header("Content-Type", contentType)
                .POST(HttpRequest.BodyPublishers.ofString(body));
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    /** A request without a body. */
    HttpResponse<String> ask(String method, String path, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(at(path)).method(method, HttpRequest.BodyPublishers.noBody());
        return send(headers.length == 0 ? request : request.headers(headers));
    }

    URI at(String path) {
        int port = ((ServerConnector) server.getConnectors()[0]).getLocalPort();
        return URI.create("http://localhost:" + port + "/base" + path);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return client.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new IllegalStateException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        try {
            server.stop();
        } catch (Exception e) {
            throw new IllegalStateException(e);
        } finally {
            host.close();
            database.close();
        }
    }

    private final class Request implements CurrentRequest {
        @Override
        public Optional<String> userKey() {
            return person;
        }

        @Override
        public boolean isLicensed() {
            return !person.equals(Optional.of(WITHOUT_LICENCE));
        }

        @Override
        public Locale locale() {
            return locale;
        }

        @Override
        public String contextPath() {
            return "/base";
        }
    }

    private final class People implements UserManager {
        private record Someone(UserKey userKey) implements UserProfile {
            @Override
            public UserKey getUserKey() {
                return userKey;
            }

            @Override
            public String getUsername() {
                return userKey.getStringValue();
            }

            @Override
            public String getFullName() {
                return userKey.getStringValue();
            }
        }

        @Override
        public UserKey getRemoteUserKey() {
            return person.map(UserKey::new).orElse(null);
        }

        @Override
        public UserProfile getUserProfile(String username) {
            return new Someone(new UserKey(username));
        }

        @Override
        public UserProfile getUserProfile(UserKey userKey) {
            return new Someone(userKey);
        }

        @Override
        public boolean isSystemAdmin(UserKey userKey) {
            return isAdmin(userKey);
        }

        @Override
        public boolean isAdmin(UserKey userKey) {
            return userKey.getStringValue().equals(ADMINISTRATOR);
        }

        @Override
        public boolean isUserInGroup(UserKey userKey, String group) {
            return false;
        }
    }
}
