package org.okrtree.workbench.host;

import com.atlassian.event.api.EventListener;
import com.atlassian.event.api.EventPublisher;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Events of the product and of plugins: listeners run in the publishing thread, and one that throws harms nobody. */
final class Events implements ServiceFactory<EventPublisher> {
    private final List<Listening> listening = new CopyOnWriteArrayList<>();
    private final Problems problems;

    private record Listening(Bundle bundle, Object listener, Method method) {}

    Events(Problems problems) {
        this.problems = problems;
    }

    /** Tells everybody who listens to events of its type; comes back when all of them have heard it. */
    void publish(Object event) {
        for (Listening one : listening) {
            if (one.method().getParameterTypes()[0].isInstance(event)) {
                tell(one, event);
            }
        }
    }

    private void tell(Listening one, Object event) {
        try {
            one.method().invoke(one.listener(), event);
        } catch (InvocationTargetException e) {
            problems.add(
                    "The listener " + named(one.listener()) + " failed on " + named(event)
                            + "; a product logs it, and the deed that was told is done all the same",
                    e.getCause());
        } catch (IllegalAccessException e) {
            problems.add("The listener " + named(one.listener()) + " cannot be called; make its class public", e);
        }
    }

    /** What a bundle that has stopped still has registered is a leak: it is named and thrown away. */
    void leave(Bundle bundle) {
        listening.stream()
                .filter(one -> one.bundle().equals(bundle))
                .map(one -> named(one.listener()))
                .distinct()
                .forEach(name -> problems.add("The listener " + name + " was still registered with the EventPublisher"
                        + " after its plugin was disabled. A product goes on calling it and never frees the plugin's"
                        + " classes: unregister it when its bean is destroyed (@PreDestroy or DisposableBean)."));
        listening.removeIf(one -> one.bundle().equals(bundle));
    }

    @Override
    public EventPublisher getService(Bundle bundle, ServiceRegistration<EventPublisher> registration) {
        return new OfBundle(bundle);
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<EventPublisher> registration, EventPublisher service) {
        // a product does not unregister listeners for a plugin that forgot to
    }

    private final class OfBundle implements EventPublisher {
        private final Bundle bundle;

        private OfBundle(Bundle bundle) {
            this.bundle = bundle;
        }

        @Override
        public void register(Object listener) {
            List<Method> methods = Stream.of(listener.getClass().getMethods())
                    .filter(method -> method.isAnnotationPresent(EventListener.class))
                    .toList();
            if (methods.isEmpty() || methods.stream().anyMatch(method -> method.getParameterCount() != 1)) {
                throw new IllegalArgumentException("The listener " + named(listener)
                        + " needs public methods with one argument and @EventListener; none is called otherwise.");
            }
            unregister(listener);
            methods.forEach(method -> listening.add(new Listening(bundle, listener, method)));
        }

        @Override
        public void unregister(Object listener) {
            listening.removeIf(one -> one.listener().equals(listener));
        }

        @Override
        public void publish(Object event) {
            Events.this.publish(event);
        }
    }

    private static String named(Object object) {
        return object.getClass().getName();
    }
}
