package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.published.TreeViews;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.worklink.IssueLinks;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.WorkLinkRules;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** On an issue, the key results and objectives that it helps with: for context only, and the panel says so. */
public final class IssuePanel implements WebPanel {
    private static final Logger LOG = LoggerFactory.getLogger(IssuePanel.class);
    // Of key results, and of objectives.
    private static final int MOST = 5;
    private static final List<String> SAYINGS = List.of("okr.issue-panel.", "okr.measure.", "okr.tree.");

    private final PageTools tools;
    private final CurrentActor actors;
    private final ShowIssueLinks showLinks;
    private final NamePeople names;
    private final ProjectsWithOkrs places;

    public IssuePanel(
            PageTools tools, CurrentActor actors, ShowIssueLinks showLinks, NamePeople names, ProjectsWithOkrs places) {
        this.tools = tools;
        this.actors = actors;
        this.showLinks = showLinks;
        this.names = names;
        this.places = places;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        // A panel that fails must not take the issue with it, nor must a host that lacks a member we call.
        try {
            return context.get("issue") instanceof Issue issue ? html(issue) : "";
        } catch (RuntimeException | LinkageError failure) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("OKR issue panel failed, reference {}", number, failure);
            return failed(number);
        }
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private String html(Issue issue) {
        Words words = tools.words();
        var actor = actors.looking();
        return showLinks
                .run(actor, issue.getId())
                .fold(
                        shown -> tools.fragments()
                                .render(
                                        "okr-issue-panel",
                                        view(
                                                shown,
                                                words,
                                                WorkLinkRules.whyNotChange(
                                                                actor,
                                                                shown.issue().mayEdit(),
                                                                true)
                                                        .isEmpty()),
                                        words,
                                        SAYINGS),
                        refusal -> "");
    }

    /** The template may be what fails: then the sentence stands alone. */
    private String failed(String number) {
        Words words = tools.words();
        IssuePanelFailedView view = new IssuePanelFailedView(words.html("okr.issue-panel.number", number));
        try {
            return tools.fragments().render("okr-issue-panel-failed", view, words, SAYINGS);
        } catch (RuntimeException failure) {
            LOG.error("OKR issue panel failed to say so, reference {}", number, failure);
            return words.html("okr.page.failed", number);
        }
    }

    private IssuePanelView view(IssueLinks shown, Words words, boolean canChange) {
        List<IssueLinks.Linked> some = shown.links().stream().limit(MOST).toList();
        Map<PersonId, String> owners = new HashMap<>();
        names.run(some.stream().map(one -> one.keyResult().owner()).distinct().toList())
                .forEach((person, account) -> owners.put(person, account.displayName()));
        List<IssueLinks.LinkedObjective> objectives =
                shown.objectives().stream().limit(MOST).toList();
        int all = shown.links().size() + shown.objectives().size();
        int more = all - some.size() - objectives.size();
        return new IssuePanelView(
                Long.toString(shown.issue().id()),
                all == 0,
                all == 0 ? "" : Integer.toString(all),
                canChange,
                some.stream().map(one -> item(one, words, owners)).toList(),
                objectives.stream().map(one -> line(one, words)).toList(),
                more > 0 ? words.html("okr.issue-panel.more", Integer.toString(more)) : "");
    }

    private IssuePanelView.Item item(IssueLinks.Linked one, Words words, Map<PersonId, String> owners) {
        PublishedSheet sheet = one.sheet();
        boolean isDropped = one.droppedBy().isPresent();
        boolean isClosed = !places.isOpen(sheet.cycle().id());
        boolean isAsked =
                !isDropped && !isClosed && !one.today().isAfter(sheet.cycle().lastDay());
        boolean isNewer = !isDropped && !isClosed && one.isPublishedSince();
        return new IssuePanelView.Item(
                one.link().id().uid(),
                Html.of(one.objective().title()),
                words.html(
                        isClosed ? "okr.issue-panel.closed" : "okr.issue-panel.place",
                        sheet.team().name(),
                        sheet.cycle().name(),
                        Integer.toString(sheet.revision())),
                Html.of(sheetPage(sheet) + "#line-" + one.keyResult().id().uid()),
                !one.link().sentence().isEmpty(),
                Html.of(one.link().sentence()),
                Html.of(one.keyResult().statement()),
                words.html("okr.issue-panel.unlink-this", one.keyResult().statement()),
                isClosed,
                isDropped,
                dropped(one.droppedBy(), sheet, words),
                isAsked && one.reading().isStaleOn(one.today()) ? stale(one, words) : "",
                isNewer
                        ? words.html(
                                "okr.issue-panel.newer",
                                words.day(LocalDate.ofInstant(
                                        sheet.at(), sheet.cycle().zone())))
                        : "",
                Html.of(sheetPage(sheet)),
                new TreeViews(words, page -> "")
                        .keyResult(sheet, one.objective(), one.keyResult(), one.reading(), one.today(), owners));
    }

    private IssuePanelView.Line line(IssueLinks.LinkedObjective one, Words words) {
        return new IssuePanelView.Line(
                one.link().id().uid(),
                one.objective().id().uid(),
                Html.of(one.sheet().shortKeyOf(one.objective())),
                Html.of(one.objective().title()),
                Html.of(sheetPage(one.sheet())),
                !one.link().sentence().isEmpty(),
                Html.of(one.link().sentence()),
                words.html("okr.issue-panel.unlink-this", one.objective().title()),
                one.droppedBy().isPresent(),
                dropped(one.droppedBy(), one.sheet(), words));
    }

    /** When and why; a revision that was published without a reason says the day alone. */
    private static String dropped(Optional<PublishedRevision> by, PublishedSheet sheet, Words words) {
        return by.map(revision -> {
                    String day = words.day(
                            LocalDate.ofInstant(revision.at(), sheet.cycle().zone()));
                    return revision.reason().isEmpty()
                            ? Html.of(day)
                            : words.html("okr.issue-panel.dropped-because", day, revision.reason());
                })
                .orElse("");
    }

    private static String stale(IssueLinks.Linked one, Words words) {
        return one.reading()
                .lastOn()
                .map(last -> words.html(
                        "okr.issue-panel.days-ago", Long.toString(ChronoUnit.DAYS.between(last, one.today()))))
                .orElse("");
    }

    private String sheetPage(PublishedSheet sheet) {
        return tools.contextPath() + "/plugins/servlet/okr/sheet/"
                + sheet.sheet().uid();
    }
}
