package com.atlassian.event.api;

/**
 * Who listens to events of the host, by the methods that bear {@link EventListener}.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface EventListenerRegistrar {
    /** @seen Platform 6/7, public class listing of the library */
    void register(Object listener);

    /** @seen Platform 6/7, public class listing of the library */
    void unregister(Object listener);
}
