package org.okrtree.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;

/** One request for one of our pages. */
public final class Page {
    private final PageTools tools;
    private final HttpServletRequest request;
    private final HttpServletResponse response;
    private final Words words;
    private final Actor actor;
    private String navigationHtml = "";
    private String practice = "";

    Page(PageTools tools, HttpServletRequest request, HttpServletResponse response, Actor actor) {
        this.tools = tools;
        this.request = request;
        this.response = response;
        this.actor = actor;
        this.words = tools.words();
    }

    public Words words() {
        return words;
    }

    public Actor actor() {
        return actor;
    }

    /** What was typed into this field; empty when the form has none. */
    public String typed(String field) {
        String value = request.getParameter(field);
        return value == null ? "" : value;
    }

    /** What was typed into each field of this name, in their order. */
    public List<String> typedAll(String field) {
        String[] values = request.getParameterValues(field);
        return values == null ? List.of() : List.of(values);
    }

    /** All that somebody wrote into the form, a line for each field, as text to be copied; empty where nothing was. */
    public String typedText() {
        return TypedTexts.of(words, request.getParameterMap());
    }

    public int number(String field) {
        String text = typed(field);
        return text.matches("\\d{1,9}") ? Integer.parseInt(text) : 0;
    }

    /** An id of the host; 0 for what cannot be one. */
    public long hostId(String field) {
        return hostIdOf(typed(field));
    }

    public static long hostIdOf(String text) {
        return text.matches("\\d{1,18}") ? Long.parseLong(text) : 0;
    }

    /** The last part of the address, after the page's own. */
    public String named() {
        String path = request.getPathInfo();
        return path == null ? "" : path.substring(path.lastIndexOf('/') + 1);
    }

    /** The parts of the address after the page's own. */
    public List<String> parts() {
        String path = request.getPathInfo();
        return path == null
                ? List.of()
                : Stream.of(path.split("/")).filter(part -> !part.isEmpty()).toList();
    }

    /** Address of one of our pages, from the root of the host. */
    public String address(String page) {
        return request.getContextPath() + OkrServlet.ROOT + page;
    }

    /** Address of a page of the host itself, from the root of the host. */
    public String hostAddress(String path) {
        return request.getContextPath() + path;
    }

    /** The page is one of this cycle: where that is a practice, every page of it says so. */
    public void inCycle(Cycle cycle) {
        practice = cycle.kind() == CycleKind.PRACTICE
                ? address("practice/" + cycle.id().uid())
                : "";
    }

    /** Address of the practice that the page belongs to; empty when it belongs to none. */
    String practice() {
        return practice;
    }

    /** Id of a form that shall be done once. */
    public String newRequest() {
        return tools.requests().get();
    }

    /** Markup of a part of a page. */
    public String fragment(String template, Record view, String... sayings) {
        return fragment(template, view, List.of(sayings));
    }

    String fragment(String template, Record view, List<String> sayings) {
        Map<String, Object> context = new HashMap<>(Views.asMap(view));
        context.put("contextPath", request.getContextPath());
        context.put("tokenNameHtml", Html.of(tools.tokenChecks().getXsrfParameterName()));
        context.put("tokenHtml", Html.of(tools.tokens().getXsrfToken(request, response, true)));
        return tools.fragments().render(template, context, words, sayings);
    }

    /** Markup in which what was typed can be copied; empty where nothing was. */
    public String keptText(String typed) {
        return typed.isEmpty() ? "" : kept(typed, "okr.page.kept-text-what", List.of());
    }

    /** The same of the form that was sent now and was not looked at; where it is safe, it can be sent again as it is. */
    String keptForm() {
        String typed = typedText();
        if (typed.isEmpty()) {
            return "";
        }
        boolean canBeSentAgain = actor.mayUse() && isSentFromHere();
        return kept(
                typed,
                canBeSentAgain ? "okr.page.send-again-what" : "okr.page.kept-form-what",
                canBeSentAgain ? sent() : List.of());
    }

    private String kept(String typed, String whatKey, List<KeptTextView.FieldView> fields) {
        return fragment(
                "okr-kept-text",
                new KeptTextView(Html.of(typed), words.html(whatKey), !fields.isEmpty(), fields),
                "okr.page.");
    }

    /**
     * With a token of ours in it, a form that another site made up would be one press away from a deed in the name of whoever reads it. Where
     * a form comes from is said by the browser itself, and no page can say it in its place. Nor is anything guessed: where nothing is said,
     * since the browser is old, the host is asked without TLS, or a proxy took it away, what was typed can be copied and no more.
     */
    private boolean isSentFromHere() {
        return "same-origin".equals(request.getHeader("Sec-Fetch-Site"));
    }

    private List<KeptTextView.FieldView> sent() {
        return request.getParameterMap().entrySet().stream()
                .filter(field -> !field.getKey().equals(tools.tokenChecks().getXsrfParameterName()))
                .flatMap(field -> Stream.of(field.getValue())
                        .map(value -> new KeptTextView.FieldView(Html.of(field.getKey()), Html.of(value))))
                .toList();
    }

    /** Puts this markup at the right end of the navigation of the page. */
    public void navigate(String html) {
        navigationHtml = html;
    }

    String navigation() {
        return navigationHtml;
    }

    public RefusalView refusal(Refusal refusal) {
        return new RefusalView(words.whyNotHtml(refusal), refusal.field());
    }
}
