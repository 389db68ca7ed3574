package org.okrtree.workbench.host;

import java.util.List;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleException;

/** A plugin that is enabled: its Spring context and its modules. */
final class RunningPlugin implements AutoCloseable {
    private final Bundle bundle;
    private final SpringBeans beans;
    private final BundleActiveObjects activeObjects;
    private final PluginTexts texts;
    private final Fragments fragments;
    private final Macros macros;
    private final Blueprints blueprints;
    private final PluginServlets servlets;
    private final List<RestModule> rest;
    private final WebResources resources;
    private final Problems problems;
    private final UserChanges userChanges;
    private final JqlFunctions jqlFunctions;
    private final DashboardItems dashboardItems;
    private final IssueTabs issueTabs;

    private RunningPlugin(
            Bundle bundle,
            Descriptor descriptor,
            SpringBeans beans,
            BundleActiveObjects activeObjects,
            HostSettings settings,
            Problems problems) {
        this.bundle = bundle;
        this.problems = problems;
        this.beans = beans;
        this.activeObjects = activeObjects;
        this.texts = new PluginTexts(descriptor.i18nLocations(), bundle);
        this.resources = new WebResources(descriptor, bundle, texts, settings.product(), problems);
        this.fragments = new Fragments(descriptor, beans, texts, settings.currentRequest(), problems);
        this.macros = new Macros(descriptor, beans, texts, settings.currentRequest(), problems);
        this.blueprints =
                new Blueprints(descriptor, bundle, beans, fragments, texts, settings.currentRequest(), problems);
        this.servlets = new PluginServlets(descriptor, beans, problems);
        this.userChanges = new UserChanges(descriptor, beans, problems);
        this.jqlFunctions = new JqlFunctions(descriptor, beans, problems);
        this.issueTabs = new IssueTabs(descriptor, beans, texts, settings.currentRequest(), problems);
        this.dashboardItems = new DashboardItems(descriptor, texts);
        Access access = new Access(settings);
        this.rest = descriptor
                .modules("rest")
                .map(module -> new RestModule(module, bundle, beans, access, new ReadOnly(settings)))
                .toList();
    }

    /** Enables the plugin; one module that fails fails the plugin. Its tables are made last, as in the products. */
    static RunningPlugin start(
            Bundle bundle,
            Descriptor descriptor,
            BundleActiveObjects activeObjects,
            HostSettings settings,
            Problems problems) {
        SpringBeans beans = null;
        try {
            bundle.start();
            activeObjects.prepare(bundle, descriptor);
            beans = SpringBeans.of(bundle);
            RunningPlugin plugin = new RunningPlugin(bundle, descriptor, beans, activeObjects, settings, problems);
            activeObjects.migrate(bundle, descriptor);
            PassedOver.tell(bundle, descriptor, plugin.texts(), problems::add);
            return plugin;
        } catch (BundleException e) {
            throw new PluginRefusedException("The bundle does not start: " + e.getMessage(), e);
        } catch (RuntimeException e) {
            if (beans != null) {
                beans.close();
            }
            stop(bundle, activeObjects);
            throw e;
        }
    }

    private static void stop(Bundle bundle, BundleActiveObjects activeObjects) {
        activeObjects.forget(bundle);
        try {
            bundle.stop();
        } catch (BundleException e) {
            throw new IllegalStateException("the bundle does not stop: " + e.getMessage(), e);
        }
    }

    ClassLoader loader() {
        return beans.loader();
    }

    PluginTexts texts() {
        return texts;
    }

    Fragments fragments() {
        return fragments;
    }

    Macros macros() {
        return macros;
    }

    Blueprints blueprints() {
        return blueprints;
    }

    PluginServlets servlets() {
        return servlets;
    }

    List<RestModule> rest() {
        return rest;
    }

    UserChanges userChanges() {
        return userChanges;
    }

    WebResources resources() {
        return resources;
    }

    JqlFunctions jqlFunctions() {
        return jqlFunctions;
    }

    IssueTabs issueTabs() {
        return issueTabs;
    }

    DashboardItems dashboardItems() {
        return dashboardItems;
    }

    @Override
    public void close() {
        try {
            servlets.close();
            rest.forEach(RestModule::close);
            beans.close();
        } finally {
            stop(bundle, activeObjects);
            tellThreadsLeftBehind();
        }
    }

    // a thread has the class loader of whoever made it, unless somebody said otherwise
    private void tellThreadsLeftBehind() {
        Thread.getAllStackTraces().keySet().stream()
                .filter(thread -> thread.isAlive() && thread.getContextClassLoader() == loader())
                .forEach(thread -> problems.add("The plugin was stopped and left the thread " + thread.getName()
                        + " running: it keeps every class of the plugin, and a newer version starts another one."
                        + " Shut its pool down when the bean is destroyed."));
    }
}
