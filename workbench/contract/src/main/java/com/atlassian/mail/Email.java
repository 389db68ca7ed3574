package com.atlassian.mail;

/**
 * A mail; each setter gives the mail back.
 *
 * @seen Javadoc of atlassian-mail 1.3 and 1.9
 */
public class Email {
    private final String to;
    private String subject = "";
    private String body = "";
    private String mimeType = "text/plain";

    /** @seen Javadoc of atlassian-mail 1.3 and 1.9 */
    public Email(String to) {
        this.to = to;
    }

    /** @seen Javadoc of atlassian-mail 1.3 and 1.9 */
    public Email setSubject(String newSubject) {
        subject = newSubject;
        return this;
    }

    /** @seen Javadoc of atlassian-mail 1.3 and 1.9 */
    public Email setBody(String newBody) {
        body = newBody;
        return this;
    }

    /** @seen Javadoc of atlassian-mail 1.3 and 1.9 */
    public Email setMimeType(String newMimeType) {
        mimeType = newMimeType;
        return this;
    }

    /** @remembered */
    public String getTo() {
        return to;
    }

    /** @remembered */
    public String getSubject() {
        return subject;
    }

    /** @remembered */
    public String getBody() {
        return body;
    }

    /** @remembered */
    public String getMimeType() {
        return mimeType;
    }
}
