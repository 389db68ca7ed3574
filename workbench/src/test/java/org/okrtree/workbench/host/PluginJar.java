package org.okrtree.workbench.host;

import jakarta.inject.Inject;
import jakarta.servlet.Servlet;
import jakarta.ws.rs.Path;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.io.OutputStream;
import java.io.StringWriter;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.jar.Attributes;
import java.util.jar.JarEntry;
import java.util.jar.JarOutputStream;
import java.util.jar.Manifest;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.JavaFileObject;
import javax.tools.SimpleJavaFileObject;
import javax.tools.ToolProvider;
import net.java.ao.RawEntity;
import org.okrtree.workbench.store.Database;
import org.osgi.framework.Bundle;
import org.slf4j.Logger;
import org.springframework.beans.factory.BeanFactory;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.SpringVersion;

/** A small plugin that an example is about: sources, descriptor and manifest, made into a jar. */
final class PluginJar {
    static final String KEY = "org.example.plugin";

    private static final String PACKAGE = "org.example";

    private final Map<String, String> sources = new LinkedHashMap<>();
    private final Map<String, String> files = new LinkedHashMap<>();
    private final StringBuilder modules = new StringBuilder();
    private String imports =
            "com.atlassian.activeobjects.external,com.atlassian.annotations.security,com.atlassian.plugin,"
                    + "com.atlassian.plugin.web,com.atlassian.plugin.web.api.model,"
                    + "com.atlassian.sal.api.transaction,com.atlassian.templaterenderer,com.atlassian.webresource.api.assembler,"
                    + "jakarta.servlet,jakarta.servlet.http,jakarta.ws.rs,jakarta.ws.rs.core,net.java.ao,org.osgi.framework,"
                    + "org.springframework.beans.factory,org.springframework.context.annotation";
    private final Map<String, String> headers = new LinkedHashMap<>();
    private String version = "1.0";
    private String manifestKey = KEY;

    static PluginJar plugin() {
        return new PluginJar();
    }

    /** A class of the package {@code org.example}, in a jar in the jar when its name begins with Nested; common imports are there. */
    PluginJar source(String name, String body) {
        sources.put(name, """
                package org.example;
                import com.atlassian.activeobjects.external.ActiveObjects;
                import com.atlassian.annotations.security.*;
                import com.atlassian.templaterenderer.TemplateRenderer;
                import com.atlassian.webresource.api.assembler.PageBuilderService;
                import jakarta.servlet.http.*;
                import jakarta.ws.rs.*;
                import jakarta.ws.rs.core.*;
                import java.util.*;
                import org.springframework.context.annotation.*;
                """ + body);
        return this;
    }

    /** A servlet at {@code /example/<name>} with this body of {@code doGet}. */
    PluginJar servlet(String name, String annotation, String doGet) {
        return servlet(name, "", annotation, doGet);
    }

    /** The same in Jira alone: its class is not looked at in Confluence. */
    PluginJar servletOfJira(String name, String doGet) {
        return servlet(name, "application='jira' ", "", doGet);
    }

    private PluginJar servlet(String name, String application, String annotation, String doGet) {
        module("<servlet " + application + "key='" + name + "' class='org.example." + name + "'><url-pattern>/example/"
                + name + "/*</url-pattern></servlet>");
        return source(name, annotation + " public class " + name + """
                 extends HttpServlet {
                    @Override
                    protected void doGet(HttpServletRequest request, HttpServletResponse response) throws java.io.IOException {
                """ + doGet + "}}");
    }

    PluginJar module(String xml) {
        modules.append(xml).append('\n');
        return this;
    }

    PluginJar file(String path, String content) {
        files.put(path, content);
        return this;
    }

    PluginJar withoutImport(String packageName) {
        imports = Stream.of(imports.split(","))
                .filter(one -> !one.equals(packageName))
                .collect(Collectors.joining(","));
        return this;
    }

    PluginJar withImport(String clause) {
        imports += "," + clause;
        return this;
    }

    PluginJar version(String other) {
        version = other;
        return this;
    }

    /** A header of the manifest as it is written here; without text it is left out. */
    PluginJar header(String name, String value) {
        headers.put(name, value);
        return this;
    }

    PluginJar manifestNames(String otherKey) {
        manifestKey = otherKey;
        return this;
    }

    /** Beans as the plugin has them: one configuration, host services asked for over OSGi. */
    PluginJar beans(String beanMethods) {
        file("META-INF/spring/example.xml", """
                <beans xmlns="http://www.springframework.org/schema/beans" xmlns:context="http://www.springframework.org/schema/context"
                    xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance"
                    xsi:schemaLocation="http://www.springframework.org/schema/beans http://www.springframework.org/schema/beans/spring-beans.xsd
                    http://www.springframework.org/schema/context http://www.springframework.org/schema/context/spring-context.xsd">
                  <context:annotation-config/>
                  <bean class="org.example.Wiring"/>
                </beans>
                """);
        return source("Wiring", """
                @org.springframework.context.annotation.Configuration(proxyBeanMethods = false)
                class Wiring {
                    static <T> T host(Class<T> type) {
                        var context = org.osgi.framework.FrameworkUtil.getBundle(Wiring.class).getBundleContext();
                        return context.getService(context.getServiceReference(type));
                    }
                """ + beanMethods + "}");
    }

