package org.okrtree.workbench.host;

import com.atlassian.plugin.web.api.model.WebPanel;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.okrtree.workbench.store.StatementLog;
import org.w3c.dom.Element;

/** The menu entries, sections and panels of a plugin. */
final class Fragments {
    private static final int DEFAULT_WEIGHT = 1000;
    private static final int A_LIST = 10;
    private static final Pattern REFERENCE = Pattern.compile("\\$!?\\{?([A-Za-z]\\w*)(?:\\.([a-z]\\w*))?}?");

    private final List<Fragment> items;
    private final List<Fragment> sections;
    private final List<Panel> panels;
    private final PluginTexts texts;
    private final CurrentRequest request;
    private final Problems problems;

    private record Fragment(
            Descriptor.Module module, String place, int weight, Predicate<Map<String, Object>> condition) {}

    private record Panel(Fragment fragment, WebPanel panel) {}

    Fragments(Descriptor descriptor, SpringBeans beans, PluginTexts texts, CurrentRequest request, Problems problems) {
        this.texts = texts;
        this.request = request;
        this.problems = problems;
        this.items = sorted(descriptor.modules("web-item").map(module -> fragment(module, "section", beans)));
        this.sections = sorted(descriptor.modules("web-section").map(module -> fragment(module, "location", beans)));
        this.panels =
                sorted(descriptor.modules("web-panel").map(module -> fragment(module, "location", beans))).stream()
                        .map(fragment -> new Panel(fragment, panel(fragment.module(), beans)))
                        .toList();
    }

    private static List<Fragment> sorted(Stream<Fragment> fragments) {
        return fragments.sorted(Comparator.comparingInt(Fragment::weight)).toList();
    }

    private static Fragment fragment(Descriptor.Module module, String place, SpringBeans beans) {
        String where = module.xml().getAttribute(place);
        if (where.isEmpty()) {
            throw new PluginRefusedException("The " + module + " has no " + place + ".");
        }
        String weight = Xml.attribute(module.xml(), "weight", String.valueOf(DEFAULT_WEIGHT));
        if (!weight.matches("-?\\d{1,9}")) {
            throw new PluginRefusedException("The weight of the " + module + " is no number: " + weight);
        }
        return new Fragment(module, where, Integer.parseInt(weight), Conditions.of(module, beans));
    }

    private static WebPanel panel(Descriptor.Module module, SpringBeans beans) {
        return beans.create(module, module.xml().getAttribute("class"), WebPanel.class);
    }

    List<WebItem> items(String section, Map<String, Object> context) {
        return shown(items, section, context).map(item -> item(item, context)).toList();
    }

    /** The menu entries of a place that are no links, such as those of a dialog. */
    List<Descriptor.Module> entries(String section, Map<String, Object> context) {
        return shown(items, section, context).map(Fragment::module).toList();
    }

    List<WebSection> sections(String location, Map<String, Object> context) {
        return shown(sections, location, context)
                .map(section -> new WebSection(section.module().key(), label(section.module()), section.weight()))
                .toList();
    }

    List<WebPanelHtml> panels(String location, Map<String, Object> context) {
        List<Fragment> shown = shown(panels.stream().map(Panel::fragment).toList(), location, context)
                .toList();
        return panels.stream()
                .filter(panel -> shown.contains(panel.fragment()))
                .map(panel -> drawn(panel, context))
                .toList();
    }

    /**
     * The keys of the panels whose conditions hold, for each of many contexts. A condition that asks the database once for
     * each of them is a problem: a product asks it for every issue of a list, too.
     */
    List<List<String>> panelsShown(String location, List<Map<String, Object>> contexts, StatementLog statements) {
        List<List<String>> shown = new ArrayList<>();
        contexts.forEach(context -> shown.add(new ArrayList<>()));
        panels.stream()
                .map(Panel::fragment)
                .filter(fragment -> fragment.place().equals(location))
                .forEach(fragment -> {
                    try (StatementLog.Recording recording = statements.record()) {
                        for (int i = 0; i < contexts.size(); i++) {
                            if (holds(fragment, contexts.get(i))) {
                                shown.get(i).add(fragment.module().key());
                            }
                        }
                        weigh(
                                fragment,
                                contexts.size(),
                                recording.ofThisThread().size());
                    }
                });
        return shown.stream().map(List::copyOf).toList();
    }

