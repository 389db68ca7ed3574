package org.okrtree.workbench.confluence;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Html;
import org.okrtree.workbench.site.Routes;

/** A page as it would be mailed to somebody, and a space as a feed: no script, no style sheet, no class, addresses in full. */
final class MailAndFeed {
    private static final int MOST_ENTRIES = 20;
    private static final String LETTER = "margin:0;padding:16px;background-color:#ffffff;color:#172b4d;"
            + "font-family:Arial,sans-serif;font-size:14px;line-height:20px";

    private final ConfluenceData data;
    private final PageTexts texts;
    private final Reach reach;

    MailAndFeed(ConfluenceData data, PageTexts texts, Reach reach) {
        this.data = data;
        this.texts = texts;
        this.reach = reach;
    }

    void addTo(Routes routes) {
        routes.get("/pages/viewmail.action", exchange -> reach.reading(exchange, page -> envelope(exchange, page)))
                .get("/pages/mailbody.action", exchange -> reach.reading(exchange, page -> letter(exchange, page)))
                .get("/createrssfeed.action", this::feed);
    }

    private Answer envelope(Exchange exchange, WikiPage page) {
        ConfluenceChrome.isIn(exchange, page.space());
        return Answer.page(exchange.text("page.mail"), "confluence/mail.vm")
                .with("page", page)
                .with("author", name(page.authorKey()))
                .with("chosen", "page-" + page.id());
    }

    private Answer letter(Exchange exchange, WikiPage page) {
        String body = OffScreen.reduced(texts.drawn(page, Output.EMAIL), Output.EMAIL);
        return new Answer.Plain(
                "text/html;charset=UTF-8",
                "<!DOCTYPE html><html lang=\"" + exchange.locale().toLanguageTag() + "\"><head><meta charset=\"UTF-8\">"
                        + "<title>" + Html.escape(page.title()) + "</title></head><body style=\"" + LETTER
                        + "\"><h1 style=\"font-size:20px;line-height:24px\">"
                        + "<a href=\"" + Html.escape(texts.address(page)) + "\" style=\"color:#0052cc\">"
                        + Html.escape(page.title()) + "</a></h1>" + body + "</body></html>");
    }

    private Answer feed(Exchange exchange) {
        return data.space(exchange.form("spaces"))
                .filter(space -> reach.mayNow(exchange, May.BROWSE, space))
                .map(space -> (Answer) new Answer.Plain("application/atom+xml;charset=UTF-8", atom(space)))
                .orElseGet(Answer.NotThere::new);
    }

    private String atom(Space space) {
        List<WikiPage> newest = data.pages(space.id()).stream()
                .sorted(Comparator.comparing(WikiPage::saved).reversed())
                .limit(MOST_ENTRIES)
                .toList();
        Instant updated = newest.stream().map(WikiPage::saved).findFirst().orElse(Instant.EPOCH);
        StringBuilder feed = new StringBuilder(
                "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n" + "<feed xmlns=\"http://www.w3.org/2005/Atom\">\n");
        feed.append(element("title", space.name())).append(element("id", "urn:workbench:space:" + space.key()));
        feed.append(element("updated", updated.toString())).append('\n');
        newest.forEach(page -> feed.append(entry(page)).append('\n'));
        return feed.append("</feed>\n").toString();
    }

    private String entry(WikiPage page) {
        String address = texts.address(page);
        return "<entry>" + element("title", page.title()) + element("id", "urn:workbench:page:" + page.id())
                + "<link rel=\"alternate\" href=\"" + Html.escape(address) + "\"/>"
                + element("updated", page.saved().toString())
                + "<author>" + element("name", name(page.authorKey())) + "</author><content type=\"html\">"
                + Html.escape(OffScreen.reduced(texts.drawn(page, Output.FEED), Output.FEED)) + "</content></entry>";
    }

    private static String element(String name, String text) {
        return "<" + name + ">" + Html.escape(text) + "</" + name + ">";
    }

    private String name(String key) {
        return Optional.of(key)
                .flatMap(data.directory()::byKey)
                .map(Person::fullName)
                .orElse("");
    }
}
