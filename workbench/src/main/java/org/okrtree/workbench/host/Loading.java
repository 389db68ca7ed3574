package org.okrtree.workbench.host;

import java.util.concurrent.Callable;

/** Runs code while libraries that ask the thread for a class loader get a certain one. */
final class Loading {
    private Loading() {}

    static <T> T with(ClassLoader loader, Callable<T> code) throws Exception {
        Thread thread = Thread.currentThread();
        ClassLoader before = thread.getContextClassLoader();
        thread.setContextClassLoader(loader);
        try {
            return code.call();
        } finally {
            thread.setContextClassLoader(before);
        }
    }
}
