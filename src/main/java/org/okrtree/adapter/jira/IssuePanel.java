package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.plugin.web.api.model.WebPanel;
import java.io.IOException;
import java.io.Writer;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.TreeViews;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.worklink.IssueLinks;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.domain.PersonId;
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

    public IssuePanel(PageTools tools, CurrentActor actors, ShowIssueLinks showLinks, NamePeople names) {
        this.tools = tools;
        this.actors = actors;
        this.showLinks = showLinks;
        this.names = names;
    }

    @Override
    public String getHtml(Map<String, Object> context) {
        // A panel that fails must not take the issue with it, nor must a host that lacks a member we call.
        try {
            return context.get("issue") instanceof Issue issue ? html(issue) : "";
        } catch (RuntimeException | LinkageError failure) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("OKR issue panel failed, reference {}", number, failure);
            return tools.words().html("okr.page.failed", number);
        }
    }

    @Override
    public void writeHtml(Writer writer, Map<String, Object> context) throws IOException {
        writer.write(getHtml(context));
    }

    private String html(Issue issue) {
        Words words = tools.words();
        var actor = actors.reading();
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
                some.stream()
                        .map(one -> item(one, words, tools.contextPath(), owners))
                        .toList(),
                objectives.stream()
                        .map(one -> line(one, words, tools.contextPath()))
                        .toList(),
                more > 0 ? words.html("okr.issue-panel.more", Integer.toString(more)) : "");
    }

    private static IssuePanelView.Item item(
            IssueLinks.Linked one, Words words, String contextPath, Map<PersonId, String> owners) {
        TreeViews views = new TreeViews(words, sheet -> "");
        return new IssuePanelView.Item(
                one.link().id().uid(),
                Html.of(one.objective().title()),
                words.html(
                        "okr.issue-panel.place",
                        one.sheet().team().name(),
                        one.sheet().cycle().name(),
                        Integer.toString(one.sheet().revision())),
                Html.of(sheetPage(one.sheet(), contextPath) + "#kr-"
                        + one.keyResult().id().uid()),
                !one.link().sentence().isEmpty(),
                Html.of(one.link().sentence()),
                words.html("okr.issue-panel.unlink-this", one.keyResult().statement()),
                views.keyResult(one.sheet(), one.objective(), one.keyResult(), one.reading(), one.today(), owners));
    }

    private static IssuePanelView.Line line(IssueLinks.LinkedObjective one, Words words, String contextPath) {
        return new IssuePanelView.Line(
                one.link().id().uid(),
                one.objective().id().uid(),
                Html.of(one.sheet().shortKeyOf(one.objective())),
                Html.of(one.objective().title()),
                Html.of(sheetPage(one.sheet(), contextPath)),
                Html.of(one.link().sentence()),
                words.html("okr.issue-panel.unlink-this", one.objective().title()));
    }

    private static String sheetPage(PublishedSheet sheet, String contextPath) {
        return contextPath + "/plugins/servlet/okr/sheet/" + sheet.sheet().uid();
    }
}
