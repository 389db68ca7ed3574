package org.okrtree.workbench.host;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;

/** One product's plugin system with room for one plugin. All methods may be called from any thread. */
public final class PluginHost implements AutoCloseable {
    private PluginHost() {}

    /** Starts a host without a plugin. */
    public static PluginHost start(HostSettings settings) {
        throw new UnsupportedOperationException();
    }

    /**
     * Takes the plugin and enables it.
     *
     * @throws PluginRefusedException when it cannot run here; then it is not enabled
     */
    public void install(Path jar) {
        throw new UnsupportedOperationException();
    }

    /** Stops the plugin: requests that run come to their end, later ones are answered 404. */
    public void disable() {
        throw new UnsupportedOperationException();
    }

    /** Starts the plugin again. */
    public void enable() {
        throw new UnsupportedOperationException();
    }

    /** Puts another version in the plugin's place; its data stay. */
    public void replace(Path newerJar) {
        throw new UnsupportedOperationException();
    }

    /** Removes the plugin; its data stay. */
    public void uninstall() {
        throw new UnsupportedOperationException();
    }

    public boolean isEnabled() {
        throw new UnsupportedOperationException();
    }

    /** Version of the plugin that is installed; empty for none. */
    public String pluginVersion() {
        throw new UnsupportedOperationException();
    }

    /** What a product would refuse in silence, oldest first: blocked template calls, failed modules. */
    public List<String> problems() {
        throw new UnsupportedOperationException();
    }

    /** The entries of a section whose conditions hold, in order of weight. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    /** The groups of a location whose conditions hold, in order of weight. */
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    /** The panels of a location whose conditions hold, drawn, in order of weight. */
    public List<WebPanelHtml> webPanels(String location, Map<String, Object> context) {
        throw new UnsupportedOperationException();
    }

    /** The macro of this name. */
    public Optional<MacroModule> macro(String name) {
        return macros().stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    /** All macros, labels in the language of the current request. */
    public List<MacroModule> macros() {
        throw new UnsupportedOperationException();
    }

    /** What pages ask for. */
    public PageResources resources() {
        throw new UnsupportedOperationException();
    }

    /** The plugin's sentence under this key; the key itself when it has none. */
    public String text(Locale locale, String key, Object... args) {
        throw new UnsupportedOperationException();
    }

    /** Adds {@code /plugins/servlet/*}, {@code /rest/*} and {@code /download/resources/*} to a handler that was not started yet. */
    public void mount(ServletContextHandler handler) {
        throw new UnsupportedOperationException();
    }

    /** Stops everything; a second call does nothing. */
    @Override
    public void close() {
        throw new UnsupportedOperationException();
    }
}
