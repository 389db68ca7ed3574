package com.atlassian.mail.queue;

/**
 * What waits in the queue.
 *
 * @seen public class listing of the library
 */
public interface MailQueueItem {
    /** @remembered */
    String getSubject();
}
