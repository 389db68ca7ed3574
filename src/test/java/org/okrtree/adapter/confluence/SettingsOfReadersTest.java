package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.atlassian.sal.api.pluginsettings.PluginSettings;
import com.atlassian.sal.api.pluginsettings.PluginSettingsFactory;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.adapter.web.HostDoubles;
import org.okrtree.domain.access.ReadersChoice;

class SettingsOfReadersTest {

    private static final String KEY = "org.okrtree.okr-plugin.readers";

    private final Map<String, Object> kept = new HashMap<>();
    private final SettingsOfReaders settings =
            new SettingsOfReaders(HostDoubles.of(PluginSettingsFactory.class, new Factory()));

    private final class Factory {
        public PluginSettings createGlobalSettings() {
            return HostDoubles.of(PluginSettings.class, new Global());
        }
    }

    private final class Global {
        public @Nullable Object get(String key) {
            return kept.get(key);
        }

        public @Nullable Object put(String key, Object value) {
            return kept.put(key, value);
        }
    }

    @Test
    void atFirstNobodyIsChosen() {
        assertEquals(ReadersChoice.NOBODY, settings.choice());
    }

    @ParameterizedTest
    @EnumSource(ReadersChoice.Who.class)
    void whatIsChosenIsKept(ReadersChoice.Who who) {
        ReadersChoice choice = new ReadersChoice(who, who == ReadersChoice.Who.GROUP ? "a:b \u7EC4" : "");

        settings.choose(choice);

        assertEquals(choice, settings.choice());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "everybody:", "page-readers", ":"})
    void whatCannotBeReadLetsNobodyIn(String unknown) {
        kept.put(KEY, unknown);

        assertEquals(ReadersChoice.NOBODY, settings.choice());
    }
}
