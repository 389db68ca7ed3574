package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;

/** The macros that plugins bring. */
public interface Macros {
    /** The macro with this name, when its plugin is enabled. */
    Optional<Macro> named(String name);

    /** What can be put into a page, for the help of the editor. */
    List<Help> help();

    /** A macro with its label and what it says about itself, in the language of the request. */
    record Help(String name, String label, String description, List<Parameter> parameters) {
        /** The macro in storage format with its required parameters. */
        public String example() {
            StringBuilder text = new StringBuilder("<ac:structured-macro ac:name=\"" + name + "\">");
            parameters.stream()
                    .filter(Parameter::required)
                    .forEach(parameter -> text.append("<ac:parameter ac:name=\"")
                            .append(parameter.name())
                            .append("\">")
                            .append(parameter.usual().isEmpty() ? "…" : parameter.usual())
                            .append("</ac:parameter>"));
            return text.append("</ac:structured-macro>").toString();
        }
    }

    /**
     * One parameter of a macro.
     *
     * @param usual its value when it is left out; empty when there is none
     * @param choices what can be chosen; empty when anything can be typed
     */
    record Parameter(String name, String label, String type, boolean required, String usual, List<String> choices) {}
}
