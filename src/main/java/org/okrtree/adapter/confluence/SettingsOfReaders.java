package org.okrtree.adapter.confluence;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import org.okrtree.application.access.ReadersSettings;
import org.okrtree.domain.access.ReadersChoice;

/** Who reads, in Confluence's own settings: code and group in one text, so that there is never one without the other. */
public final class SettingsOfReaders implements ReadersSettings {

    private static final String KEY = "org.okrtree.okr-plugin.readers";
    private static final String BETWEEN = ":";

    private final PluginSettingsFactory settings;

    public SettingsOfReaders(PluginSettingsFactory settings) {
        this.settings = settings;
    }

    // What cannot be read lets nobody in.
    @Override
    public ReadersChoice choice() {
        PluginSettings global = settings.createGlobalSettings();
        if (!(global.get(KEY) instanceof String kept)) {
            return ReadersChoice.NOBODY;
        }
        String[] parts = kept.split(BETWEEN, 2);
        return ReadersChoice.Who.ofCode(parts[0])
                .filter(who -> parts.length == 2)
                .map(who -> new ReadersChoice(who, parts[1]))
                .orElse(ReadersChoice.NOBODY);
    }

    @Override
    public void choose(ReadersChoice choice) {
        settings.createGlobalSettings().put(KEY, choice.who().code() + BETWEEN + choice.group());
    }
}
