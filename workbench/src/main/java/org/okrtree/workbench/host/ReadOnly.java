package org.okrtree.workbench.host;

import com.atlassian.confluence.api.service.accessmode.AccessModeService;
import jakarta.ws.rs.container.ResourceInfo;
import java.lang.reflect.AnnotatedElement;
import java.util.Set;
import java.util.stream.Stream;

/** Refuses calls that change something while the product is in read-only mode; a product without that mode refuses none. */
final class ReadOnly {
    static final String SENTENCE =
            "Confluence is in read-only mode, so a call that changes something is refused. A resource that"
                    + " changes no content bears @ReadOnlyAccessAllowed.";

    /** The product's own, and the name under which a plugin may ship a copy. */
    private static final Set<String> ALLOWED = Set.of(
            "com.atlassian.confluence.api.service.accessmode.ReadOnlyAccessAllowed",
            "com.atlassian.confluence.compat.api.service.accessmode.ReadOnlyAccessAllowed");

    private final HostSettings settings;

    ReadOnly(HostSettings settings) {
        this.settings = settings;
    }

    boolean refuses(ResourceInfo resource) {
        return settings.services().get(AccessModeService.class) instanceof AccessModeService mode
                && mode.isReadOnlyAccessModeEnabled()
                && Stream.of(
                                resource.getResourceMethod(),
                                resource.getResourceClass(),
                                resource.getResourceClass().getPackage())
                        .noneMatch(ReadOnly::isAllowed);
    }

    private static boolean isAllowed(AnnotatedElement element) {
        return element != null
                && Stream.of(element.getAnnotations())
                        .anyMatch(one -> ALLOWED.contains(one.annotationType().getName()));
    }
}
