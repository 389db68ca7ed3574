package org.okrtree.workbench.host;

import com.atlassian.confluence.macro.Macro;
import java.util.List;

/**
 * A macro that the plugin brings.
 *
 * @param macro may be kept: it says so by an exception when the plugin is gone
 */
public record MacroModule(String name, String label, String description, List<Parameter> parameters, Macro macro) {
    /**
     * A parameter of a macro.
     *
     * @param type as the descriptor says: string, boolean, enum, …
     * @param defaultValue empty for none
     * @param values of an enum
     */
    public record Parameter(
            String name,
            String type,
            boolean required,
            String defaultValue,
            List<String> values,
            String label,
            String description) {}
}
