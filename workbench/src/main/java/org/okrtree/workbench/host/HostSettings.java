package org.okrtree.workbench.host;

import java.nio.file.Path;
import java.util.Map;
import org.okrtree.workbench.store.Database;

/**
 * What a host is made of.
 *
 * @param services the product's services by their interface. {@code UserManager} also decides who is an administrator;
 *     {@code I18nResolver} is the host's own when it is not here
 * @param workDir where the host may write; thrown away and made anew at each start
 * @param loginPath where somebody who is not signed in is sent, below the context path
 * @param automaticEscaping whether templates escape by themselves; products differ, pages must not
 */
public record HostSettings(
        Product product,
        Database database,
        Map<Class<?>, Object> services,
        Path workDir,
        CurrentRequest currentRequest,
        String loginPath,
        boolean automaticEscaping) {
    /** Copies the services. */
    public HostSettings {
        services = Map.copyOf(services);
    }
}
