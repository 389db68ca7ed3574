package org.okrtree.workbench.jira;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.workbench.data.Access.May;
import org.okrtree.workbench.data.Found;
import org.okrtree.workbench.data.Issue;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.SavedFilter;
import org.okrtree.workbench.data.Status;
import org.okrtree.workbench.jira.IssueLines.FragmentContext;
import org.okrtree.workbench.jira.IssueLines.Line;
import org.okrtree.workbench.jql.Jql;
import org.okrtree.workbench.jql.JqlRefused;
import org.okrtree.workbench.site.Answer;
import org.okrtree.workbench.site.Exchange;
import org.okrtree.workbench.site.Routes;

/**
 * The issue navigator: JQL, a saved filter, or a simple search that is turned into JQL; fifty issues a page, up to a thousand if
 * the address says so.
 */
final class NavigatorPages {
    private static final int PAGE = 50;
    private static final int LARGEST_PAGE = 1000;

    private final JqlSearch search;
    private final JiraPlugins plugins;
    private final IssueLines lines;
    private final FragmentContext context;
    private final JiraData data;

    /**
     * What is looked for.
     *
     * @param filter the saved filter of the address; its query may have been changed in the page, and {@code jql} is that one
     */
    public record Asked(Optional<SavedFilter> filter, String jql) {
        /** Whether the query is another one than the filter's. */
        public boolean isChanged() {
            return filter.isPresent() && !filter.get().jql().equals(jql);
        }

        private String address() {
            String query = "jql=" + URLEncoder.encode(jql, StandardCharsets.UTF_8);
            return filter.map(one -> "filter=" + one.id() + (isChanged() ? "&" + query : ""))
                    .orElse(query);
        }
    }

    /** What was typed to keep the query as a filter, and why it was not; all empty at first. */
    public record Saving(String name, boolean shared, String error) {
        static final Saving NOT_YET = new Saving("", false, "");
    }

    /** A filter with the name of its owner. */
    public record Owned(SavedFilter filter, String owner, boolean mine) {}

    /** An issue in the list, with the panels of plugins that its view would have. */
    public record Row(Line line, List<String> panels) {}

    /** Where the list stands; numbers count from 1, addresses are empty where there is no such page. */
    public record Place(long first, long last, long total, String before, String after) {}

    /** What is wrong with a query: what was read before, and the rest. */
    public record Wrong(String sentence, String before, String rest) {}

    NavigatorPages(JiraData data, JqlSearch search, JiraPlugins plugins, IssueLines lines, FragmentContext context) {
        this.data = data;
        this.search = search;
        this.plugins = plugins;
        this.lines = lines;
        this.context = context;
    }

    void addTo(Routes routes) {
        routes.get("/issues/", this::navigator);
    }

    private Answer navigator(Exchange exchange) {
        String simple = simple(exchange);
        if (!simple.isEmpty()) {
            return new Answer.Redirect("/issues/?jql=" + URLEncoder.encode(simple, StandardCharsets.UTF_8));
        }
        Optional<String> typed =
                Optional.ofNullable(exchange.request().getParameter("jql")).map(any -> exchange.form("jql"));
        if (exchange.form("filter").isEmpty()) {
            return page(exchange, new Asked(Optional.empty(), typed.orElse("")), Saving.NOT_YET);
        }
        return filter(exchange)
                .map(filter ->
                        page(exchange, new Asked(Optional.of(filter), typed.orElse(filter.jql())), Saving.NOT_YET))
                .orElseGet(Answer.NotThere::new);
    }

    /** The saved filter that the form or the address names, if it is for this person. */
    Optional<SavedFilter> filter(Exchange exchange) {
        return exchange.number("filter")
                .flatMap(id -> data.filters().seenBy(exchange.person().key(), id));
    }

