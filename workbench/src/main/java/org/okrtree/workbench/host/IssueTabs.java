package org.okrtree.workbench.host;

import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.plugin.issuetabpanel.GetActionsRequest;
import com.atlassian.jira.plugin.issuetabpanel.IssueAction;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3;
import com.atlassian.jira.plugin.issuetabpanel.IssueTabPanelModuleDescriptor;
import com.atlassian.jira.plugin.issuetabpanel.ShowPanelRequest;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/** The tabs that a plugin puts under Activity in the issue view. */
final class IssueTabs {
    private static final int LAST = 1000;

    private final List<Tab> tabs;
    private final String pluginKey;
    private final PluginTexts texts;
    private final CurrentRequest request;
    private final Problems problems;

    private record Tab(Descriptor.Module module, int order, IssueTabPanel3 panel) {}

    private record Described() implements IssueTabPanelModuleDescriptor {}

    IssueTabs(Descriptor descriptor, SpringBeans beans, PluginTexts texts, CurrentRequest request, Problems problems) {
        this.pluginKey = descriptor.pluginKey();
        this.texts = texts;
        this.request = request;
        this.problems = problems;
        this.tabs = descriptor
                .modules("issue-tabpanel")
                .map(module -> tab(module, beans))
                .sorted(Comparator.comparingInt(Tab::order))
                .toList();
    }

    private static Tab tab(Descriptor.Module module, SpringBeans beans) {
        if (Xml.child(module.xml(), "label").isEmpty()) {
            throw new PluginRefusedException("The " + module + " has no label: nobody could choose it.");
        }
        String order = Xml.text(module.xml(), "order");
        if (!order.matches("-?\\d{0,9}")) {
            throw new PluginRefusedException("The order of the " + module + " is no number: " + order);
        }
        IssueTabPanel3 panel = beans.create(module, module.xml().getAttribute("class"), IssueTabPanel3.class);
        panel.init(new Described());
        return new Tab(module, order.isEmpty() ? LAST : Integer.parseInt(order), panel);
    }

    /** The tabs that are there for an issue and whoever looks at it. */
    List<IssueTab> shown(Issue issue) {
        return tabs.stream()
                .filter(tab -> isShown(tab, issue))
                .map(tab -> new IssueTab(pluginKey + ":" + tab.module().key(), label(tab.module())))
                .toList();
    }

    /** What a tab shows; empty when it is not there for this issue, however it was asked for. */
    Optional<String> html(String key, Issue issue) {
        return tabs.stream()
                .filter(tab -> key.equals(pluginKey + ":" + tab.module().key()))
                .filter(tab -> isShown(tab, issue))
                .map(tab -> html(tab, issue))
                .findFirst();
    }

    // a tab that fails is not there, and the issue comes
    private boolean isShown(Tab tab, Issue issue) {
        try {
            return tab.panel().showPanel(new ShowPanelRequest(issue));
        } catch (RuntimeException | LinkageError e) {
            problems.add("The " + tab.module() + " failed to say whether it is shown", e);
            return false;
        }
    }

    private String html(Tab tab, Issue issue) {
        try {
            // oldest first, as whoever never chose otherwise has it
            return tab.panel().getActions(new GetActionsRequest(issue)).stream()
                    .sorted(Comparator.comparing(IssueAction::getTimePerformed))
                    .map(action -> "<div class=\"issue-data-block\">" + action.getHtml() + "</div>")
                    .collect(Collectors.joining());
        } catch (RuntimeException | LinkageError e) {
            problems.add("The " + tab.module() + " failed", e);
            return "<div class=\"aui-message aui-message-error\"><p>"
                    + Templates.escaped("Error rendering " + tab.module().key() + ".") + "</p></div>";
        }
    }

    private String label(Descriptor.Module module) {
        return Xml.child(module.xml(), "label")
                .map(label -> label.getAttribute("key"))
                .filter(key -> !key.isEmpty())
                .map(key -> texts.find(request.locale(), key).orElse(key))
                .orElseGet(() -> Xml.text(module.xml(), "label"));
    }
}
