package org.okrtree.wiring;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceReference;

/**
 * The host's services over plain OSGi: asked for at the first call, held while they are there, asked for again when they were
 * replaced. So nothing of the host is needed to start, and no helper of any one product.
 */
final class HostServices {
    private static final String OFFERED_CLOCK = "(okr.clock=workbench)";

    private HostServices() {}

    // The loader of the interface sees every type that it names; ours sees only those whose packages the plugin
    // imports.
    /** @param type an interface of the host */
    static <T> T service(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, new Held<>(type)));
    }

    /** A service that not every host has; empty while it is not offered. Never kept: it is asked for anew each time. */
    static <T> Optional<T> ifPresent(Class<T> type) {
        BundleContext context = context();
        return Optional.ofNullable(context.getServiceReference(type)).map(context::getService);
    }

    /** The clock that the host offers at this moment, else the system's. */
    static Clock clock() {
        Bundle bundle = FrameworkUtil.getBundle(HostServices.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            return Clock.systemUTC();
        }
        try {
            return context.getServiceReferences(Clock.class, OFFERED_CLOCK).stream()
                    .findFirst()
                    .map(context::getService)
                    .orElseGet(Clock::systemUTC);
        } catch (InvalidSyntaxException defect) {
            throw new IllegalStateException(defect);
        }
    }

    /** Version of this plugin, as its bundle says. */
    static String bundleVersion() {
        Bundle bundle = FrameworkUtil.getBundle(HostServices.class);
        return bundle == null ? "" : bundle.getVersion().toString();
    }

    private static final class Held<T> implements InvocationHandler {
        private final Class<T> type;

        private @Nullable ServiceReference<T> reference;
        private @Nullable T service;

        Held(Class<T> type) {
            this.type = type;
        }

        @Override
        public @Nullable Object invoke(Object proxy, Method method, @Nullable Object @Nullable [] arguments)
                throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofItself(proxy, method, arguments);
            }
            try {
                return method.invoke(present(), arguments);
            } catch (InvocationTargetException thrownByHost) {
                throw thrownByHost.getCause() == null ? thrownByHost : thrownByHost.getCause();
            }
        }

        private Object ofItself(Object proxy, Method method, @Nullable Object @Nullable [] arguments) {
            return switch (method.getName()) {
                case "equals" -> arguments != null && proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "host service " + type.getName();
            };
        }

        private synchronized T present() {
            ServiceReference<T> known = reference;
            T held = service;
            // The reference of a service that was taken away belongs to no bundle.
            if (held != null && known != null && known.getBundle() != null) {
                return held;
            }
            BundleContext context = context();
            ServiceReference<T> found = context.getServiceReference(type);
            T got = found == null ? null : context.getService(found);
            if (got == null) {
                throw new IllegalStateException("The host does not offer " + type.getName() + " at the moment.");
            }
            reference = found;
            service = got;
            return got;
        }
    }

    private static BundleContext context() {
        Bundle bundle = FrameworkUtil.getBundle(HostServices.class);
        BundleContext context = bundle == null ? null : bundle.getBundleContext();
        if (context == null) {
            throw new IllegalStateException("The plugin is not running.");
        }
        return context;
    }
}
