package org.okrtree.workbench.confluence;

import java.util.Optional;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.ConfluenceData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Routes;

/** Spaces and pages: to read, to write in storage format, and as PDF and Word. */
final class WikiPages {
    private static final int LONGEST_TITLE = 255;

    private final ConfluenceData data;
    private final PageTexts texts;
    private final Reach reach;
    private final Blueprints blueprints;
    private final PdfExport pdf;

    /** Somebody's typing. */
    private record Typed(String title, String body) {}

    WikiPages(ConfluenceData data, PageTexts texts, Reach reach, Blueprints blueprints, PdfExport pdf) {
        this.data = data;
        this.texts = texts;
        this.reach = reach;
        this.blueprints = blueprints;
        this.pdf = pdf;
    }

    void addTo(Routes routes) {
        routes.get("/", exchange -> new Answer.Redirect("/spaces"))
                .get("/dashboard.action", exchange -> new Answer.Redirect("/spaces"))
                .get("/spaces", this::spaces)
                .get("/display/{space}", this::home)
                .get("/display/{space}/{title}", this::byTitle)
                .get("/pages/viewpage.action", exchange -> reach.reading(exchange, page -> view(exchange, page)))
                .get(
                        "/pages/viewpreviousversions.action",
                        exchange -> reach.reading(exchange, page -> history(exchange, page)))
                .get("/spaces/flyingpdf/pdfpageexport.action", exchange -> reach.reading(exchange, this::pdf))
                .get("/exportword", exchange -> reach.reading(exchange, this::word))
                .get("/pages/editpage.action", exchange -> reach.editing(exchange, page -> editForm(exchange, page)))
                .post("/pages/doeditpage.action", exchange -> reach.editing(exchange, page -> edit(exchange, page)))
                .get(
                        "/pages/createpage.action",
                        exchange -> reach.creating(exchange, space -> createForm(exchange, space)))
                .post(
                        "/pages/docreatepage.action",
                        exchange -> reach.creating(exchange, space -> create(exchange, space)))
                .post(
                        "/pages/createfromtemplate.action",
                        exchange -> reach.creating(exchange, space -> createFrom(exchange, space)));
    }

    private Answer spaces(Exchange exchange) {
        return Answer.page(exchange.text("spaces.title"), "confluence/spaces.vm")
                .with(
                        "spaces",
                        data.spaces().stream()
                                .filter(space -> reach.mayNow(exchange, May.BROWSE, space))
                                .toList());
    }

    private Answer home(Exchange exchange) {
        return data.space(exchange.path("space"))
                .filter(space -> reach.mayNow(exchange, May.BROWSE, space))
                .flatMap(space -> data.page(space.homeId()))
                .map(page -> view(exchange, page))
                .orElseGet(Answer.NotThere::new);
    }

    private Answer byTitle(Exchange exchange) {
        return data.page(exchange.path("space"), exchange.path("title").replace('+', ' '))
                .filter(page -> reach.mayNow(exchange, May.BROWSE, page.space()))
                .map(page -> view(exchange, page))
                .orElseGet(Answer.NotThere::new);
    }

    private Answer view(Exchange exchange, WikiPage page) {
        ConfluenceChrome.isIn(exchange, page.space());
        return Answer.page(page.title() + " - " + page.space().name(), "confluence/page.vm")
                .inContext("page")
                .with("page", page)
                .with("author", name(page.authorKey()))
                .with("mayEdit", reach.mayNow(exchange, May.EDIT, page.space()))
                .with("isOld", page.version() != page.current())
                .with("chosen", "page-" + page.id())
                .with("contentHtml", texts.drawn(page, Output.DISPLAY));
    }

    private Answer history(Exchange exchange, WikiPage page) {
        ConfluenceChrome.isIn(exchange, page.space());
        return Answer.page(page.title(), "confluence/history.vm")
                .with("page", page)
                .with("chosen", "page-" + page.id())
                .with("people", data.directory())
                .with("versions", data.history(page.id()));
    }

    private Answer pdf(WikiPage page) {
        return new Answer.File(
                "application/pdf", page.title() + ".pdf", pdf.export(page.title(), texts.drawn(page, Output.PDF)));
    }

    private Answer word(WikiPage page) {
        return new Answer.File(
                "application/vnd.ms-word",
                page.title() + ".doc",
                WordExport.export(page.title(), OffScreen.reduced(texts.drawn(page, Output.WORD), Output.WORD)));
    }

    private Answer editForm(Exchange exchange, WikiPage page) {
        return editForm(exchange, page, new Typed(page.title(), page.body()), "", "");
    }

