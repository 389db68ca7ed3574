package org.okrtree.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLockService;
import com.atlassian.event.api.EventPublisher;
import com.atlassian.greenhopper.service.sprint.SprintService;
import com.atlassian.jira.issue.Issue;
import com.atlassian.jira.user.ApplicationUser;
import com.atlassian.sal.api.message.I18nResolver;
import com.atlassian.templaterenderer.TemplateRenderer;
import com.atlassian.webresource.api.assembler.PageBuilderService;
import jakarta.servlet.DispatcherType;
import jakarta.ws.rs.ext.RuntimeDelegate;
import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.nio.file.Path;
import java.time.Duration;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.eclipse.jetty.ee10.servlet.FilterHolder;
import org.eclipse.jetty.ee10.servlet.ServletContextHandler;
import org.eclipse.jetty.ee10.servlet.ServletHolder;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.InvalidSyntaxException;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceReference;
import org.osgi.framework.ServiceRegistration;

/** One product's plugin system with room for one plugin. All methods may be called from any thread. */
public final class PluginHost implements AutoCloseable {
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final HostSettings settings;
    private final Osgi osgi;
    private final Problems problems = new Problems();
    private final Gate gate = new Gate();
    private final ThreadPageResources resources;
    private final BundleActiveObjects activeObjects;
    private final OfferedServices services;
    private final Events events = new Events(problems);

    private volatile Optional<Installed> installed = Optional.empty();
    private boolean closed;

    private record Installed(Bundle bundle, Descriptor descriptor) {}

    private PluginHost(HostSettings settings) {
        this.settings = settings;
        this.osgi = Osgi.start(exports(settings), settings.workDir());
        this.resources = new ThreadPageResources(gate, settings.currentRequest());
        this.activeObjects = new BundleActiveObjects(settings.database(), Optional.ofNullable((ClusterLockService)
                settings.services().get(ClusterLockService.class)));
        this.services = new OfferedServices(osgi.context());
    }

    private static String exports(HostSettings settings) {
        return settings.services().containsKey(SprintService.class)
                ? HostExports.of(settings.product())
                : HostExports.withoutJiraSoftware(settings.product());
    }

    /** Starts a host without a plugin. */
    public static PluginHost start(HostSettings settings) {
        // found once for all, while the thread's class loader is ours
        RuntimeDelegate.getInstance();
        PluginHost host = new PluginHost(settings);
        host.registerServices();
        return host;
    }

    private void registerServices() {
        BundleContext context = osgi.context();
        settings.services().forEach(services::offer);
        context.registerService(ActiveObjects.class, activeObjects, null);
        context.registerService(TemplateRenderer.class, new PerBundle(), null);
        context.registerService(PageBuilderService.class, resources.service(), null);
        context.registerService(EventPublisher.class, events, null);
        if (!settings.services().containsKey(I18nResolver.class)) {
            context.registerService(
                    I18nResolver.class, new PluginTexts.Resolver(this::texts, settings.currentRequest()), null);
        }
    }

    private final class PerBundle implements ServiceFactory<TemplateRenderer> {
        @Override
        public TemplateRenderer getService(Bundle bundle, ServiceRegistration<TemplateRenderer> registration) {
            return new Templates(bundle, settings.automaticEscaping(), problems::add);
        }

        @Override
        public void ungetService(
                Bundle bundle, ServiceRegistration<TemplateRenderer> registration, TemplateRenderer service) {
            // holds nothing but memory
        }
    }

    /**
     * Takes the plugin and enables it.
     *
     * @throws PluginRefusedException when it cannot run here; then it is not enabled
     */
    public synchronized void install(Path jar) {
        if (installed.isPresent()) {
            throw new IllegalStateException("there is a plugin already: replace it");
        }
        installed = Optional.of(read(jar));
        try {
            enable();
        } catch (RuntimeException e) {
            uninstall();
            throw e;
        }
    }

    private Installed read(Path jar) {
        Bundle bundle = osgi.install(jar);
        try {
            return new Installed(bundle, descriptorOf(bundle));
        } catch (RuntimeException e) {
            Osgi.uninstall(bundle);
            throw e;
        }
    }

