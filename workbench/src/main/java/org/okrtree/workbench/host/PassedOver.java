package org.okrtree.workbench.host;

import java.io.IOException;
import java.io.InputStream;
import java.net.URL;
import java.util.Collections;
import java.util.Enumeration;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.jar.JarEntry;
import java.util.jar.JarInputStream;
import org.osgi.framework.Bundle;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;
import org.w3c.dom.Element;

/** What a product passes over in silence in a plugin, so that its developer looks for it in vain: here it is said. */
final class PassedOver {
    /** Known to the products, and without effect in a jar that they do not transform. */
    static final Set<String> WITHOUT_EFFECT = Set.of("component", "component-import");

    private final Bundle bundle;
    private final Consumer<String> problems;

    private PassedOver(Bundle bundle, Consumer<String> problems) {
        this.bundle = bundle;
        this.problems = problems;
    }

    /** Tells all of it. */
    static void tell(Bundle bundle, Descriptor descriptor, PluginTexts texts, Consumer<String> problems) {
        PassedOver passedOver = new PassedOver(bundle, problems);
        List<Element> modules = passedOver.everyModule();
        passedOver.tellComponents(modules);
        passedOver.tellResources(modules);
        passedOver.tellLabels(descriptor, texts);
    }

    // of both products: a resource may be meant for the other one
    private List<Element> everyModule() {
        try (InputStream xml = bundle.getEntry("atlassian-plugin.xml").openStream()) {
            return Xml.children(Xml.read(xml));
        } catch (IOException e) {
            throw new PluginRefusedException("atlassian-plugin.xml cannot be read: " + e.getMessage(), e);
        }
    }

    private void tellComponents(List<Element> modules) {
        modules.stream()
                .filter(module -> WITHOUT_EFFECT.contains(module.getTagName()))
                .forEach(module -> problems.accept("The " + module.getTagName() + " " + module.getAttribute("key")
                        + " does nothing: a jar with Atlassian-Plugin-Key in its manifest is not transformed. Make the bean"
                        + " in META-INF/spring, and ask for a service of the host over OSGi there."));
    }

    private void tellResources(List<Element> modules) {
        List<Element> rest = modules.stream()
                .filter(module -> module.getTagName().equals("rest"))
                .toList();
        if (rest.isEmpty()) {
            return;
        }
        boolean everywhere =
                rest.stream().anyMatch(module -> Xml.children(module, "package").isEmpty());
        List<String> packages = rest.stream()
                .flatMap(module -> Xml.children(module, "package").stream())
                .map(Xml::text)
                .toList();
        for (URL file : entries("*.class")) {
            annotated(new UrlResource(file))
                    .filter(name -> !everywhere && packages.stream().noneMatch(one -> name.startsWith(one + ".")))
                    .ifPresent(name -> problems.accept("The class " + name
                            + " is in no package that a rest module names," + " and is not found. Name its package."));
        }
        entries("*.jar").forEach(this::tellNested);
    }

    private void tellNested(URL jar) {
        try (JarInputStream content = new JarInputStream(jar.openStream())) {
            for (JarEntry entry = content.getNextJarEntry(); entry != null; entry = content.getNextJarEntry()) {
                if (entry.getName().endsWith(".class")) {
                    annotated(new ByteArrayResource(content.readAllBytes()))
                            .ifPresent(name -> problems.accept("The class " + name + " lies in " + jar.getPath()
                                    + " and is not found: for REST a product reads the entries of the plugin's own jar"
                                    + " only. Put the class there."));
                }
            }
        } catch (IOException e) {
            throw new PluginRefusedException(jar.getPath() + " cannot be read: " + e.getMessage(), e);
        }
    }

    private List<URL> entries(String pattern) {
        Enumeration<URL> found = bundle.findEntries("/", pattern, true);
        return found == null ? List.of() : Collections.list(found);
    }

    /** The class's name if it is a resource or a provider. */
    private Optional<String> annotated(Resource file) {
        try {
            AnnotationMetadata type = new SimpleMetadataReaderFactory(SpringBeans.loaderOf(bundle))
                    .getMetadataReader(file)
                    .getAnnotationMetadata();
            boolean forRest =
                    type.hasAnnotation("jakarta.ws.rs.Path") || type.hasAnnotation("jakarta.ws.rs.ext.Provider");
            return Optional.of(type.getClassName()).filter(name -> forRest);
        } catch (IOException e) {
            throw new PluginRefusedException(file + " cannot be read: " + e.getMessage(), e);
        }
    }

    private void tellLabels(Descriptor descriptor, PluginTexts texts) {
        for (Descriptor.Module module : descriptor.modules()) {
            Xml.child(module.xml(), "label")
                    .map(label -> label.getAttribute("key"))
                    .filter(key ->
                            !key.isEmpty() && texts.find(Locale.ROOT, key).isEmpty())
                    .ifPresent(key -> problems.accept("The label " + key + " of the " + module
                            + " has no text in the plugin: people see the key. Put it into a resource of type i18n."));
        }
    }
}
