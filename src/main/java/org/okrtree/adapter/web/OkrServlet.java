package org.okrtree.adapter.web;

import jakarta.servlet.http.HttpServlet;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** What all our pages do alike: who asks, the token of a form, the frame, and what to say when something fails. */
public abstract class OkrServlet extends HttpServlet {
    /** Where our pages are, below the root of the host. */
    public static final String ROOT = "/plugins/servlet/okr/";

    private static final long serialVersionUID = 1;
    private static final Logger LOG = LoggerFactory.getLogger(OkrServlet.class);
    private static final String PLUGIN = "org.okrtree.okr-plugin:";
    private static final String STYLES = PLUGIN + "okr-styles";
    private static final List<String> FRAME = List.of("okr.nav.", "okr.page.");

    private final transient PageTools tools;
    private final String place;
    private final String script;

    /** @param place name of the page in {@code okr.nav.*} */
    protected OkrServlet(PageTools tools, String place) {
        this(tools, place, "");
    }

    /**
     * The same with a script of its own.
     *
     * @param script key of its web resource; empty for none
     */
    protected OkrServlet(PageTools tools, String place, String script) {
        this.tools = tools;
        this.place = place;
        this.script = script;
    }

    /** The page as it is. */
    protected abstract Answer read(Page page);

    /** A form of the page was sent; its token was checked. A page without forms refuses it. */
    protected Answer act(Page page, String action) {
        return Answer.refused(new AccessRefusal.NotThere());
    }

    @Override
    protected final void doGet(HttpServletRequest request, HttpServletResponse response) throws IOException {
        answer(request, response, tools.actors()::reading, this::read);
    }

    @Override
    protected final void doPost(HttpServletRequest request, HttpServletResponse response) throws IOException {
        if (tools.tokenChecks().validateFormEncodedToken(request)) {
            answer(request, response, tools.actors()::doing, page -> act(page, page.typed("action")));
        } else {
            answer(request, response, tools.actors()::reading, OkrServlet::tokenRefused);
        }
    }

    private static Answer tokenRefused(Page page) {
        String keptHtml = page.keptForm();
        String key = keptHtml.isEmpty() ? "okr.page.token-refused" : "okr.page.token-refused-kept";
        RefusedPageView view = new RefusedPageView(page.words().html(key), keptHtml);
        return new Answer.Shown(HttpServletResponse.SC_FORBIDDEN, "okr-refusal", view, List.of("okr.page."));
    }

    private interface Deed {
        Answer on(Page page);
    }

    private void answer(HttpServletRequest request, HttpServletResponse response, Supplier<Actor> who, Deed deed)
            throws IOException {
        // Until it is known who asks, it is nobody: also when that question is what fails.
        Actor actor = new Actor(new PersonId(tools.requests().get()), false, false);
        try {
            actor = who.get();
            Page page = new Page(tools, request, response, actor);
            say(deed.on(page), page, request, response);
        } catch (RuntimeException | LinkageError failure) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("OKR page {} failed, reference {}", place, number, failure);
            Page page = new Page(tools, request, response, actor);
            send(page, 500, refused(page, page.words().html("okr.page.failed", number), ""), request, response);
        }
    }

    private void say(Answer answer, Page page, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        if (answer instanceof Answer.SeeOther other) {
            response.setStatus(HttpServletResponse.SC_SEE_OTHER);
            response.setHeader("Location", other.address());
        } else if (answer instanceof Answer.Download file) {
            response.setContentType(file.type() + ";charset=UTF-8");
            response.setHeader("Content-Disposition", "attachment; filename=\"" + file.name() + "\"");
            response.setHeader("Cache-Control", "no-store");
            response.getWriter().write(file.content());
        } else if (answer instanceof Answer.Part part) {
            write(page.fragment(part.template(), part.view(), part.sayings()), response);
        } else if (answer instanceof Answer.Refused no) {
            send(
                    page,
                    Statuses.of(no.refusal()),
                    refused(page, page.words().whyNotHtml(no.refusal()), page.keptText(no.typed())),
                    request,
                    response);
        } else if (answer instanceof Answer.Shown shown) {
            send(
                    page,
                    shown.status(),
                    page.fragment(shown.template(), shown.view(), shown.sayings()),
                    request,
                    response);
        }
    }

    private String refused(Page page, String sentenceHtml, String keptHtml) {
        return tools.fragments()
                .render("okr-refusal", new RefusedPageView(sentenceHtml, keptHtml), page.words(), List.of("okr.page."));
    }

    private void send(Page page, int status, String bodyHtml, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        tools.resources().assembler().resources().requireWebResource(STYLES);
        if (!script.isEmpty()) {
            tools.resources().assembler().resources().requireWebResource(PLUGIN + script);
        }
        Map<String, Object> frame = new HashMap<>();
        frame.put("bodyHtml", bodyHtml);
        frame.put("place", place);
        frame.put("contextPath", request.getContextPath());
        frame.put("isPractice", !page.practice().isEmpty());
        frame.put("practiceHtml", Html.of(page.practice()));
        frame.put("mayUse", page.actor().mayUse());
        frame.put("mayAdminister", page.actor().mayAdminister());
        frame.put("doneHtml", "GET".equals(request.getMethod()) ? done(page) : "");
        frame.put("switchHtml", page.navigation());
        response.setStatus(status);
        write(tools.fragments().render("okr-page", frame, page.words(), FRAME), response);
    }

    private static void write(String html, HttpServletResponse response) throws IOException {
        response.setContentType("text/html;charset=UTF-8");
        // A page says what one person may see, as it is now.
        response.setHeader("Cache-Control", "no-store");
        response.getWriter().write(html);
    }

    // Only the names that our own pages send on are said, never what somebody put into an address.
    private static String done(Page page) {
        Done done = Done.named(page.typed("done"));
        return done == Done.NOTHING ? "" : page.words().html("okr.done." + done.code());
    }
}
