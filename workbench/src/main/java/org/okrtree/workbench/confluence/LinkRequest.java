package org.okrtree.workbench.confluence;

import com.atlassian.applinks.api.ApplicationLinkRequest;
import com.atlassian.applinks.api.ApplicationLinkResponseHandler;
import com.atlassian.sal.api.net.Response;
import com.atlassian.sal.api.net.ResponseException;
import com.atlassian.sal.api.net.ReturningResponseHandler;
import java.io.IOException;
import java.io.InputStream;
import java.net.HttpURLConnection;
import java.net.URI;
import java.util.LinkedHashMap;
import java.util.Map;
import org.okrtree.workbench.site.SignIn;

/** One HTTP request over the link. Its socket timeout is per read, as the products' is: a server that dribbles is not cut. */
final class LinkRequest implements ApplicationLinkRequest {
    private static final int PATIENCE = 30_000;

    private final String method;
    private final URI target;
    private final Map<String, String> headers = new LinkedHashMap<>();
    private int connectTimeout = PATIENCE;
    private int readTimeout = PATIENCE;

    LinkRequest(String method, URI target, String secret, String person) {
        this.method = method;
        this.target = target;
        headers.put(SignIn.LINK_SECRET, secret);
        headers.put(SignIn.LINKED_PERSON, person);
    }

    private record Received(HttpURLConnection connection, int status) implements Response {
        @Override
        public int getStatusCode() {
            return status;
        }

        @Override
        public String getHeader(String name) {
            return connection.getHeaderField(name);
        }

        @Override
        public InputStream getResponseBodyAsStream() throws ResponseException {
            try {
                InputStream body = status >= 400 ? connection.getErrorStream() : connection.getInputStream();
                return body == null ? InputStream.nullInputStream() : body;
            } catch (IOException e) {
                throw new ResponseException(e.getMessage(), e);
            }
        }
    }

    @Override
    public ApplicationLinkRequest setConnectionTimeout(int milliseconds) {
        connectTimeout = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setSoTimeout(int milliseconds) {
        readTimeout = milliseconds;
        return this;
    }

    @Override
    public ApplicationLinkRequest setHeader(String name, String value) {
        headers.put(name, value);
        return this;
    }

    @Override
    public <R> R execute(ApplicationLinkResponseHandler<R> handler) throws ResponseException {
        return send(response -> response.getStatusCode() == HttpURLConnection.HTTP_UNAUTHORIZED
                ? handler.credentialsRequired(response)
                : handler.handle(response));
    }

    private <R> R send(ReturningResponseHandler<? super Response, R> handler) throws ResponseException {
        try {
            HttpURLConnection connection = (HttpURLConnection) target.toURL().openConnection();
            try {
                connection.setRequestMethod(method);
                connection.setConnectTimeout(connectTimeout);
                connection.setReadTimeout(readTimeout);
                headers.forEach(connection::setRequestProperty);
                return handler.handle(new Received(connection, connection.getResponseCode()));
            } finally {
                connection.disconnect();
            }
        } catch (IOException e) {
            throw new ResponseException(target + ": " + e.getMessage(), e);
        }
    }
}
