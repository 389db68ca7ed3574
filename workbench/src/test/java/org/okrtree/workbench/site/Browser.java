package org.okrtree.workbench.site;

import java.net.CookieManager;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What a browser does without showing anything: keeps cookies, follows redirects, sends forms with their token. */
public final class Browser {
    private final String face;
    private final CookieManager cookies = new CookieManager();
    private final HttpClient http = HttpClient.newBuilder()
            .cookieHandler(cookies)
            .followRedirects(HttpClient.Redirect.NORMAL)
            .build();

    /** One that nobody has signed in with. */
    public Browser(String face) {
        this.face = face;
    }

    /** Signs in as somebody. */
    public Browser as(String userName, String loginPath) {
        get(loginPath);
        post(loginPath, Map.of("person", userName));
        return this;
    }

    /** Reads a page. */
    public HttpResponse<String> get(String path) {
        return send(HttpRequest.newBuilder(URI.create(face + path)).build());
    }

    /** Sends a form with the token of this browser. */
    public HttpResponse<String> post(String path, Map<String, String> form) {
        Map<String, String> all = new java.util.TreeMap<>(form);
        cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(XsrfTokens.COOKIE))
                .forEach(cookie -> all.put(XsrfTokens.PARAMETER, cookie.getValue()));
        return postAsItIs(path, all);
    }

    /** Sends a form as another site would: without the token. */
    public HttpResponse<String> postAsItIs(String path, Map<String, String> form) {
        return sendForm(path, List.copyOf(form.entrySet()));
    }

    /** Sends these fields and no other, in their order; several may have one name. */
    public HttpResponse<String> sendForm(String path, List<Map.Entry<String, String>> fields) {
        String body = fields.stream()
                .map(field -> field.getKey() + "=" + URLEncoder.encode(field.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
        return send(HttpRequest.newBuilder(URI.create(face + path))
                .header("Content-Type", "application/x-www-form-urlencoded")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private HttpResponse<String> send(HttpRequest request) {
        try {
            return http.send(request, HttpResponse.BodyHandlers.ofString());
        } catch (java.io.IOException e) {
            throw new java.io.UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }
}