    /** The page of a query. */
    Answer page(Exchange exchange, Asked asked, Saving saving) {
        int size = exchange.number("tempMax")
                .map(wanted -> (int) Math.max(1, Math.min(LARGEST_PAGE, wanted)))
                .orElse(PAGE);
        long start = exchange.number("start").orElse(0L);
        String title = asked.filter().map(SavedFilter::title).orElse(exchange.text("issues.title"));
        Answer.Page page = Answer.page(title, "jira/issues.vm")
                .with("asked", asked)
                .with("jql", asked.jql())
                .with(
                        "filter",
                        asked.filter().map(one -> owned(exchange, one)).stream().toList())
                .with(
                        "filters",
                        data.filters().seenBy(exchange.person().key()).stream()
                                .map(one -> owned(exchange, one))
                                .toList())
                .with("saving", saving)
                .with("longestTitle", SavedFilter.LONGEST_TITLE)
                .with("statuses", Status.values())
                .with("projects", lines.projects(exchange, May.BROWSE));
        try {
            Found found = search.find(Optional.of(exchange.person()), Jql.read(asked.jql()), start, size);
            List<Row> rows = rows(exchange, found.issues());
            return page.with("rows", rows)
                    .with(
                            "withPanels",
                            rows.stream().anyMatch(row -> !row.panels().isEmpty()))
                    .with("place", List.of(place(exchange, asked, start, size, found)))
                    .with("wrong", List.of());
        } catch (JqlRefused refused) {
            return page.with("rows", List.of())
                    .with("withPanels", false)
                    .with("place", List.of())
                    .with("wrong", List.of(wrong(exchange, asked.jql(), refused)));
        }
    }

    private Owned owned(Exchange exchange, SavedFilter filter) {
        return new Owned(
                filter,
                data.directory().byKey(filter.ownerKey()).map(Person::fullName).orElse(""),
                filter.isOf(exchange.person().key()));
    }

    // as Jira does, the conditions of what stands beside an issue are asked for every issue of the list
    private List<Row> rows(Exchange exchange, List<Issue> issues) {
        List<Map<String, Object>> contexts = issues.stream()
                .map(issue -> context.of(issue, exchange.person()))
                .toList();
        List<List<String>> panels = plugins.panelsShown(IssuePages.BESIDE_AN_ISSUE, contexts);
        List<Line> all = lines.of(issues);
        return IntStream.range(0, all.size())
                .mapToObj(i -> new Row(all.get(i), panels.get(i)))
                .toList();
    }

    private static String simple(Exchange exchange) {
        List<String> parts = new ArrayList<>();
        if (!exchange.form("project").isEmpty()) {
            parts.add("project = " + quoted(exchange.form("project")));
        }
        Stream.of(Status.values())
                .filter(status -> status.name().equals(exchange.form("status")))
                .map(status -> "status = " + quoted(status.title()))
                .forEach(parts::add);
        if (!exchange.form("text").isEmpty()) {
            parts.add("text ~ " + quoted(exchange.form("text")));
        }
        return String.join(" AND ", parts);
    }

    private static String quoted(String text) {
        return text.matches("[A-Za-z0-9]+") && !text.matches("(?i)and|or|not|in|is|order|by|empty|null")
                ? text
                : '"' + text.replace("\\", "\\\\").replace("\"", "\\\"") + '"';
    }

    private static Place place(Exchange exchange, Asked asked, long start, int size, Found found) {
        String address = exchange.request().getContextPath() + "/issues/?" + asked.address()
                + (size == PAGE ? "" : "&tempMax=" + size) + "&start=";
        long after = start + found.issues().size();
        return new Place(
                found.issues().isEmpty() ? 0 : start + 1,
                found.issues().isEmpty() ? 0 : after,
                found.total(),
                start > 0 ? address + Math.max(0, Math.min(start, found.total()) - size) : "",
                after < found.total() && !found.issues().isEmpty() ? address + after : "");
    }

    private static Wrong wrong(Exchange exchange, String jql, JqlRefused refused) {
        int at = Math.min(jql.length(), refused.position() - 1);
        return new Wrong(
                exchange.text("jql.wrong", refused.position(), JqlSentences.of(exchange.locale(), refused)),
                jql.substring(0, at),
                jql.substring(at));
    }
}
