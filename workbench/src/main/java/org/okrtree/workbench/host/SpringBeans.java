package org.okrtree.workbench.host;

import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import org.osgi.framework.Bundle;
import org.osgi.framework.wiring.BundleWiring;
import org.springframework.beans.factory.config.AutowireCapableBeanFactory;
import org.springframework.beans.factory.xml.DefaultNamespaceHandlerResolver;
import org.springframework.beans.factory.xml.XmlBeanDefinitionReader;
import org.springframework.context.support.GenericApplicationContext;
import org.springframework.core.io.UrlResource;

/** The plugin's Spring context, made from the bundle's {@code META-INF/spring} with the bundle's own view of classes. */
final class SpringBeans implements AutoCloseable {
    private final Bundle bundle;
    private final GenericApplicationContext context;

    private SpringBeans(Bundle bundle, GenericApplicationContext context) {
        this.bundle = bundle;
        this.context = context;
    }

    static SpringBeans of(Bundle bundle) {
        ClassLoader loader = loaderOf(bundle);
        GenericApplicationContext context = new GenericApplicationContext();
        context.setClassLoader(loader);
        context.setDisplayName(bundle.getSymbolicName());
        XmlBeanDefinitionReader reader = new XmlBeanDefinitionReader(context);
        reader.setBeanClassLoader(loader);
        reader.setValidationMode(XmlBeanDefinitionReader.VALIDATION_NONE);
        reader.setNamespaceAware(true);
        // Spring's own elements are handled by the host's Spring, which the bundle does not see as a whole
        reader.setNamespaceHandlerResolver(new DefaultNamespaceHandlerResolver(SpringBeans.class.getClassLoader()));
        try {
            Loading.with(loader, () -> {
                Enumeration<URL> files = bundle.findEntries("META-INF/spring", "*.xml", false);
                if (files != null && bundle.getHeaders().get("Spring-Context") != null) {
                    Collections.list(files).forEach(file -> reader.loadBeanDefinitions(new UrlResource(file)));
                }
                context.refresh();
                return context;
            });
            return new SpringBeans(bundle, context);
        } catch (Exception | LinkageError e) {
            context.close();
            throw new PluginRefusedException("The plugin's Spring context does not start: " + root(e), e);
        }
    }

    static ClassLoader loaderOf(Bundle bundle) {
        return bundle.adapt(BundleWiring.class).getClassLoader();
    }

    ClassLoader loader() {
        return context.getClassLoader();
    }

    /** A new object of a class of the plugin, its constructor filled with beans of the plugin. */
    // the method is deprecated in Spring, and the one that the products call
    @SuppressWarnings("deprecation")
    <T> T create(Descriptor.Module module, String className, Class<T> type) {
        try {
            Class<?> loaded = bundle.loadClass(className);
            Object made = Loading.with(
                    loader(),
                    () -> context.getAutowireCapableBeanFactory()
                            .createBean(loaded, AutowireCapableBeanFactory.AUTOWIRE_CONSTRUCTOR, false));
            return type.cast(made);
        } catch (ClassNotFoundException | LinkageError e) {
            throw new PluginRefusedException(
                    "The " + module + " needs a class that is not there, perhaps an import that is missing: " + root(e),
                    e);
        } catch (ClassCastException e) {
            throw new PluginRefusedException("The " + module + " needs a " + type.getName() + ": " + className, e);
        } catch (Exception e) {
            throw new PluginRefusedException("The " + module + " cannot be made: " + root(e), e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    static String root(Throwable failure) {
        Throwable cause = failure;
        while (cause.getCause() != null && cause.getCause() != cause) {
            cause = cause.getCause();
        }
        return cause.toString();
    }
}
