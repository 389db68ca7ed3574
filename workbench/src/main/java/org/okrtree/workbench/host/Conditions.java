package org.okrtree.workbench.host;

import com.atlassian.plugin.web.Condition;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import org.w3c.dom.Element;

/** The {@code condition} and {@code conditions} elements of a module, made once and asked for each page. */
final class Conditions {
    private Conditions() {}

    /** All conditions of a module in one. */
    static Predicate<Map<String, Object>> of(Descriptor.Module module, SpringBeans beans) {
        return all(module, module.xml(), beans);
    }

    private static Predicate<Map<String, Object>> all(Descriptor.Module module, Element parent, SpringBeans beans) {
        List<Predicate<Map<String, Object>>> parts = new ArrayList<>();
        Xml.children(parent, "condition").forEach(one -> parts.add(one(module, one, beans)));
        Xml.children(parent, "conditions").forEach(group -> parts.add(all(module, group, beans)));
        boolean or = parent.getTagName().equals("conditions")
                && parent.getAttribute("type").equalsIgnoreCase("OR");
        return context -> or
                ? parts.stream().anyMatch(part -> part.test(context))
                : parts.stream().allMatch(part -> part.test(context));
    }

    private static Predicate<Map<String, Object>> one(Descriptor.Module module, Element element, SpringBeans beans) {
        Condition condition = beans.create(module, element.getAttribute("class"), Condition.class);
        try {
            condition.init(Xml.params(element));
        } catch (RuntimeException e) {
            throw new PluginRefusedException(
                    "A condition of the " + module + " cannot be made: " + SpringBeans.root(e), e);
        }
        boolean inverted = Boolean.parseBoolean(element.getAttribute("invert"));
        return context -> condition.shouldDisplay(context) != inverted;
    }
}
