package org.okrtree.workbench.site;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Optional;
import java.util.stream.Stream;

/** The token that a form has to bring back: it stands in a cookie that another site cannot read, and in every form. */
public final class XsrfTokens {
    /** The form's field. */
    public static final String PARAMETER = "atl_token";

    static final String COOKIE = "atl.xsrf.token";
    private static final SecureRandom RANDOM = new SecureRandom();

    private XsrfTokens() {}

    /** The token of this browser; a new one is put into the answer when it has none. */
    public static String tokenOf(HttpServletRequest request, HttpServletResponse response) {
        return existing(request).orElseGet(() -> {
            byte[] random = new byte[20];
            RANDOM.nextBytes(random);
            String token = Base64.getUrlEncoder().withoutPadding().encodeToString(random);
            Cookie cookie = new Cookie(COOKIE, token);
            cookie.setPath(request.getContextPath().isEmpty() ? "/" : request.getContextPath());
            cookie.setAttribute("SameSite", "Lax");
            response.addCookie(cookie);
            request.setAttribute(COOKIE, token);
            return token;
        });
    }

    /** The token of this browser, when it has one. */
    public static Optional<String> existing(HttpServletRequest request) {
        Object made = request.getAttribute(COOKIE);
        if (made != null) {
            return Optional.of(made.toString());
        }
        Cookie[] cookies = request.getCookies();
        return cookies == null
                ? Optional.empty()
                : Stream.of(cookies)
                        .filter(cookie -> COOKIE.equals(cookie.getName()))
                        .map(Cookie::getValue)
                        .findFirst();
    }

    /** Whether the form brought back the token of its browser. */
    public static boolean accepts(HttpServletRequest request) {
        String brought = request.getParameter(PARAMETER);
        return brought != null
                && existing(request)
                        .filter(token -> MessageDigest.isEqual(
                                token.getBytes(StandardCharsets.UTF_8), brought.getBytes(StandardCharsets.UTF_8)))
                        .isPresent();
    }
}
