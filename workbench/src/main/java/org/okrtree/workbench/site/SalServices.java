package org.okrtree.workbench.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;

/** The services of SAL that need nothing but the face's address, its sign-in and its token. */
public final class SalServices {
    private SalServices() {}

    /**
     * The services by their interfaces.
     *
     * @param administrators the group whose members administer the product and the system
     */
    public static Map<Class<?>, Object> of(Chrome chrome, String administrators) {
        Map<Class<?>, Object> services = new HashMap<>();
        services.put(
                com.atlassian.sal.api.user.UserManager.class, new SalUserManager(chrome.directory(), administrators));
        services.put(ApplicationProperties.class, new Properties(chrome.contextPath()));
        services.put(LocaleResolver.class, new Locales());
        services.put(XsrfTokenAccessor.class, new Accessor());
        services.put(XsrfTokenValidator.class, new Validator());
        return services;
    }

    private record Properties(String contextPath) implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode mode) {
            return switch (mode) {
                case RELATIVE -> contextPath;
            };
        }
    }

    private static final class Locales implements LocaleResolver {
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
}
