package org.okrtree.workbench.host;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.beehive.ClusterLock;
import com.atlassian.beehive.ClusterLockService;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import net.java.ao.RawEntity;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.osgi.framework.Bundle;
import org.osgi.framework.ServiceFactory;
import org.osgi.framework.ServiceRegistration;

/** Active Objects as a service: each bundle gets its own, for the tables that its descriptor names. */
final class BundleActiveObjects implements ServiceFactory<ActiveObjects> {
    private static final String TABLES = "ao-plugin.tables.";

    private final Database database;
    private final Optional<ClusterLockService> locks;
    private final Map<Long, RealActiveObjects> byBundle = new ConcurrentHashMap<>();

    /** @param locks so that of several nodes one makes the tables, as the products see to it; empty where there is one node */
    BundleActiveObjects(Database database, Optional<ClusterLockService> locks) {
        this.database = database;
        this.locks = locks;
    }

    /** From now on the bundle may ask for the service, and not yet use it. */
    void prepare(Bundle bundle, Descriptor descriptor) {
        List<Descriptor.Module> modules = descriptor.modules("ao").toList();
        if (modules.size() > 1) {
            throw new PluginRefusedException("A plugin has one ao module, not " + modules.size() + ".");
        }
        for (Descriptor.Module module : modules) {
            String namespace = Xml.attribute(module.xml(), "namespace", descriptor.pluginKey());
            byBundle.put(bundle.getBundleId(), new RealActiveObjects(database, namespace));
        }
    }

    /** Brings the tables into the form of the bundle's entities; then the service may be used. */
    void migrate(Bundle bundle, Descriptor descriptor) {
        RealActiveObjects objects = byBundle.get(bundle.getBundleId());
        if (objects == null) {
            return;
        }
        Descriptor.Module module = descriptor.modules("ao").findFirst().orElseThrow();
        List<Class<?>> entities = Xml.children(module.xml(), "entity").stream()
                .<Class<?>>map(entity -> load(bundle, module, Xml.text(entity)))
                .toList();
        try {
            alone(bundle, () -> objects.migrate(asEntities(entities)));
        } catch (RuntimeException | LinkageError e) {
            throw new PluginRefusedException("The tables cannot be made: " + SpringBeans.root(e), e);
        }
    }

    private void alone(Bundle bundle, Runnable work) {
        Optional<ClusterLock> lock = locks.map(all -> all.getLockForName(TABLES + bundle.getSymbolicName()));
        lock.ifPresent(ClusterLock::lock);
        try {
            work.run();
        } finally {
            lock.ifPresent(ClusterLock::unlock);
        }
    }

    void forget(Bundle bundle) {
        byBundle.remove(bundle.getBundleId());
    }

    @SuppressWarnings("unchecked")
    private static Class<? extends RawEntity<?>>[] asEntities(List<Class<?>> classes) {
        return (Class<? extends RawEntity<?>>[]) classes.toArray(new Class<?>[0]);
    }

    private static Class<?> load(Bundle bundle, Descriptor.Module module, String className) {
        try {
            return bundle.loadClass(className);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginRefusedException(
                    "The " + module + " needs a class that is not there: " + e.getMessage(), e);
        }
    }

    @Override
    public ActiveObjects getService(Bundle bundle, ServiceRegistration<ActiveObjects> registration) {
        RealActiveObjects objects = byBundle.get(bundle.getBundleId());
        if (objects == null) {
            throw new IllegalStateException(
                    "The descriptor of " + bundle.getSymbolicName() + " has no ao module here.");
        }
        return objects;
    }

    @Override
    public void ungetService(Bundle bundle, ServiceRegistration<ActiveObjects> registration, ActiveObjects service) {
        // forgotten when the plugin is stopped
    }
}
