package org.okrtree.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.apache.felix.framework.FrameworkFactory;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleContext;
import org.osgi.framework.BundleException;
import org.osgi.framework.Constants;
import org.osgi.framework.launch.Framework;

/** The framework that keeps the plugin's classes apart from ours: a bundle sees what it imports and the product exports. */
final class Osgi implements AutoCloseable {
    private final Framework framework;

    private Osgi(Framework framework) {
        this.framework = framework;
    }

    static Osgi start(String exports, Path workDir) {
        Map<String, String> settings = new HashMap<>();
        settings.put(Constants.FRAMEWORK_STORAGE, workDir.resolve("osgi").toString());
        settings.put(Constants.FRAMEWORK_STORAGE_CLEAN, Constants.FRAMEWORK_STORAGE_CLEAN_ONFIRSTINIT);
        settings.put(Constants.FRAMEWORK_BUNDLE_PARENT, Constants.FRAMEWORK_BUNDLE_PARENT_FRAMEWORK);
        settings.put(Constants.FRAMEWORK_BOOTDELEGATION, "sun.*,com.sun.*,jdk.*");
        settings.put(Constants.FRAMEWORK_SYSTEMPACKAGES_EXTRA, exports);
        // for a moment the old and the new plugin are both there, perhaps of one version
        settings.put(Constants.FRAMEWORK_BSNVERSION, Constants.FRAMEWORK_BSNVERSION_MULTIPLE);
        settings.put("felix.bootdelegation.implicit", "false");
        // two frameworks live in one JVM, and none shall leave a stream handler behind
        settings.put("felix.service.urlhandlers", "false");
        settings.put("felix.log.level", "1");
        // the resolver would keep threads for a while after the framework has stopped
        settings.put("felix.resolver.parallelism", "1");
        Framework framework = new FrameworkFactory().newFramework(settings);
        try {
            Files.createDirectories(workDir);
            framework.start();
            return new Osgi(framework);
        } catch (BundleException | IOException e) {
            throw new IllegalStateException("the OSGi framework does not start: " + e.getMessage(), e);
        }
    }

    BundleContext context() {
        return framework.getBundleContext();
    }

    Bundle install(Path jar) {
        try (InputStream content = Files.newInputStream(jar)) {
            return context().installBundle("plugin:" + jar.getFileName() + ":" + System.nanoTime(), content);
        } catch (BundleException e) {
            throw new PluginRefusedException(jar.getFileName() + " is not a bundle: " + e.getMessage(), e);
        } catch (IOException e) {
            throw new PluginRefusedException(jar.getFileName() + " cannot be read: " + e.getMessage(), e);
        }
    }

    static void uninstall(Bundle bundle) {
        try {
            bundle.uninstall();
        } catch (BundleException e) {
            throw new IllegalStateException("the bundle does not go: " + e.getMessage(), e);
        }
    }

    /** Stops the framework and waits for it: its threads would keep the JVM alive. */
    @Override
    public void close() {
        try {
            framework.stop();
            framework.waitForStop(TimeUnit.SECONDS.toMillis(10));
        } catch (BundleException e) {
            throw new IllegalStateException("the OSGi framework does not stop: " + e.getMessage(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
