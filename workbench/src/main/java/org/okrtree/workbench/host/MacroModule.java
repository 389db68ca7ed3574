package org.okrtree.workbench.host;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/**
 * A macro that the plugin brings.
 *
 * @param hidden whether the macro browser leaves it out: its category is hidden
 * @param macro may be kept: it says so by an exception when the plugin is gone
 */
public record MacroModule(
        String name,
        String label,
        String description,
        String schemaVersion,
        boolean hidden,
        List<Parameter> parameters,
        Macro macro) {
    /**
     * A parameter of a macro.
     *
     * @param type as the descriptor says: string, boolean, enum, …
     * @param hidden whether nobody is asked for it
     * @param defaultValue empty for none
     * @param values of an enum
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            boolean hidden,
            String defaultValue,
            List<Value> values,
            String label,
            String description) {}

    /** One value of an enum, and how people read it. */
    public record Value(String name, String label) {}
}
