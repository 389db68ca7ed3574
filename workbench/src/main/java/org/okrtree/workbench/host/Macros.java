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

    private record Made(Descriptor.Module module, Macro macro) {
        String name() {
            return module.xml().getAttribute("name");
        }
    }

    Macros(Descriptor descriptor, SpringBeans beans, PluginTexts texts, CurrentRequest request) {
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
        String described = Xml.child(xml, "description")
                .map(one -> one.getAttribute("key"))
                .orElse("");
        return new MacroModule(
                made.name(),
                text(prefix + ".label", made.name()),
                text(described.isEmpty() ? prefix + ".desc" : described, ""),
                parameters,
                new Guarded(gate, made.name(), made.macro()));
    }

    private MacroModule.Parameter parameter(Element xml, String prefix) {
        String name = xml.getAttribute("name");
        return new MacroModule.Parameter(
                name,
                xml.getAttribute("type"),
                Boolean.parseBoolean(xml.getAttribute("required")),
                xml.getAttribute("default"),
                Xml.children(xml, "value").stream()
                        .map(value -> value.getAttribute("name"))
                        .toList(),
                text(prefix + ".label", name),
                text(prefix + ".desc", ""));
    }

    private String text(String key, String otherwise) {
        return texts.find(request.locale(), key).orElse(otherwise);
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