    java.nio.file.Path in(java.nio.file.Path folder) throws IOException {
        java.nio.file.Path jar = Files.createTempFile(folder, "plugin", ".jar");
        try (OutputStream out = Files.newOutputStream(jar);
                JarOutputStream entries = new JarOutputStream(out, manifest())) {
            for (Map.Entry<String, String> file : files.entrySet()) {
                put(entries, file.getKey(), file.getValue().getBytes(StandardCharsets.UTF_8));
            }
            put(entries, "atlassian-plugin.xml", descriptor().getBytes(StandardCharsets.UTF_8));
            ByteArrayOutputStream nested = new ByteArrayOutputStream();
            try (JarOutputStream inner = new JarOutputStream(nested)) {
                for (Map.Entry<String, byte[]> type : compiled(folder).entrySet()) {
                    put(type.getKey().contains("/Nested") ? inner : entries, type.getKey(), type.getValue());
                }
            }
            put(entries, "lib/nested.jar", nested.toByteArray());
        }
        return jar;
    }

    private String descriptor() {
        return "<atlassian-plugin key='" + KEY + "' name='Example' plugins-version='2'><plugin-info><version>" + version
                + "</version></plugin-info>\n" + modules + "</atlassian-plugin>";
    }

    private Manifest manifest() {
        Manifest manifest = new Manifest();
        Attributes main = manifest.getMainAttributes();
        main.put(Attributes.Name.MANIFEST_VERSION, "1.0");
        main.putValue("Bundle-ManifestVersion", "2");
        main.putValue("Bundle-SymbolicName", KEY);
        main.putValue("Bundle-Version", "1.0.0");
        main.putValue("Atlassian-Plugin-Key", manifestKey);
        main.putValue("Spring-Context", "*");
        main.putValue("Bundle-ClassPath", ".,lib/nested.jar");
        main.putValue("Import-Package", imports);
        headers.forEach(main::putValue);
        headers.entrySet().stream()
                .filter(header -> header.getValue().isEmpty())
                .forEach(header -> main.remove(new Attributes.Name(header.getKey())));
        return manifest;
    }

    private static void put(JarOutputStream jar, String name, byte[] content) throws IOException {
        jar.putNextEntry(new JarEntry(name));
        jar.write(content);
        jar.closeEntry();
    }

    private Map<String, byte[]> compiled(java.nio.file.Path folder) throws IOException {
        if (sources.isEmpty()) {
            return Map.of();
        }
        java.nio.file.Path classes = Files.createTempDirectory(folder, "classes");
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        StringWriter said = new StringWriter();
        List<String> options = List.of(
                "--release", "17", "-proc:none", "-nowarn", "-d", classes.toString(), "-classpath", classPath());
        List<Source> units = sources.entrySet().stream()
                .map(one -> new Source(one.getKey(), one.getValue()))
                .toList();
        if (!compiler.getTask(said, null, null, options, null, units).call()) {
            throw new IllegalStateException("the example does not compile: " + said);
        }
        Map<String, byte[]> byPath = new LinkedHashMap<>();
        java.nio.file.Path own = classes.resolve(PACKAGE.replace('.', '/'));
        try (Stream<java.nio.file.Path> found = Files.list(own)) {
            for (java.nio.file.Path one : found.sorted().toList()) {
                byPath.put("org/example/" + one.getFileName(), Files.readAllBytes(one));
            }
        }
        return byPath;
    }

    // by class, because a test runner may hide the real class path behind a jar
    private static String classPath() {
        return Stream.of(
                        com.atlassian.plugin.web.Condition.class,
                        com.atlassian.event.api.EventPublisher.class,
                        jakarta.annotation.PostConstruct.class,
                        Servlet.class,
                        Path.class,
                        Inject.class,
                        RawEntity.class,
                        Bundle.class,
                        Logger.class,
                        BeanFactory.class,
                        Configuration.class,
                        SpringVersion.class,
                        Database.class)
                .map(type -> type.getProtectionDomain().getCodeSource().getLocation())
                .map(url -> {
                    try {
                        return new File(url.toURI()).getPath();
                    } catch (URISyntaxException e) {
                        throw new IllegalStateException(e);
                    }
                })
                .distinct()
                .collect(Collectors.joining(File.pathSeparator));
    }

    private static final class Source extends SimpleJavaFileObject {
        private final String text;

        Source(String name, String text) {
            super(URI.create("string:///org/example/" + name + ".java"), JavaFileObject.Kind.SOURCE);
            this.text = text;
        }

        @Override
        public CharSequence getCharContent(boolean ignoreEncodingErrors) {
            return text;
        }
    }
}
