package org.okrtree.workbench.host;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.time.Clock;
import java.util.Dictionary;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.FrameworkUtil;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/**
 * The product's services as a plugin gets them. Each call goes to the service that is offered now; one that was taken away,
 * and any of them after the plugin was stopped, refuses to be called: in a product it would be a part of something that is
 * gone, and nobody would be told.
 */
final class OfferedServices {
    private final BundleContext context;
    private final Map<Class<?>, Offer> offers = new ConcurrentHashMap<>();

    private record Offer(ServiceRegistration<?> registration, PerBundle factory) {
        void end() {
            registration.unregister();
            factory.end();
        }
    }

    OfferedServices(BundleContext context) {
        this.context = context;
    }

    /** Offers it in the place of what was offered before. */
    synchronized void offer(Class<?> type, Object service) {
        withdraw(type);
        if (!type.isInterface() || service instanceof ServiceFactory) {
            context.registerService(type.getName(), service, properties(type));
            return;
        }
        PerBundle factory = new PerBundle(type, service);
        offers.put(type, new Offer(context.registerService(type.getName(), factory, null), factory));
    }

    // no product offers a clock: whoever asks for this one knows that it may be moved
    private static Dictionary<String, ?> properties(Class<?> type) {
        return FrameworkUtil.asDictionary(type == Clock.class ? Map.of("okr.clock", "workbench") : Map.of());
    }

    synchronized void withdraw(Class<?> type) {
        Offer offer = offers.remove(type);
        if (offer != null) {
            offer.end();
        }
    }

    private static final class PerBundle implements ServiceFactory<Object> {
        private final Class<?> type;
        private final Object service;
        private final Map<Long, Lent> lent = new ConcurrentHashMap<>();

        PerBundle(Class<?> type, Object service) {
            this.type = type;
            this.service = service;
        }

        @Override
        public Object getService(Bundle bundle, ServiceRegistration<Object> registration) {
            return lent.computeIfAbsent(bundle.getBundleId(), id -> new Lent(type, service)).proxy;
        }

        // a bundle may give a service back and get it again; only when it stops is it done with it
        @Override
        public void ungetService(Bundle bundle, ServiceRegistration<Object> registration, Object given) {
            if (bundle.getState() == Bundle.STOPPING) {
                Lent ended = lent.remove(bundle.getBundleId());
                if (ended != null) {
                    ended.end("The plugin is stopped, and still calls " + type.getName()
                            + ": a thread or a listener of it was left behind.");
                }
            }
        }

        void end() {
            lent.values()
                    .forEach(one -> one.end("The service " + type.getName() + " was kept after the host took it away."
                            + " Never keep a service: ask for it again, or hold a proxy that does."));
        }
    }

    /** A service in the hands of one bundle. */
    private static final class Lent implements InvocationHandler {
        private final Class<?> type;
        private final Object service;
        private final Object proxy;
        private volatile String whyGone = "";

        Lent(Class<?> type, Object service) {
            this.type = type;
            this.service = service;
            this.proxy = Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, this);
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (method.getDeclaringClass() == Object.class) {
                return ofItself(method, arguments);
            }
            if (!whyGone.isEmpty()) {
                throw new IllegalStateException(whyGone);
            }
            try {
                return method.invoke(service, arguments);
            } catch (InvocationTargetException e) {
                throw e.getCause();
            }
        }

        private Object ofItself(Method method, Object[] arguments) {
            return switch (method.getName()) {
                case "equals" -> proxy == arguments[0];
                case "hashCode" -> System.identityHashCode(proxy);
                default -> "the host's " + type.getName();
            };
        }

        void end(String why) {
            whyGone = why;
        }
    }
}
