package org.okrtree.adapter.jira;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.AbstractIssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.worklink.IssueHistory;
import org.okrtree.application.worklink.ShowIssueHistory;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.worklink.LinkDeed;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Under Activity, what the issue was linked to and no longer. Whether it is there is said from memory; it is read when it is looked at.
 * It is one action and not one for each deed: the host sorts actions as each person likes, and here the newest stands first.
 */
public final class IssueHistoryTab extends AbstractIssueTabPanel3 {
    private static final Logger LOG = LoggerFactory.getLogger(IssueHistoryTab.class);
    private static final List<String> SAYINGS = List.of("okr.issue-history.");

    private final PageTools tools;
    private final CurrentActor actors;
    private final ProjectsWithOkrs projects;
    private final WhoMayUse people;
    private final ShowIssueHistory showHistory;
    private final NamePeople names;
    private final TimeZoneManager zones;

    private record Shown(String getHtml, Date getTimePerformed) implements IssueAction {
        @Override
        public boolean isDisplayActionAllTab() {
            return false;
        }
    }

    public IssueHistoryTab(
            PageTools tools,
            CurrentActor actors,
            ProjectsWithOkrs projects,
            WhoMayUse people,
            ShowIssueHistory showHistory,
            NamePeople names,
            TimeZoneManager zones) {
        this.tools = tools;
        this.actors = actors;
        this.projects = projects;
        this.people = people;
        this.showHistory = showHistory;
        this.names = names;
        this.zones = zones;
    }

    @Override
    public boolean showPanel(ShowPanelRequest request) {
        // A tab that fails must not take the issue with it.
        try {
            return projects.has(request.issue().getProjectObject().getId()) && people.mayUse();
        } catch (RuntimeException | LinkageError failure) {
            LOG.error("OKR issue tab could not say whether it is there", failure);
            return false;
        }
    }

    @Override
    public List<IssueAction> getActions(GetActionsRequest request) {
        Words words = tools.words();
        try {
            return actions(request.issue(), words);
        } catch (RuntimeException | LinkageError failure) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("OKR issue tab failed, reference {}", number, failure);
            return List.of(new Shown(words.html("okr.page.failed", number), Date.from(Instant.EPOCH)));
        }
    }

    private List<IssueAction> actions(Issue issue, Words words) {
        return showHistory
                .run(actors.looking(), issue.getId())
                .fold(
                        history -> List.of(new Shown(
                                tools.fragments().render("okr-issue-history", view(history, words), words, SAYINGS),
                                Date.from(history.entries().stream()
                                        .findFirst()
                                        .map(IssueHistory.Entry::at)
                                        .orElse(Instant.EPOCH)))),
                        refusal -> List.of());
    }

    private IssueHistoryView view(IssueHistory history, Words words) {
        Map<PersonId, String> named = new HashMap<>();
        names.run(history.entries().stream()
                        .map(IssueHistory.Entry::by)
                        .distinct()
                        .toList())
                .forEach((person, account) -> named.put(person, account.displayName()));
        ZoneId zone = zones.getUserTimeZone().toZoneId();
        return new IssueHistoryView(
                history.entries().isEmpty(),
                history.entries().stream()
                        .map(entry -> entry(entry, named, zone, words))
                        .toList());
    }

    private IssueHistoryView.Entry entry(
            IssueHistory.Entry entry, Map<PersonId, String> named, ZoneId zone, Words words) {
        PublishedKeyResult keyResult = entry.keyResultOrNull();
        String page = tools.contextPath() + "/plugins/servlet/okr/sheet/"
                + entry.sheet().sheet().uid();
        return new IssueHistoryView.Entry(
                entry.deed().code(),
                Html.of(words.moment(entry.at(), zone)),
                Html.of(named.getOrDefault(entry.by(), words.say("okr.person.unknown"))),
                words.html("okr.issue-history." + entry.deed().code()),
                Html.of(keyResult == null ? entry.objective().title() : keyResult.statement()),
                Html.of(
                        keyResult == null
                                ? page
                                : page + "#line-" + keyResult.id().uid()),
                words.html(
                        "okr.issue-history.place",
                        entry.sheet().team().name(),
                        keyResult == null
                                ? words.say(
                                        "okr.objective.ref",
                                        Integer.toString(entry.objective().number()))
                                : words.say(
                                        "okr.key-result.ref",
                                        Integer.toString(entry.objective().number()),
                                        Integer.toString(keyResult.number()))),
                Html.of(entry.deed() == LinkDeed.UNLINKED ? "" : entry.sentence()));
    }
}
