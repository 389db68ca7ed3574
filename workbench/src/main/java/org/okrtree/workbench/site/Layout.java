package org.okrtree.workbench.site;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.workbench.data.Person;

/** The frame of every page: header, menus, styles and scripts, in the theme and the language of whoever reads. */
public final class Layout {
    /** Kinds of frame. */
    public enum Kind {
        /** Header and content. */
        GENERAL,
        /** Header, menu of the administration, content. */
        ADMIN,
        /** Content alone, as in a window of its own. */
        BARE,
        /** A part that a script puts into a page that is there already: no frame and no head. */
        NONE
    }

    /** What is not ours, such as a mail: nothing in it runs, and of what it would fetch only pictures come. */
    private static final String NOTHING_ACTIVE =
            "default-src 'none'; style-src 'unsafe-inline'; img-src *; frame-ancestors 'self'; sandbox";

    private final Chrome chrome;
    private final Templates templates;
    private final Extensions extensions;
    private final Assets assets;

    /** A page's parts before they are put into the frame. */
    record Parts(
            Kind kind,
            String title,
            String headHtml,
            String bodyHtml,
            String bodyClass,
            String chosen,
            List<String> contexts) {}

    /** Makes the frame of a face. */
    public Layout(Chrome chrome, Templates templates, Extensions extensions, Assets assets) {
        this.chrome = chrome;
        this.templates = templates;
        this.extensions = extensions;
        this.assets = assets;
    }

    void send(Exchange exchange, Answer answer) throws IOException {
        HttpServletResponse response = exchange.response();
        if (answer instanceof Answer.Page page) {
            response.setStatus(page.status());
            Parts parts = parts(exchange, page);
            if (page.kind() == Kind.NONE) {
                writeHtml(response, parts.bodyHtml());
            } else {
                write(exchange, parts);
            }
        } else if (answer instanceof Answer.Redirect redirect) {
            response.sendRedirect(
                    redirect.to().matches("https?:.*") ? redirect.to() : chrome.contextPath() + redirect.to());
        } else if (answer instanceof Answer.File file) {
            response.setContentType(file.contentType());
            response.setHeader("Content-Disposition", "attachment; filename*=UTF-8''" + encode(file.name()));
            response.getOutputStream().write(file.content());
        } else if (answer instanceof Answer.Fragment fragment) {
            writeHtml(response, fragment.html());
        } else if (answer instanceof Answer.Plain plain) {
            response.setContentType(plain.contentType());
            response.setHeader("Content-Security-Policy", NOTHING_ACTIVE);
            response.setHeader("X-Content-Type-Options", "nosniff");
            response.getOutputStream().write(plain.text().getBytes(StandardCharsets.UTF_8));
        } else if (answer instanceof Answer.NotAllowed) {
            send(
                    exchange,
                    Answer.page(exchange.text("not-allowed.title"), "not-allowed.vm")
                            .withStatus(403));
        } else {
            send(
                    exchange,
                    Answer.page(exchange.text("not-there.title"), "not-there.vm")
                            .withStatus(404));
        }
    }

    /** Puts a page's parts into the frame. */
    void write(Exchange exchange, Parts parts) throws IOException {
        String token = XsrfTokens.tokenOf(exchange.request(), exchange.response());
        writeHtml(exchange.response(), templates.render("layout.vm", frame(exchange, parts, token)));
    }

    private Parts parts(Exchange exchange, Answer.Page page) {
        Map<String, Object> model = new HashMap<>(basics(exchange));
        model.putAll(page.model());
        model.put("token", XsrfTokens.tokenOf(exchange.request(), exchange.response()));
        String chosen = page.model().getOrDefault("chosen", "").toString();
        String bodyClass = page.template().replace(".vm", "").replace('/', '-');
        return new Parts(
                page.kind(),
                page.title(),
                "",
                templates.render(page.template(), model),
                bodyClass,
                chosen,
                page.contexts());
    }

    private Map<String, Object> frame(Exchange exchange, Parts parts, String token) {
        Optional<Person> person = CurrentPerson.of(exchange.request());
        Map<String, Object> model = new HashMap<>(basics(exchange));
        model.put("token", token);
        model.put("title", parts.title());
        model.put("pageHeadHtml", parts.headHtml());
        model.put("bodyHtml", parts.bodyHtml());
        model.put("bodyClass", parts.bodyClass());
        model.put("bare", parts.kind() == Kind.BARE);
        model.put("admin", parts.kind() == Kind.ADMIN);
        model.put("navigation", person.isEmpty() ? List.of() : chosen(chrome.navigation(exchange), parts.chosen()));
        model.put("create", person.map(one -> chrome.create(exchange)).orElse(new Link("", "", "", false)));
        model.put("menu", menu(exchange, parts));
        model.put("product", chrome.product());
        model.put("theme", CurrentPerson.themeOf(exchange.request()).colorMode());
        model.put("language", exchange.locale().toLanguageTag());
        model.put("loginPath", chrome.loginPath());
        model.put("here", here(exchange.request()));
        model.put("metas", chrome.metas());
        model.put("notice", parts.kind() == Kind.BARE ? "" : chrome.notice(exchange));
        model.put("aui", assets.auiIsThere());
        // last: drawing the page may have asked for more
        model.put(
                "resourcesHtml",
                extensions.head(Stream.concat(chrome.contexts(parts.kind()).stream(), parts.contexts().stream())
                        .toList()));
        return model;
    }

    private List<LinkGroup> menu(Exchange exchange, Parts parts) {
        if (parts.kind() == Kind.BARE || CurrentPerson.of(exchange.request()).isEmpty()) {
            return List.of();
        }
        List<LinkGroup> groups =
                parts.kind() == Kind.ADMIN ? chrome.administration(exchange) : chrome.sidebar(exchange);
        return groups.stream().map(group -> group.chosenWhen(parts.chosen())).toList();
    }

    private Map<String, Object> basics(Exchange exchange) {
        Optional<Person> person = CurrentPerson.of(exchange.request());
        return Map.of(
                "t", new Words(exchange.locale(), chrome.zone().of(person)),
                "now", chrome.clock().instant(),
                "timeIsMoved", !chrome.clock().movedBy().isZero(),
                "base", chrome.contextPath(),
                "siteName", chrome.siteName(),
                "signedIn", person.isPresent(),
                "me", person.map(Object.class::cast).orElse(""),
                "iAdminister", person.filter(chrome::isAdmin).isPresent());
    }

    private static List<Link> chosen(List<Link> links, String wanted) {
        return links.stream()
                .map(link -> link.chosen() ? link : link.chosenWhen(wanted))
                .toList();
    }

    private static String here(HttpServletRequest request) {
        String path = request.getServletPath()
                + Optional.ofNullable(request.getPathInfo()).orElse("");
        return "GET".equals(request.getMethod())
                ? path + (request.getQueryString() == null ? "" : "?" + request.getQueryString())
                : "/";
    }

    private static void writeHtml(HttpServletResponse response, String html) throws IOException {
        byte[] bytes = html.getBytes(StandardCharsets.UTF_8);
        response.setContentType("text/html;charset=UTF-8");
        response.setContentLength(bytes.length);
        response.getOutputStream().write(bytes);
    }

    private static String encode(String name) {
        return java.net.URLEncoder.encode(name, StandardCharsets.UTF_8).replace("+", "%20");
    }
}
