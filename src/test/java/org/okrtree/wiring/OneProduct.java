package org.okrtree.wiring;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import org.jspecify.annotations.Nullable;
import org.osgi.framework.Bundle;
import org.osgi.framework.BundleReference;

/** Loads our classes anew, as the bundle in one product does: what the product does not have is not there. */
final class OneProduct extends ClassLoader implements BundleReference {

    private static final String OURS = "org.okrtree.";

    private final String absent;
    private final @Nullable Bundle bundle;

    private OneProduct(String absent, @Nullable Bundle bundle) {
        super(OneProduct.class.getClassLoader());
        this.absent = absent;
        this.bundle = bundle;
    }

    /** @param absent packages of the host that begin so are not there, as a pattern */
    static OneProduct without(String absent) {
        return new OneProduct(absent, null);
    }

    static OneProduct jira() {
        return without("com\\.atlassian\\.confluence\\..*");
    }

    static OneProduct confluence() {
        return without("com\\.atlassian\\.jira\\..*");
    }

    static OneProduct in(Bundle bundle) {
        return new OneProduct("", bundle);
    }

    @Override
    public @Nullable Bundle getBundle() {
        return bundle;
    }

    @Override
    protected Class<?> loadClass(String name, boolean resolve) throws ClassNotFoundException {
        if (name.matches(absent)) {
            throw new ClassNotFoundException(name);
        }
        if (!name.startsWith(OURS)) {
            return super.loadClass(name, resolve);
        }
        synchronized (getClassLoadingLock(name)) {
            Class<?> loaded = findLoadedClass(name);
            return loaded == null ? define(name) : loaded;
        }
    }

    private Class<?> define(String name) throws ClassNotFoundException {
        try (InputStream in = getResourceAsStream(name.replace('.', '/') + ".class")) {
            if (in == null) {
                throw new ClassNotFoundException(name);
            }
            byte[] bytes = in.readAllBytes();
            return defineClass(name, bytes, 0, bytes.length, OneProduct.class.getProtectionDomain());
        } catch (IOException inOurOwnTree) {
            throw new UncheckedIOException(inOurOwnTree);
        }
    }
}
