package com.atlassian.jira.mail;

/**
 * A mail with Jira's own sender.
 *
 * @seen Jira 11.3.10, source of basic-jira-development-panels 2.x
 */
public class Email extends com.atlassian.mail.Email {
    /** @seen Jira 11.3.10, source of basic-jira-development-panels 2.x */
    public Email(String to) {
        super(to);
    }
}
