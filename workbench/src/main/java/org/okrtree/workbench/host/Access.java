package org.okrtree.workbench.host;

import com.atlassian.sal.api.user.UserKey;
import com.atlassian.sal.api.user.UserManager;
import java.lang.annotation.Annotation;
import java.lang.reflect.AnnotatedElement;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Who may call a servlet or a resource: by default whoever has a licence for the product. */
final class Access {
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");

    // access without an account, and access without a licence, are both off in a product as it is installed
    private static final Map<String, Need> BY_ANNOTATION = Map.of(
            "UnrestrictedAccess", Need.NOTHING,
            "AnonymousSiteAccess", Need.LICENCE,
            "UnlicensedSiteAccess", Need.LICENCE,
            "LicensedOnly", Need.LICENCE,
            "AdminOnly", Need.ADMINISTRATOR,
            "SystemAdminOnly", Need.SYSTEM_ADMINISTRATOR);

    private final HostSettings settings;

    Access(HostSettings settings) {
        this.settings = settings;
    }

    private enum Need {
        NOTHING,
        LICENCE,
        ADMINISTRATOR,
        SYSTEM_ADMINISTRATOR
    }

    enum Decision {
        ALLOWED,
        SIGN_IN_FIRST,
        NO_LICENCE,
        FORBIDDEN
    }

    /** Decides for whoever asks on this thread; the first element with an annotation counts. */
    Decision decide(AnnotatedElement... nearestFirst) {
        Need need = Stream.of(nearestFirst)
                .flatMap(element -> needOf(element).stream())
                .findFirst()
                .orElse(Need.LICENCE);
        Optional<String> user = settings.currentRequest().userKey();
        if (need == Need.NOTHING) {
            return Decision.ALLOWED;
        }
        if (user.isEmpty()) {
            return Decision.SIGN_IN_FIRST;
        }
        if (need == Need.LICENCE) {
            return settings.currentRequest().isLicensed() ? Decision.ALLOWED : Decision.NO_LICENCE;
        }
        return isAdministrator(need, user.get()) ? Decision.ALLOWED : Decision.FORBIDDEN;
    }

    private boolean isAdministrator(Need need, String user) {
        if (!(settings.services().get(UserManager.class) instanceof UserManager users)) {
            return false;
        }
        UserKey key = new UserKey(user);
        return need == Need.ADMINISTRATOR ? users.isAdmin(key) : users.isSystemAdmin(key);
    }

    private static Optional<Need> needOf(AnnotatedElement element) {
        return Stream.of(element.getAnnotations())
                .map(Annotation::annotationType)
                .filter(type -> PACKAGES.contains(type.getPackageName()))
                .flatMap(type -> Optional.ofNullable(BY_ANNOTATION.get(type.getSimpleName())).stream())
                .findFirst();
    }
}
