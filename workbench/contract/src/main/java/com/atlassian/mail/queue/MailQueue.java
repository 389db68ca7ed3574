package com.atlassian.mail.queue;

/**
 * Mails that wait; in memory, and part of no transaction.
 *
 * @seen public class listing of the library
 */
public interface MailQueue {
    /** @seen public class listing of the library */
    void addItem(MailQueueItem item);

    /** @seen public class listing of the library */
    int size();
}
