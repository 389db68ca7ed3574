package com.atlassian.mail.queue;

import com.atlassian.mail.Email;

/**
 * One mail in the queue.
 *
 * @seen Jira 11.3.10, source of basic-jira-development-panels 2.x
 */
public class SingleMailQueueItem implements MailQueueItem {
    private final Email email;

    /** @seen Jira 11.3.10, source of basic-jira-development-panels 2.x */
    public SingleMailQueueItem(Email email) {
        this.email = email;
    }

    @Override
    public String getSubject() {
        return email.getSubject();
    }

    /** @remembered */
    public Email getEmail() {
        return email;
    }
}
