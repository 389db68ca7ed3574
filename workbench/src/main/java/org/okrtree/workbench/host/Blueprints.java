package org.okrtree.workbench.host;

import com.atlassian.plugin.web.ContextProvider;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.osgi.framework.Bundle;
import org.w3c.dom.Element;

/** The blueprints of a plugin: a template of storage format, found by an entry of the dialog in which a page is created. */
final class Blueprints {
    private static final String DIALOG = "system.create.dialog/content";
    private static final Pattern VARIABLE = Pattern.compile("<at:(var|i18n)\\b([^>]*?)(?:/>|>\\s*</at:\\1>)");
    private static final Pattern ATTRIBUTE = Pattern.compile("at:(name|key|rawxhtml)\\s*=\\s*[\"']([^\"']*)[\"']");

    private final Descriptor descriptor;
    private final Bundle bundle;
    private final SpringBeans beans;
    private final Fragments fragments;
    private final PluginTexts texts;
    private final CurrentRequest request;
    private final Problems problems;
    private final Map<String, Blueprint> byKey = new HashMap<>();

    private record Blueprint(Descriptor.Module module, String template, Optional<ContextProvider> context) {}

    Blueprints(
            Descriptor descriptor,
            Bundle bundle,
            SpringBeans beans,
            Fragments fragments,
            PluginTexts texts,
            CurrentRequest request,
            Problems problems) {
        this.descriptor = descriptor;
        this.bundle = bundle;
        this.beans = beans;
        this.fragments = fragments;
        this.texts = texts;
        this.request = request;
        this.problems = problems;
        descriptor.modules("blueprint").forEach(module -> byKey.put(module.key(), blueprint(module)));
        descriptor
                .modules("web-item")
                .filter(item -> item.xml().getAttribute("section").equals(DIALOG))
                .forEach(this::named);
    }

    private Blueprint blueprint(Descriptor.Module module) {
        if (module.xml().getAttribute("index-key").isEmpty()) {
            throw new PluginRefusedException("The " + module
                    + " has no index-key: Confluence wants the label that its pages get. Add index-key=\"…\".");
        }
        String wanted = module.xml().getAttribute("content-template-key");
        Descriptor.Module template = descriptor
                .modules("content-template")
                .filter(one -> one.key().equals(wanted))
                .findFirst()
                .orElseThrow(() -> new PluginRefusedException("The " + module + " names the content-template-key \""
                        + wanted + "\", and there is no <content-template> with that key."));
        return new Blueprint(module, text(template), provider(template));
    }

    private String text(Descriptor.Module template) {
        String location = Xml.children(template.xml(), "resource").stream()
                .filter(resource -> resource.getAttribute("name").equals("template"))
                .map(resource -> resource.getAttribute("location"))
                .findFirst()
                .orElseThrow(
                        () -> new PluginRefusedException(
                                "The " + template
                                        + " has no <resource type=\"download\" name=\"template\" location=\"…\"/>, so there is no text to begin with."));
        URL file = bundle.getEntry(location);
        if (file == null) {
            throw new PluginRefusedException("The " + template + " names " + location + ", which is not in the jar.");
        }
        try (InputStream content = file.openStream()) {
            return new String(content.readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new PluginRefusedException(location + " cannot be read: " + e.getMessage(), e);
        }
    }

    private Optional<ContextProvider> provider(Descriptor.Module template) {
        return Xml.child(template.xml(), "context-provider").map(element -> {
            ContextProvider provider = beans.create(template, element.getAttribute("class"), ContextProvider.class);
            provider.init(Xml.params(element));
            return provider;
        });
    }

    private Blueprint named(Descriptor.Module item) {
        String key = Xml.params(item.xml()).getOrDefault("blueprintKey", "");
        return Optional.ofNullable(byKey.get(key))
                .orElseThrow(() ->
                        new PluginRefusedException("The " + item + " stands in the dialog of new pages and names the"
                                + " blueprintKey \"" + key + "\", and there is no <blueprint> with that key."));
    }

    /** Those with an entry in the dialog; a blueprint without one is found by nobody. */
    List<BlueprintModule> shown(Map<String, Object> context) {
        return fragments.entries(DIALOG, context).stream().map(this::made).toList();
    }

    private BlueprintModule made(Descriptor.Module item) {
        Blueprint blueprint = named(item);
        String description = Xml.child(item.xml(), "description")
                .map(one -> one.getAttribute("key").isEmpty() ? Xml.text(one) : sentence(one.getAttribute("key")))
                .orElse("");
        return new BlueprintModule(
                descriptor.pluginKey() + ":" + blueprint.module().key(),
                name(item, blueprint.module()),
                description,
                blueprint.module().xml().getAttribute("create-result").equals("view"));
    }

    /** The text in storage format of a page with this title, its variables filled in; empty when nothing has that complete key. */
    Optional<String> text(String completeKey, String title) {
        return Optional.ofNullable(
                        byKey.get(completeKey.replaceFirst("^" + Pattern.quote(descriptor.pluginKey() + ":"), "")))
                .map(blueprint -> filled(blueprint, title));
    }

    private String name(Descriptor.Module item, Descriptor.Module blueprint) {
        for (Element xml : List.of(item.xml(), blueprint.xml())) {
            String key = xml.getAttribute("i18n-name-key");
            if (!key.isEmpty()) {
                return sentence(key);
            }
        }
        return Xml.attribute(item.xml(), "name", blueprint.key());
    }

    private String filled(Blueprint blueprint, String title) {
        Map<String, Object> known = new HashMap<>(Map.of("ContentPageTitle", title));
        known.putAll(given(blueprint, known));
        return VARIABLE.matcher(blueprint.template()).replaceAll(found -> {
            Map<String, String> attributes = new HashMap<>();
            Matcher attribute = ATTRIBUTE.matcher(found.group(2));
            while (attribute.find()) {
                attributes.put(attribute.group(1), attribute.group(2));
            }
            return Matcher.quoteReplacement(
                    found.group(1).equals("i18n")
                            ? Templates.escaped(sentence(attributes.getOrDefault("key", "")))
                            : variable(blueprint, attributes, known));
        });
    }

    private Map<String, Object> given(Blueprint blueprint, Map<String, Object> known) {
        try {
            return blueprint
                    .context()
                    .map(provider -> provider.getContextMap(new HashMap<>(known)))
                    .orElse(Map.of());
        } catch (RuntimeException | LinkageError e) {
            problems.add("The context-provider of the " + blueprint.module() + " failed", e);
            return Map.of();
        }
    }

    private String variable(Blueprint blueprint, Map<String, String> attributes, Map<String, Object> known) {
        String name = attributes.getOrDefault("name", "");
        Object value = known.get(name);
        if (value == null) {
            problems.add("The template of the " + blueprint.module() + " wants the variable " + name
                    + ", and nothing gives it a value: the page has a gap there. A <context-provider> can put it in.");
            return "";
        }
        return Boolean.parseBoolean(attributes.get("rawxhtml"))
                ? value.toString()
                : Templates.escaped(value.toString());
    }

    private String sentence(String key) {
        return texts.find(request.locale(), key).orElseGet(() -> {
            problems.add("There is no text for " + key + ", so people who create a page read the key.");
            return key;
        });
    }
}