    private void weigh(Fragment fragment, int asked, int statements) {
        if (asked >= A_LIST && statements >= asked) {
            problems.add("The conditions of the " + fragment.module() + " ask the database for every issue of a list"
                    + " (a statement each, or more). A product asks them for every issue that it shows, so lists of a"
                    + " thousand become slow: answer from memory, by project, and look anew after some seconds.");
        }
    }

    private Stream<Fragment> shown(List<Fragment> fragments, String place, Map<String, Object> context) {
        return fragments.stream()
                .filter(fragment -> fragment.place().equals(place))
                .filter(fragment -> holds(fragment, context));
    }

    // a condition that fails hides its fragment, and the page comes
    private boolean holds(Fragment fragment, Map<String, Object> context) {
        try {
            return fragment.condition().test(new HashMap<>(context));
        } catch (RuntimeException | LinkageError e) {
            problems.add("A condition of the " + fragment.module() + " failed", e);
            return false;
        }
    }

    private WebItem item(Fragment fragment, Map<String, Object> context) {
        Descriptor.Module module = fragment.module();
        Element link = Xml.child(module.xml(), "link")
                .orElseThrow(() -> new PluginRefusedException("The " + module + " has no link."));
        String url = filled(Xml.text(link), context);
        return new WebItem(
                module.key(),
                Xml.attribute(link, "linkId", module.key()),
                label(module),
                url.startsWith("/") ? request.contextPath() + url : url,
                fragment.weight());
    }

    private String filled(String url, Map<String, Object> context) {
        return REFERENCE.matcher(url).replaceAll(found -> {
            Object value = property(context.get(found.group(1)), found.group(2));
            if (!(value instanceof String) && !(value instanceof Number)) {
                problems.add("The link " + url + " names " + found.group() + ", which has no value here.");
                return Matcher.quoteReplacement(found.group());
            }
            return Matcher.quoteReplacement(value.toString());
        });
    }

    // as $issue.key or ${board.id} in a link: a getter of one of the object's public interfaces, or an entry of a map
    private static Object property(Object value, String name) {
        if (name == null || value == null) {
            return value;
        }
        if (value instanceof Map<?, ?> map) {
            return map.get(name);
        }
        String getter = "get" + name.substring(0, 1).toUpperCase(Locale.ROOT) + name.substring(1);
        try {
            for (Class<?> type : value.getClass().getInterfaces()) {
                for (Method method : type.getMethods()) {
                    if (method.getName().equals(getter) && method.getParameterCount() == 0) {
                        return method.invoke(value);
                    }
                }
            }
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
        return null;
    }

    private WebPanelHtml drawn(Panel panel, Map<String, Object> context) {
        Descriptor.Module module = panel.fragment().module();
        String html;
        try {
            html = panel.panel().getHtml(new HashMap<>(context));
        } catch (RuntimeException | LinkageError e) {
            problems.add("The " + module + " failed", e);
            html = "<div class=\"aui-message aui-message-error\"><p>"
                    + Templates.escaped("Error rendering " + module.key() + ".") + "</p></div>";
        }
        return new WebPanelHtml(
                module.key(), label(module), html, panel.fragment().weight());
    }

    private String label(Descriptor.Module module) {
        return Xml.child(module.xml(), "label")
                .map(label -> {
                    String key = label.getAttribute("key");
                    return key.isEmpty()
                            ? Xml.text(label)
                            : texts.find(request.locale(), key).orElse(key);
                })
                .orElse(module.xml().getAttribute("name"));
    }
}
