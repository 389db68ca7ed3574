package org.okrtree.workbench.site;

import com.atlassian.sal.api.ApplicationProperties;
import com.atlassian.sal.api.UrlMode;
import com.atlassian.sal.api.executor.ThreadLocalDelegateExecutorFactory;
import com.atlassian.sal.api.message.LocaleResolver;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.xsrf.XsrfTokenAccessor;
import com.atlassian.sal.api.xsrf.XsrfTokenValidator;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.net.URI;
import java.time.Clock;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import org.okrtree.workbench.data.Person;

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
        services.put(ApplicationProperties.class, new Properties(chrome.address()));
        services.put(LocaleResolver.class, new Locales());
        services.put(TimeZoneManager.class, new Zones(chrome));
        services.put(Clock.class, chrome.clock());
        services.put(ThreadLocalDelegateExecutorFactory.class, new Carried());
        services.put(XsrfTokenAccessor.class, new Accessor());
        services.put(XsrfTokenValidator.class, new Validator());
        return services;
    }

    private record Properties(FaceAddress address) implements ApplicationProperties {
        @Override
        public String getBaseUrl(UrlMode mode) {
            Optional<HttpServletRequest> request = CurrentPerson.request();
            return switch (mode) {
                case CANONICAL -> address.baseUrl();
                case ABSOLUTE -> request.map(Properties::asAsked).orElseGet(address::baseUrl);
                case RELATIVE -> request.map(HttpServletRequest::getContextPath).orElseGet(address::contextPath);
                case RELATIVE_CANONICAL -> URI.create(address.baseUrl()).getPath();
                case AUTO -> request.map(HttpServletRequest::getContextPath).orElseGet(address::baseUrl);
            };
        }

        private static String asAsked(HttpServletRequest request) {
            String url = request.getRequestURL().toString();
            return url.substring(0, url.length() - request.getRequestURI().length()) + request.getContextPath();
        }
    }

    private record Zones(Chrome chrome) implements TimeZoneManager {
        @Override
        public TimeZone getUserTimeZone() {
            return zoneOf(CurrentPerson.get());
        }

        @Override
        public TimeZone getUserTimeZone(UserKey user) {
            return zoneOf(chrome.directory().byKey(user.getStringValue()));
        }

        @Override
        public TimeZone getDefaultTimeZone() {
            return TimeZone.getTimeZone(chrome.zone().get());
        }

        private TimeZone zoneOf(Optional<Person> person) {
            return TimeZone.getTimeZone(chrome.zone().of(person));
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
