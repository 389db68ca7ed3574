package org.okrtree.workbench.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.auth.LoginUriProvider;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.websudo.WebSudoManager;
import com.atlassian.sal.api.websudo.WebSudoSessionException;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The services of SAL that need nothing but the face's address, its sign-in and its token. */
public final class SalServices {
    private SalServices() {}

    /**
     * The services by their interfaces.
     *
     * @param baseUrl with host and context path
     * @param platformId what SAL calls the product: {@code jira} or {@code conf}
     */
    public static Map<Class<?>, Object> of(Chrome chrome, String baseUrl, String platformId, String administrators) {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(
                com.atlassian.sal.api.user.UserManager.class, new SalUserManager(chrome.directory(), administrators));
        services.put(ApplicationProperties.class, new Properties(baseUrl, chrome.contextPath(), chrome.siteName(), platformId));
        services.put(LoginUriProvider.class, new Login(baseUrl + chrome.loginPath(), baseUrl));
        services.put(LocaleResolver.class, new Locales());
        services.put(XsrfTokenAccessor.class, new Accessor());
        services.put(XsrfTokenValidator.class, new Validator());
        services.put(WebSudoManager.class, new WebSudo(chrome));
        return services;
    }

    private record Properties(String baseUrl, String contextPath, String siteName, String platformId) implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode mode) {
            return mode == UrlMode.RELATIVE ? contextPath : baseUrl;
        }

        @Override
        public String getDisplayName() {
            return siteName;
        }

        @Override
        public String getPlatformId() {
            return platformId;
        }
    }

    private record Login(String page, String baseUrl) implements LoginUriProvider {
        @Override
        public URI getLoginUri(URI returnUri) {
            String back = returnUri.toString();
            String below = back.startsWith(baseUrl) ? back.substring(baseUrl.length()) : back;
            return URI.create(page + "?os_destination=" + URLEncoder.encode(below, StandardCharsets.UTF_8));
        }
    }

    private static final class Locales implements LocaleResolver {
        @Override
        public Locale getLocale(HttpServletRequest request) {
            return CurrentPerson.localeOf(request);
        }

        @Override
        public Locale getLocale() {
            return CurrentPerson.locale();
        }
    }

    private static final class Accessor implements XsrfTokenAccessor {
        @Override
        public String getXsrfToken(HttpServletRequest request, HttpServletResponse response, boolean create) {
            return create
                    ? XsrfTokens.tokenOf(request, response)
                    : XsrfTokens.existing(request).orElse(null);
        }
    }

    private static final class Validator implements XsrfTokenValidator {
        @Override
        public boolean validateFormEncodedToken(HttpServletRequest request) {
            return XsrfTokens.accepts(request);
        }

        @Override
        public String getXsrfParameterName() {
            return XsrfTokens.PARAMETER;
        }
    }

    /** Secure administrator sessions: an administrator confirms once per session before the first deed of administration. */
    private record WebSudo(Chrome chrome) implements WebSudoManager {
        @Override
        public void willExecuteWebSudoRequest(HttpServletRequest request) throws WebSudoSessionException {
            if (!SignIn.isConfirmed(request)) {
                throw new WebSudoSessionException();
            }
        }

        @Override
        public void enforceWebSudoProtection(HttpServletRequest request, HttpServletResponse response) {
            String query = request.getQueryString() == null ? "" : "?" + request.getQueryString();
            String wanted = request.getRequestURI().substring(request.getContextPath().length()) + query;
            try {
                response.sendRedirect(chrome.contextPath() + CommonPages.CONFIRM + "?os_destination="
                        + URLEncoder.encode(wanted, StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }
}