    private Answer.Page editForm(Exchange exchange, WikiPage page, Typed typed, String error, String previewHtml) {
        return form(exchange, page.space(), exchange.text("page.edit", page.title()), typed, error, previewHtml)
                .with("action", "/pages/doeditpage.action")
                .with("pageId", page.id())
                .with("parentId", page.parentId())
                .with("version", exchange.number("version").orElse((long) page.current()))
                .with("back", PageAddress.of(page))
                .with("chosen", "page-" + page.id());
    }

    private Answer edit(Exchange exchange, WikiPage page) {
        Typed typed = typed(exchange);
        String error = whyNot(exchange, typed, page.space(), page.id());
        if (!error.isEmpty() || !exchange.form("preview").isEmpty()) {
            return editForm(exchange, page, typed, error, preview(page.space(), page.id(), typed, error));
        }
        int base = exchange.number("version").orElse(0L).intValue();
        Optional<WikiPage> saved = data.edit(
                page.id(), base, typed.title(), typed.body(), exchange.person().key());
        return saved.map(PageAddress::of)
                .map(to -> (Answer) new Answer.Redirect(to))
                .orElseGet(() -> editForm(exchange, page, typed, exchange.text("somebody-faster", page.current()), "")
                        .withStatus(409));
    }

    private Answer createForm(Exchange exchange, Space space) {
        return createForm(exchange, space, new Typed("", ""), "", "");
    }

    private Answer createForm(Exchange exchange, Space space, Typed typed, String error, String previewHtml) {
        return form(exchange, space, exchange.text("page.create"), typed, error, previewHtml)
                .with("action", "/pages/docreatepage.action?spaceKey=" + space.key())
                .with("pageId", 0)
                .with("parentId", exchange.number("parent").orElse(space.homeId()))
                .with("version", 0)
                .with("back", "/display/" + space.key());
    }

    private Answer create(Exchange exchange, Space space) {
        Typed typed = typed(exchange);
        String error = whyNot(exchange, typed, space, 0);
        if (!error.isEmpty() || !exchange.form("preview").isEmpty()) {
            return createForm(exchange, space, typed, error, preview(space, 0, typed, error));
        }
        return saved(exchange, space, typed);
    }

    private Answer saved(Exchange exchange, Space space, Typed typed) {
        long parent = exchange.number("parent")
                .flatMap(data::page)
                .filter(page -> page.space().id() == space.id())
                .map(WikiPage::id)
                .orElse(space.homeId());
        return new Answer.Redirect(PageAddress.of(data.create(
                space.id(),
                parent,
                typed.title(),
                typed.body(),
                exchange.person().key())));
    }

    // a template may want to be edited first, or be a page at once
    private Answer createFrom(Exchange exchange, Space space) {
        String key = exchange.form("blueprint");
        Optional<Blueprints.Blueprint> blueprint = blueprints.all(space).stream()
                .filter(one -> one.key().equals(key))
                .findFirst();
        if (blueprint.isEmpty()) {
            return new Answer.NotThere();
        }
        String title = exchange.form("title");
        Typed begun = new Typed(title, blueprints.text(key, title).orElse(""));
        if (!blueprint.get().savedAtOnce()) {
            return createForm(exchange, space, begun, "", "");
        }
        String error = whyNot(exchange, begun, space, 0);
        return error.isEmpty() ? saved(exchange, space, begun) : createForm(exchange, space, begun, error, "");
    }

    private Answer.Page form(
            Exchange exchange, Space space, String title, Typed typed, String error, String previewHtml) {
        ConfluenceChrome.isIn(exchange, space);
        return Answer.page(title, "confluence/page-form.vm")
                .with("heading", title)
                .with("space", space)
                .with("pages", data.pages(space.id()))
                .with("title", typed.title())
                .with("body", typed.body())
                .with("error", error)
                .with("previewHtml", previewHtml)
                .with("blueprints", blueprints.all(space))
                .inContext("editor")
                .inContext("macro-browser");
    }

    private static Typed typed(Exchange exchange) {
        return new Typed(exchange.form("title"), exchange.form("body"));
    }

    private String whyNot(Exchange exchange, Typed typed, Space space, long pageId) {
        if (typed.title().isEmpty() || typed.title().length() > LONGEST_TITLE) {
            return exchange.text("page.no-title");
        }
        boolean taken = data.page(space.key(), typed.title())
                .filter(page -> page.id() != pageId)
                .isPresent();
        if (taken) {
            return exchange.text("page.same-title");
        }
        try {
            Storage.parse(typed.body());
            return "";
        } catch (Storage.NotWellFormed e) {
            return exchange.text("page.broken", e.getMessage());
        }
    }

    private String preview(Space space, long pageId, Typed typed, String error) {
        return error.isEmpty() ? texts.drawn(typed.body(), Output.PREVIEW, space) : "";
    }

    private String name(String key) {
        return data.directory().byKey(key).map(Person::fullName).orElse("");
    }
}
