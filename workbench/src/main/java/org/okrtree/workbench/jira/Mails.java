package org.okrtree.workbench.jira;

import com.atlassian.mail.Email;
import com.atlassian.mail.queue.MailQueue;
import com.atlassian.mail.queue.MailQueueItem;
import com.atlassian.mail.queue.SingleMailQueueItem;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import org.jsoup.Jsoup;

/** The mail queue: in memory as Jira's, the last five hundred mails. Nothing is ever sent anywhere. */
final class Mails implements MailQueue {
    private static final int MOST = 500;

    private final Clock clock;
    private final Deque<Mail> newestFirst = new ArrayDeque<>();
    private long lastId;

    /**
     * One mail.
     *
     * @param html whether its body is markup
     */
    public record Mail(long id, Instant at, String to, String subject, String body, boolean html) {
        /** What somebody reads whose mail program shows no markup. */
        public String text() {
            return html ? Jsoup.parse(body).body().wholeText().strip().replaceAll("(\\s*\n){3,}", "\n\n") : body;
        }
    }

    Mails(Clock clock) {
        this.clock = clock;
    }

    @Override
    public synchronized void addItem(MailQueueItem item) {
        Email email = item instanceof SingleMailQueueItem single
                ? single.getEmail()
                : new Email("").setSubject(item.getSubject());
        newestFirst.addFirst(new Mail(
                ++lastId,
                clock.instant(),
                said(email.getTo()),
                said(email.getSubject()),
                said(email.getBody()),
                said(email.getMimeType()).startsWith("text/html")));
        if (newestFirst.size() > MOST) {
            newestFirst.removeLast();
        }
    }

    @Override
    public synchronized int size() {
        return newestFirst.size();
    }

    synchronized List<Mail> all() {
        return List.copyOf(newestFirst);
    }

    synchronized Optional<Mail> one(long id) {
        return newestFirst.stream().filter(mail -> mail.id() == id).findFirst();
    }

    private static String said(String text) {
        return text == null ? "" : text;
    }
}
