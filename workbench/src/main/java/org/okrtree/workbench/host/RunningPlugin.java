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

    private RunningPlugin(
            Bundle bundle,
            Descriptor descriptor,
            SpringBeans beans,
            BundleActiveObjects activeObjects,
            HostSettings settings,
            Problems problems) {
        this.bundle = bundle;
        this.beans = beans;
        this.activeObjects = activeObjects;
        this.texts = new PluginTexts(descriptor.i18nLocations(), bundle);
        this.resources = new WebResources(descriptor, bundle, texts);
        this.fragments = new Fragments(descriptor, beans, texts, settings.currentRequest(), problems);
        this.macros = new Macros(descriptor, beans, texts, settings.currentRequest(), problems);
        this.blueprints =
                new Blueprints(descriptor, bundle, beans, fragments, texts, settings.currentRequest(), problems);
        this.servlets = new PluginServlets(descriptor, beans, problems);
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

    WebResources resources() {
        return resources;
    }

    @Override
    public void close() {
        try {
            servlets.close();
            rest.forEach(RestModule::close);
            beans.close();
        } finally {
            stop(bundle, activeObjects);
        }
    }
}
