package org.okrtree.workbench.host;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JavaType;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.databind.type.TypeFactory;
import com.fasterxml.jackson.databind.util.LRUMap;
import com.fasterxml.jackson.databind.util.LookupCache;
import jakarta.servlet.ServletConfig;
import jakarta.servlet.ServletException;
import jakarta.ws.rs.ext.ContextResolver;
import java.io.IOException;
import java.net.URL;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.glassfish.jersey.CommonProperties;
import org.glassfish.jersey.jackson.JacksonFeature;
import org.glassfish.jersey.server.ResourceConfig;
import org.glassfish.jersey.server.ServerProperties;
import org.glassfish.jersey.servlet.ServletContainer;
import org.osgi.framework.Bundle;
import org.springframework.core.io.UrlResource;
import org.springframework.core.type.AnnotationMetadata;
import org.springframework.core.type.classreading.SimpleMetadataReaderFactory;

/** One {@code <rest>} module: the resources and providers of its packages, below {@code /rest/<path>/<version>}. */
final class RestModule implements AutoCloseable {
    // it warns of every resource that is given as an object, and means no harm
    private static final Logger NOISE = Logger.getLogger("org.glassfish.jersey.internal.inject.Providers");

    private final String path;
    private final String version;
    private final ResourceConfig config;
    private ServletContainer container;

    RestModule(Descriptor.Module module, Bundle bundle, SpringBeans beans, Access access, ReadOnly readOnly) {
        NOISE.setLevel(Level.SEVERE);
        this.path = module.xml().getAttribute("path");
        this.version = module.xml().getAttribute("version");
        if (!path.startsWith("/") || version.isEmpty()) {
            throw new PluginRefusedException(
                    "The " + module + " needs a path that begins with a slash, and a version.");
        }
        this.config = new ResourceConfig()
                .addProperties(Map.of(
                        CommonProperties.FEATURE_AUTO_DISCOVERY_DISABLE, true,
                        CommonProperties.METAINF_SERVICES_LOOKUP_DISABLE, true,
                        ServerProperties.WADL_FEATURE_DISABLE, true,
                        ServerProperties.RESPONSE_SET_STATUS_OVER_SEND_ERROR, true))
                .register(JacksonFeature.class)
                .register(new Json())
                .register(new RestGuard(access, readOnly));
        classNames(module, bundle).forEach(name -> config.register(beans.create(module, name, Object.class)));
    }

    /** JSON as in the products: what is absent is left out, an unknown field is refused. */
    private static final class Json implements ContextResolver<ObjectMapper> {
        private final ObjectMapper mapper = JsonMapper.builder()
                // the usual one is for the whole JVM, and would keep the plugin's classes when the plugin is gone
                .typeFactory(TypeFactory.defaultInstance().withCache(typesOfThisPlugin()))
                .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
                .defaultPropertyInclusion(
                        JsonInclude.Value.construct(JsonInclude.Include.NON_NULL, JsonInclude.Include.NON_NULL))
                .build();

        private static LookupCache<Object, JavaType> typesOfThisPlugin() {
            return new LRUMap<>(16, 200);
        }

        @Override
        public ObjectMapper getContext(Class<?> type) {
            return mapper;
        }
    }

    // only entries of the bundle itself: classes of a nested jar are not found in the products either
    private static List<String> classNames(Descriptor.Module module, Bundle bundle) {
        List<String> packages =
                Xml.children(module.xml(), "package").stream().map(Xml::text).toList();
        List<String> folders = packages.isEmpty() ? List.of("/") : packages;
        return folders.stream()
                .map(name -> bundle.findEntries(name.replace('.', '/'), "*.class", true))
                .filter(Objects::nonNull)
                .flatMap(urls -> Collections.list(urls).stream())
                .map(url -> metadata(bundle, url))
                .filter(type ->
                        type.hasAnnotation("jakarta.ws.rs.Path") || type.hasAnnotation("jakarta.ws.rs.ext.Provider"))
                .map(AnnotationMetadata::getClassName)
                .distinct()
                .sorted()
                .toList();
    }

    private static AnnotationMetadata metadata(Bundle bundle, URL url) {
        try {
            return new SimpleMetadataReaderFactory(SpringBeans.loaderOf(bundle))
                    .getMetadataReader(new UrlResource(url))
                    .getAnnotationMetadata();
        } catch (IOException e) {
            throw new PluginRefusedException(url + " cannot be read: " + e.getMessage(), e);
        }
    }

    /** The part of the path that is the module's own; empty when the request is not for this module. */
    Optional<String> ownPath(String asked) {
        for (String last : List.of(version, "latest")) {
            String own = path + "/" + last;
            if (asked.equals(own) || asked.startsWith(own + "/")) {
                return Optional.of(own);
            }
        }
        return Optional.empty();
    }

    synchronized ServletContainer container(ServletConfig host) throws ServletException {
        if (container == null) {
            ServletContainer made = new ServletContainer(config);
            made.init(host);
            container = made;
        }
        return container;
    }

    @Override
    public synchronized void close() {
        if (container != null) {
            container.destroy();
            container = null;
        }
    }
}
