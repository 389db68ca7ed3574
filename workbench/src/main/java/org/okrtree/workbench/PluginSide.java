package org.okrtree.workbench;

import com.atlassian.jira.issue.Issue;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import org.okrtree.workbench.confluence.Blueprints;
import org.okrtree.workbench.confluence.Macros;
import org.okrtree.workbench.data.Person;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.host.CurrentRequest;
import org.okrtree.workbench.host.MacroModule;
import org.okrtree.workbench.host.PluginHost;
import org.okrtree.workbench.host.PluginRefusedException;
import org.okrtree.workbench.host.WebItem;
import org.okrtree.workbench.site.Apps;
import org.okrtree.workbench.site.CurrentPerson;
import org.okrtree.workbench.site.Extensions;
import org.okrtree.workbench.site.Link;
import org.okrtree.workbench.site.LinkGroup;
import org.okrtree.workbench.site.Panel;
import org.okrtree.workbench.site.UserChange;

/** What a face takes from its plugin host. The host comes after the face, since it needs the face's services. */
final class PluginSide implements Extensions, Macros, Blueprints, Apps {
    private volatile Optional<PluginHost> host = Optional.empty();

    /** Tells a host who asks, in which language and where. */
    record Asking(String contextPath, Predicate<String> licensed) implements CurrentRequest {
        @Override
        public Optional<String> userKey() {
            return CurrentPerson.get().map(Person::key);
        }

        @Override
        public boolean isLicensed() {
            return userKey().filter(licensed).isPresent();
        }

        @Override
        public Locale locale() {
            return CurrentPerson.locale();
        }
    }

    void joins(PluginHost started) {
        host = Optional.of(started);
    }

    @Override
    public Apps apps() {
        return this;
    }

    @Override
    public Optional<App> installed() {
        return host.filter(one -> !one.pluginKey().isEmpty())
                .map(one -> new App(one.pluginKey(), one.pluginVersion(), one.isEnabled(), one.problems()));
    }

    @Override
    public Optional<String> enable() {
        try {
            host.ifPresent(PluginHost::enable);
            return Optional.empty();
        } catch (PluginRefusedException refused) {
            return Optional.of(refused.getMessage());
        }
    }

    @Override
    public void disable() {
        host.ifPresent(PluginHost::disable);
    }

    @Override
    public void beginPage() {
        host.ifPresent(one -> one.resources().begin());
    }

    @Override
    public List<Link> links(String section, Map<String, Object> context) {
        return host.map(one -> one.webItems(section, context).stream()
                        .map(PluginSide::link)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<LinkGroup> groups(String location, Map<String, Object> context) {
        return sections(location, context, section -> location + "/" + section);
    }

    @Override
    public List<LinkGroup> menus(String location, Map<String, Object> context) {
        return sections(location, context, section -> section);
    }

    private List<LinkGroup> sections(String location, Map<String, Object> context, UnaryOperator<String> named) {
        return host.map(one -> one.webSections(location, context).stream()
                        .map(section -> new LinkGroup(section.label(), links(named.apply(section.key()), context)))
                        .filter(group -> !group.links().isEmpty())
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Panel> panels(String location, Map<String, Object> context) {
        return host.map(one -> one.webPanels(location, context).stream()
                        .map(panel -> new Panel(panel.key(), panel.label(), panel.html()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Panel> issueTabs(Object issue, String chosen) {
        return host.map(one -> one.issueTabs((Issue) issue).stream()
                        .map(tab -> new Panel(
                                tab.key(),
                                tab.label(),
                                tab.key().equals(chosen)
                                        ? one.issueTab(chosen, (Issue) issue).orElse("")
                                        : ""))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<String> follow(UserChange change) {
        return host.map(one -> switch (change.kind()) {
                    case KEY -> one.userKeyChanges(change.before(), change.after());
                    case NAME -> one.userNameChanges(change.before(), change.after());
                })
                .orElse(List.of());
    }

    @Override
    public String head(List<String> contexts) {
        return host.map(PluginHost::resources)
                .map(resources -> {
                    contexts.forEach(resources::requireContext);
                    return resources.tags();
                })
                .orElse("");
    }

    @Override
    public Optional<Known> named(String name) {
        return host.flatMap(one -> one.macro(name)).map(macro -> new Known(macro.macro(), help(macro)));
    }

    @Override
    public List<Help> help() {
        return host.map(one -> one.macros().stream()
                        .filter(macro -> !macro.hidden())
                        .map(PluginSide::help)
                        .toList())
                .orElse(List.of());
    }

    @Override
    public List<Blueprint> all(Space space) {
        return host.map(one -> one.blueprints(Map.of("space", space.key())).stream()
                        .map(each -> new Blueprint(each.key(), each.name(), each.description(), each.savedAtOnce()))
                        .toList())
                .orElse(List.of());
    }

    @Override
    public Optional<String> text(String key, String title) {
        return host.flatMap(one -> one.pageFrom(key, title));
    }

    @Override
    public void problem(String sentence) {
        host.ifPresent(one -> one.note(sentence));
    }

    private static Link link(WebItem item) {
        return new Link(item.linkId(), item.label(), item.url(), false);
    }

    private static Help help(MacroModule macro) {
        List<Parameter> parameters = macro.parameters().stream()
                .map(one -> new Parameter(
                        one.name(),
                        one.label(),
                        one.description(),
                        one.type(),
                        one.required(),
                        one.hidden(),
                        one.defaultValue(),
                        one.values().stream()
                                .map(value -> new Choice(value.name(), value.label()))
                                .toList()))
                .toList();
        return new Help(
                macro.name(),
                macro.label(),
                macro.description(),
                macro.macro().getBodyType(),
                macro.schemaVersion(),
                parameters);
    }
}
