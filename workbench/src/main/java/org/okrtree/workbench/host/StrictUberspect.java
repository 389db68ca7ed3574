package org.okrtree.workbench.host;

import java.util.Collection;
import java.util.Iterator;
import java.util.Map;
import java.util.function.Consumer;
import org.apache.velocity.runtime.RuntimeServices;
import org.apache.velocity.util.RuntimeServicesAware;
import org.apache.velocity.util.introspection.Info;
import org.apache.velocity.util.introspection.UberspectImpl;
import org.apache.velocity.util.introspection.VelMethod;
import org.apache.velocity.util.introspection.VelPropertyGet;
import org.apache.velocity.util.introspection.VelPropertySet;

/** Lets templates call texts, numbers, booleans, lists and maps of the JDK, and nothing else. Velocity makes it by its name. */
public final class StrictUberspect extends UberspectImpl implements RuntimeServicesAware {
    static final String BLOCKED = "okr.blocked";

    private Consumer<String> blocked;

    /** For Velocity. */
    public StrictUberspect() {}

    @Override
    @SuppressWarnings("unchecked") // we put it there
    public void setRuntimeServices(RuntimeServices services) {
        blocked = (Consumer<String>) services.getApplicationAttribute(BLOCKED);
    }

    @Override
    public VelMethod getMethod(Object target, String name, Object[] arguments, Info info) throws Exception {
        return allowed(target, name, info) ? super.getMethod(target, name, arguments, info) : null;
    }

    @Override
    public VelPropertyGet getPropertyGet(Object target, String name, Info info) throws Exception {
        return allowed(target, name, info) ? super.getPropertyGet(target, name, info) : null;
    }

    @Override
    public VelPropertySet getPropertySet(Object target, String name, Object value, Info info) throws Exception {
        return allowed(target, name, info) ? super.getPropertySet(target, name, value, info) : null;
    }

    @Override
    @SuppressWarnings("rawtypes") // as Velocity declares it
    public Iterator getIterator(Object target, Info info) throws Exception {
        return allowed(target, "iterator", info) ? super.getIterator(target, info) : null;
    }

    private boolean allowed(Object target, String name, Info info) {
        boolean known = target == null || isOfTheJdk(target.getClass()) && isData(target);
        boolean harmless = !name.equals("class") && !name.equals("getClass");
        if (!known || !harmless) {
            blocked.accept(target.getClass().getName() + "." + name + " is not allowed in " + info.getTemplateName()
                    + ", line " + info.getLine());
        }
        return known && harmless;
    }

    // a class of the plugin that happens to be a list or a map brings methods of its own
    private static boolean isOfTheJdk(Class<?> type) {
        return type.getClassLoader() == null;
    }

    private static boolean isData(Object target) {
        return target instanceof String
                || target instanceof Number
                || target instanceof Boolean
                || target instanceof Collection
                || target instanceof Map
                || target instanceof Map.Entry
                || target instanceof Iterator;
    }
}
