package org.okrtree.workbench.jira;

import java.util.Optional;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Chrome;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Layout;
import org.okrtree.workbench.site.Routes;

/** The administration: everything that there is, and the mail queue. */
final class AdminPages {
    static final String MAIL_LINK = "mail-queue";

    private final Chrome chrome;
    private final Mails mails;

    AdminPages(Chrome chrome, Mails mails) {
        this.chrome = chrome;
        this.mails = mails;
    }

    void addTo(Routes routes) {
        routes.get("/admin", exchange -> asAdministrator(exchange, this::all))
                .get("/admin/mail", exchange -> asAdministrator(exchange, this::queue))
                .get("/admin/mail/{id}", exchange -> asAdministrator(exchange, this::mail))
                .get("/admin/mail/{id}/body", exchange -> asAdministrator(exchange, this::body));
    }

    private Answer asAdministrator(Exchange exchange, Routes.Handler page) {
        return chrome.isAdmin(exchange.person()) ? page.answer(exchange) : new Answer.NotAllowed();
    }

    private Answer all(Exchange exchange) {
        return Answer.page(exchange.text("administration"), "jira/admin.vm")
                .with("groups", chrome.administration(exchange))
                .as(Layout.Kind.ADMIN);
    }

    private Answer queue(Exchange exchange) {
        return Answer.page(exchange.text("mail.title"), "jira/mails.vm")
                .with("mails", mails.all())
                .with("chosen", MAIL_LINK)
                .as(Layout.Kind.ADMIN);
    }

    private Answer mail(Exchange exchange) {
        return asked(exchange)
                .<Answer>map(mail -> Answer.page(mail.subject(), "jira/mail.vm")
                        .with("mail", mail)
                        .with("chosen", MAIL_LINK)
                        .as(Layout.Kind.ADMIN))
                .orElseGet(Answer.NotThere::new);
    }

    private Answer body(Exchange exchange) {
        return asked(exchange)
                .filter(Mails.Mail::html)
                .<Answer>map(mail -> new Answer.Plain("text/html;charset=UTF-8", mail.body()))
                .orElseGet(Answer.NotThere::new);
    }

    private Optional<Mails.Mail> asked(Exchange exchange) {
        String id = exchange.path("id");
        return id.matches("\\d{1,18}") ? mails.one(Long.parseLong(id)) : Optional.empty();
    }
}
