package org.okrtree.workbench.host;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import com.atlassian.confluence.macro.MacroExecutionException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.w3c.dom.Element;

/** The macros of a plugin. */
final class Macros {
    private final List<Made> macros;
    private final String pluginKey;
    private final PluginTexts texts;
    private final CurrentRequest request;
    private final Problems problems;

    private record Made(Descriptor.Module module, Macro macro) {
        String name() {
            return module.xml().getAttribute("name");
        }
    }

    Macros(Descriptor descriptor, SpringBeans beans, PluginTexts texts, CurrentRequest request, Problems problems) {
        this.problems = problems;
        this.pluginKey = descriptor.pluginKey();
        this.texts = texts;
        this.request = request;
        this.macros = descriptor
                .modules("xhtml-macro")
                .map(module ->
                        new Made(module, beans.create(module, module.xml().getAttribute("class"), Macro.class)))
                .toList();
        for (Made made : macros) {
            if (made.name().isEmpty()) {
                throw new PluginRefusedException("The " + made.module() + " has no name.");
            }
            lookAtIcon(made.module());
        }
    }

    List<MacroModule> all(Gate gate) {
        return macros.stream().map(made -> module(made, gate)).toList();
    }

    private Optional<Macro> named(String name) {
        return macros.stream()
                .filter(made -> made.name().equals(name))
                .map(Made::macro)
                .findFirst();
    }

    private MacroModule module(Made made, Gate gate) {
        Element xml = made.module().xml();
        String prefix = pluginKey + "." + made.name();
        List<MacroModule.Parameter> parameters = Xml.child(xml, "parameters").stream()
                .flatMap(list -> Xml.children(list, "parameter").stream())
                .map(parameter -> parameter(parameter, prefix + ".param." + parameter.getAttribute("name")))
                .toList();
        return new MacroModule(
                made.name(),
                needed(prefix + ".label"),
                needed(Xml.child(xml, "description")
                        .map(one -> one.getAttribute("key"))
                        .filter(key -> !key.isEmpty())
                        .orElse(prefix + ".desc")),
                Xml.attribute(xml, "schema-version", "1"),
                Xml.children(xml, "category").stream()
                        .anyMatch(one -> one.getAttribute("name").equals("hidden")),
                parameters,
                new Guarded(gate, made.name(), made.macro()));
    }

    private MacroModule.Parameter parameter(Element xml, String prefix) {
        boolean hidden = Boolean.parseBoolean(xml.getAttribute("hidden"));
        return new MacroModule.Parameter(
                xml.getAttribute("name"),
                Xml.attribute(xml, "type", "string"),
                Boolean.parseBoolean(xml.getAttribute("required")),
                hidden,
                xml.getAttribute("default"),
                Xml.children(xml, "value").stream()
                        .map(value -> value.getAttribute("name"))
                        .map(value -> new MacroModule.Value(value, text(prefix + "." + value + ".label", value)))
                        .toList(),
                hidden ? xml.getAttribute("name") : needed(prefix + ".label"),
                text(prefix + ".desc", ""));
    }

    private String text(String key, String otherwise) {
        return texts.find(request.locale(), key).orElse(otherwise);
    }

    // as the products do: whoever inserts the macro reads the key
    private String needed(String key) {
        return texts.find(request.locale(), key).orElseGet(() -> {
            problems.add("There is no text for " + key
                    + ", so the macro browser shows the key. Put it into the properties file"
                    + " of a <resource type=\"i18n\">.");
            return key;
        });
    }

    // seen on 10.2: the placeholder in the editor is then an error, and the macro cannot be seen there
    private void lookAtIcon(Descriptor.Module module) {
        String icon = module.xml().getAttribute("icon");
        if (!icon.isEmpty() && !icon.startsWith("/download/resources/")) {
            problems.add("The icon " + icon + " of the " + module
                    + " is not found by the editor, which then does not show the macro"
                    + " at all. Name it /download/resources/" + pluginKey + ":<web-resource>/<file>, or leave it out.");
        }
    }

    /** The macro of this name as long as there is one: what a page keeps does not outlive the plugin. */
    private record Guarded(Gate gate, String name, Macro.BodyType body, Macro.OutputType output) implements Macro {
        Guarded(Gate gate, String name, Macro macro) {
            this(gate, name, macro.getBodyType(), macro.getOutputType());
        }

        @Override
        public String execute(Map<String, String> parameters, String bodyText, ConversionContext context)
                throws MacroExecutionException {
            try (Gate.Visit visit = gate.enter()) {
                Macro macro = visit.plugin()
                        .flatMap(plugin -> plugin.macros().named(name))
                        .orElseThrow(
                                () -> new MacroExecutionException("There is no macro " + name + " at the moment."));
                return macro.execute(new HashMap<>(parameters), bodyText, context);
            }
        }

        @Override
        public BodyType getBodyType() {
            return body;
        }

        @Override
        public OutputType getOutputType() {
            return output;
        }
    }
}
