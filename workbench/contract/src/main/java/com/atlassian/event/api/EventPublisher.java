package com.atlassian.event.api;

/**
 * Where events of the host are told, to whoever listens.
 *
 * @seen Platform 6/7, public class listing of the library
 */
public interface EventPublisher extends EventListenerRegistrar {
    /** @seen Platform 6/7, public class listing of the library */
    void publish(Object event);
}