    private Descriptor descriptorOf(Bundle bundle) {
        URL file = bundle.getEntry("atlassian-plugin.xml");
        if (file == null) {
            throw new PluginRefusedException("The jar has no atlassian-plugin.xml.");
        }
        try (InputStream xml = file.openStream()) {
            Descriptor descriptor = Descriptor.read(xml, settings.product());
            String named = bundle.getHeaders().get("Atlassian-Plugin-Key");
            if (named == null || named.isBlank()) {
                throw new PluginRefusedException(
                        "The manifest has no Atlassian-Plugin-Key: a product transforms such a jar"
                                + " when it is installed, and this host does not. Put the plugin's key there.");
            }
            if (!descriptor.pluginKey().equals(named)) {
                throw new PluginRefusedException(
                        "The manifest names the plugin " + named + ", its descriptor " + descriptor.pluginKey() + ".");
            }
            return descriptor;
        } catch (IOException e) {
            throw new PluginRefusedException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    /** Stops the plugin: requests that run come to their end, later ones are answered 404. */
    public synchronized void disable() {
        try {
            gate.close(PATIENCE).ifPresent(RunningPlugin::close);
        } finally {
            gate.open(Optional.empty());
            installed.ifPresent(plugin -> events.leave(plugin.bundle()));
        }
    }

    /**
     * Starts the plugin again.
     *
     * @throws PluginRefusedException when it cannot run here; then it is not enabled
     */
    public synchronized void enable() {
        Installed plugin = installed.orElseThrow(() -> new IllegalStateException("there is no plugin"));
        if (gate.isOpen()) {
            return;
        }
        gate.close(PATIENCE);
        Optional<RunningPlugin> running = Optional.empty();
        try {
            running = Optional.of(
                    RunningPlugin.start(plugin.bundle(), plugin.descriptor(), activeObjects, settings, problems));
        } finally {
            gate.open(running);
        }
    }

    /**
     * Puts another version in the plugin's place; its data stay.
     *
     * @throws PluginRefusedException when it cannot run here; a jar that is no plugin leaves the old one as it is
     */
    public synchronized void replace(Path newerJar) {
        Installed newer = read(newerJar);
        uninstall();
        installed = Optional.of(newer);
        enable();
    }

    /** Removes the plugin; its data stay. */
    public synchronized void uninstall() {
        disable();
        installed.ifPresent(plugin -> Osgi.uninstall(plugin.bundle()));
        installed = Optional.empty();
    }

    /** Whether requests reach the plugin. */
    public boolean isEnabled() {
        return gate.isOpen();
    }

    /** Key of the plugin that is installed; empty for none. */
    public String pluginKey() {
        return installed.map(plugin -> plugin.descriptor().pluginKey()).orElse("");
    }

    /** Version of the plugin that is installed; empty for none. */
    public String pluginVersion() {
        return installed.map(plugin -> plugin.descriptor().version()).orElse("");
    }

    /** What a product would pass over in silence, oldest first: blocked template calls, failed modules. */
    public List<String> problems() {
        return problems.all();
    }

    /** Records what a face saw a plugin do that a product would pass over in silence. */
    public void note(String sentence) {
        problems.add(sentence);
    }

    /** The entries of a section whose conditions hold, in order of weight. */
    public List<WebItem> webItems(String section, Map<String, Object> context) {
        return ask(plugin -> plugin.fragments().items(section, context), List.of());
    }

    /** The groups of a location whose conditions hold, in order of weight. */
    public List<WebSection> webSections(String location, Map<String, Object> context) {
        return ask(plugin -> plugin.fragments().sections(location, context), List.of());
    }

    /** The panels of a location whose conditions hold, drawn, in order of weight. */
    public List<WebPanelHtml> webPanels(String location, Map<String, Object> context) {
        return ask(plugin -> plugin.fragments().panels(location, context), List.of());
    }

    /** The macro of this name. */
    public Optional<MacroModule> macro(String name) {
        return macros().stream().filter(macro -> macro.name().equals(name)).findFirst();
    }

    /** All macros, labels in the language of the current request. */
    public List<MacroModule> macros() {
        return ask(plugin -> plugin.macros().all(gate), List.of());
    }

    /** Tells the plugin that an anonymisation gave somebody another user key; the modules that could not follow. */
    public List<String> userKeyChanges(String before, String after) {
        return ask(plugin -> plugin.userChanges().tell(UserChanges.KEY, before, after), List.of());
    }

    /** The same for a user name. */
    public List<String> userNameChanges(String before, String after) {
        return ask(plugin -> plugin.userChanges().tell(UserChanges.NAME, before, after), List.of());
    }

    /** The keys of the panels of a location whose conditions hold, for each thing of a list, as lists of issues ask. */
    public List<List<String>> panelsShown(String location, List<Map<String, Object>> contexts) {
        return ask(
                plugin -> plugin.fragments()
                        .panelsShown(location, contexts, settings.database().statements()),
                contexts.stream().map(context -> List.<String>of()).toList());
    }

    /** What a call of a JQL function means; empty when the plugin has no function of this name. */
    public Optional<JqlAnswer> jql(String function, List<String> arguments, String field, ApplicationUser searcher) {
        return ask(plugin -> plugin.jqlFunctions().call(function, arguments, field, searcher), Optional.empty());
    }

    /** The tabs that are there for an issue and whoever looks at it, in their order. */
    public List<IssueTab> issueTabs(Issue issue) {
        return ask(plugin -> plugin.issueTabs().shown(issue), List.of());
    }

    /** What a tab shows; empty when it is not there for this issue. */
    public Optional<String> issueTab(String key, Issue issue) {
        return ask(plugin -> plugin.issueTabs().html(key, issue), Optional.empty());
    }

    /** What the plugin offers for dashboards, in the language of the current request. */
    public List<DashboardItem> dashboardItems() {
        return ask(
                plugin -> plugin.dashboardItems().all(settings.currentRequest().locale()), List.of());
    }

    /** Tells an event of the product to whoever listens, in this thread. */
    public void publish(Object event) {
        try (Gate.Visit visit = gate.enter()) {
            visit.plugin().ifPresent(plugin -> events.publish(event));
        }
    }

    /** What a page can be made from, in the language of the current request. */
    public List<BlueprintModule> blueprints(Map<String, Object> context) {
        return ask(plugin -> plugin.blueprints().shown(context), List.of());
    }

    /** The text in storage format of a page that is begun from a blueprint; empty when there is none with that key. */
    public Optional<String> pageFrom(String blueprintKey, String title) {
        return ask(plugin -> plugin.blueprints().text(blueprintKey, title), Optional.empty());
    }

    /** What pages ask for. */
    public PageResources resources() {
        return resources;
    }

    /** The plugin's sentence under this key; the key itself when it has none. */
    public String text(Locale locale, String key, Object... args) {
        return texts().find(locale, key, args).orElse(key);
    }

    private PluginTexts texts() {
        return ask(RunningPlugin::texts, PluginTexts.none());
    }

    /**
     * Offers a service from now on, in the place of the one of this type that was offered before: a part of a product may
     * come late, and is another after an upgrade. What the plugin got before refuses further calls.
     */
    public void offer(Class<?> type, Object service) {
        services.offer(type, service);
    }

    /** Takes a service away; what the plugin got refuses further calls. */
    public void withdraw(Class<?> type) {
        services.withdraw(type);
    }

    /** How many services are registered in this host's framework. */
    int serviceCount() {
        try {
            ServiceReference<?>[] all = osgi.context().getAllServiceReferences(null, null);
            return all == null ? 0 : all.length;
        } catch (InvalidSyntaxException noFilter) {
            throw new IllegalStateException(noFilter);
        }
    }

    /** How many services the plugin holds. */
    synchronized int servicesInUseByPlugin() {
        return installed
                .map(plugin -> plugin.bundle().getServicesInUse())
                .map(used -> used.length)
                .orElse(0);
    }

    private <T> T ask(Function<RunningPlugin, T> question, T otherwise) {
        try (Gate.Visit visit = gate.enter()) {
            return visit.plugin().map(question).orElse(otherwise);
        }
    }

    /** Adds {@code /plugins/servlet/*}, {@code /rest/*}, {@code /download/resources/*} and {@code /download/contextbatch/*} to a handler that was not started yet. */
    public void mount(ServletContextHandler handler) {
        Access access = new Access(settings);
        handler.addFilter(new FilterHolder(new UnreadBodies()), "/*", EnumSet.of(DispatcherType.REQUEST));
        handler.addServlet(
                new ServletHolder(
                        "plugin-servlets",
                        new ServletDoor(
                                gate, access, problems, new XsrfWatch(settings, problems::add), settings.loginPath())),
                "/plugins/servlet/*");
        handler.addServlet(new ServletHolder("plugin-rest", new RestDoor(gate, problems)), "/rest/*");
        handler.addServlet(
                new ServletHolder("plugin-downloads", new DownloadDoor(gate, WebResources::file)),
                "/download/resources/*");
        handler.addServlet(
                new ServletHolder("plugin-batches", new DownloadDoor(gate, WebResources::batch)),
                "/download/contextbatch/*");
    }

    /** Stops everything; a second call does nothing. */
    @Override
    public synchronized void close() {
        if (!closed) {
            closed = true;
            try {
                disable();
            } finally {
                osgi.close();
            }
        }
    }
}
