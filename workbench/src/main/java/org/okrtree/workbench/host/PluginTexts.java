package org.okrtree.workbench.host;

import com.atlassian.sal.api.message.I18nResolver;
import java.io.IOException;
import java.io.InputStream;
import java.io.Serializable;
import java.net.URL;
import java.text.MessageFormat;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Supplier;
import org.osgi.framework.Bundle;

/** The sentences of a plugin, by language. */
final class PluginTexts {
    private static final PluginTexts NONE = new PluginTexts(List.of(), null);

    private final List<String> locations;
    private final Bundle bundle;
    private final Map<String, Properties> files = new ConcurrentHashMap<>();

    PluginTexts(List<String> locations, Bundle bundle) {
        this.locations = locations;
        this.bundle = bundle;
    }

    static PluginTexts none() {
        return NONE;
    }

    Optional<String> find(Locale locale, String key, Object... args) {
        return endings(locale).stream()
                .flatMap(ending ->
                        locations.stream().map(location -> location.replace('.', '/') + ending + ".properties"))
                .map(path -> files.computeIfAbsent(path, this::load).getProperty(key))
                .filter(java.util.Objects::nonNull)
                .findFirst()
                .map(pattern -> new MessageFormat(pattern, locale).format(args));
    }

    private static List<String> endings(Locale locale) {
        String language = "_" + locale.getLanguage();
        return List.of(language + "_" + locale.getCountry(), language, "");
    }

    // ISO-8859-1 with \\u escapes, as java.util.Properties has it and the products read it
    private Properties load(String path) {
        Properties texts = new Properties();
        URL file = bundle.getEntry(path);
        if (file != null) {
            try (InputStream content = file.openStream()) {
                texts.load(content);
            } catch (IOException e) {
                throw new IllegalStateException(path + " cannot be read", e);
            }
        }
        return texts;
    }

    /** Every key of the plugin with its sentence in a language, for scripts. */
    Map<String, String> patterns(Locale locale) {
        Map<String, String> patterns = new HashMap<>();
        List<String> endings = endings(locale);
        for (int i = endings.size() - 1; i >= 0; i--) {
            for (String location : locations) {
                Properties file =
                        files.computeIfAbsent(location.replace('.', '/') + endings.get(i) + ".properties", this::load);
                file.stringPropertyNames().forEach(key -> patterns.put(key, file.getProperty(key)));
            }
        }
        return patterns;
    }

    /** The host's own service of sentences, for a product that brings none. */
    static final class Resolver implements I18nResolver {
        private final Supplier<PluginTexts> texts;
        private final CurrentRequest request;

        Resolver(Supplier<PluginTexts> texts, CurrentRequest request) {
            this.texts = texts;
            this.request = request;
        }

        @Override
        public String getText(String key, Serializable... arguments) {
            return getText(request.locale(), key, arguments);
        }

        @Override
        public String getText(Locale locale, String key, Serializable... arguments) {
            return texts.get().find(locale, key, (Object[]) arguments).orElse(key);
        }
    }
}
