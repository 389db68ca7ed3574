package org.okrtree.workbench.site;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.okrtree.workbench.data.Notes;

/** Settings of plugins, kept with the face. Only text is taken: a plugin that puts anything else there finds out here. */
public record KeptSettings(Notes notes) implements PluginSettingsFactory {
    private static final String PREFIX = "setting ";

    @Override
    public PluginSettings createGlobalSettings() {
        return new Global(notes);
    }

    private record Global(Notes notes) implements PluginSettings {
        @Override
        public Object get(String key) {
            return notes.about(PREFIX + key).orElse(null);
        }

        @Override
        public Object put(String key, Object value) {
            Object before = get(key);
            notes.keep(PREFIX + key, (String) value);
            return before;
        }
    }
}
