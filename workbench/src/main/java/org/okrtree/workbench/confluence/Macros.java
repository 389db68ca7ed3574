package org.okrtree.workbench.confluence;

import com.atlassian.confluence.macro.Macro;
import java.util.List;
import java.util.Optional;

/** The macros that plugins bring. */
public interface Macros {
    /** The macro with this name, when its plugin is enabled. */
    Optional<Known> named(String name);

    /** What can be put into a page, for the macro browser; macros of the category hidden are not among them. */
    List<Help> help();

    /** Records what a product would pass over in silence. */
    void problem(String sentence);

    /** A macro and what its descriptor says about it. */
    record Known(Macro macro, Help help) {}

    /** A macro with its label and what it says about itself, in the language of the request. */
    record Help(
            String name,
            String label,
            String description,
            Macro.BodyType body,
            String schemaVersion,
            List<Parameter> parameters) {}

    /**
     * One parameter of a macro.
     *
     * @param usual its value when it is left out; empty when there is none
     * @param choices what can be chosen; empty when anything can be typed
     * @param hidden whether it is kept and not asked for
     */
    record Parameter(
            String name,
            String label,
            String description,
            String type,
            boolean required,
            boolean hidden,
            String usual,
            List<Choice> choices) {
        /** Whether it is on or off. */
        public boolean isSwitch() {
            return type.equals("boolean");
        }
    }

    /** One value of an enum as storage format keeps it, and as people read it. */
    record Choice(String value, String label) {}
}
