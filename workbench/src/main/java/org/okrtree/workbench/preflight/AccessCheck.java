package org.okrtree.workbench.preflight;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Who may call servlets and REST resources, and which resources are found at all. */
final class AccessCheck implements Check {
    private static final Set<String> ACCESS = Set.of(
            "AdminOnly",
            "AnonymousSiteAccess",
            "LicensedOnly",
            "SystemAdminOnly",
            "UnlicensedSiteAccess",
            "UnrestrictedAccess");
    private static final Set<String> PACKAGES =
            Set.of("com.atlassian.annotations.security", "com.atlassian.plugins.rest.api.security.annotation");
    private static final String OLD = "com.atlassian.plugins.rest.common.security.";
    private static final List<String> FOUND = List.of("jakarta.ws.rs.Path", "jakarta.ws.rs.ext.Provider");
    private static final Set<String> METHODS = Set.of("GET", "POST", "PUT", "DELETE", "PATCH", "HEAD", "OPTIONS");

    @Override
    public void look(Plugin plugin, Findings findings) {
        servlets(plugin, findings);
        plugin.modules("rest").stream()
                .filter(module -> !module.getAttribute("path").startsWith("/")
                        || module.getAttribute("version").isEmpty())
                .forEach(module -> findings.refused(
                        "T05", Plugin.place(module), "it needs a path that begins with a slash, and a version."));
        for (ClassFacts type : plugin.file().classes()) {
            oldAnnotations(type, findings);
            if (FOUND.stream().anyMatch(type.annotations()::containsKey)) {
                resource(plugin, type, findings);
            }
        }
    }

    private static void servlets(Plugin plugin, Findings findings) {
        for (Element module : plugin.modules("servlet")) {
            plugin.file()
                    .type(module.getAttribute("class"))
                    .filter(type -> !saysWho(plugin, type))
                    .ifPresent(type -> findings.note(
                            "T06",
                            type.place(),
                            "the servlet " + module.getAttribute("key")
                                    + " does not say who may call it, so licensed users only: others are sent to the log-in."
                                    + " Annotate it, if only with @LicensedOnly."));
        }
    }

    private static boolean isAccess(String annotation) {
        int dot = annotation.lastIndexOf('.');
        return dot > 0
                && PACKAGES.contains(annotation.substring(0, dot))
                && ACCESS.contains(annotation.substring(dot + 1));
    }

    // annotations like these are inherited where they are marked so; a parent's one is taken for enough
    private static boolean saysWho(Plugin plugin, ClassFacts type) {
        return type.annotations().keySet().stream().anyMatch(AccessCheck::isAccess)
                || type.parents().stream()
                        .flatMap(parent -> plugin.file().type(parent).stream())
                        .anyMatch(parent -> saysWho(plugin, parent));
    }

    private static void oldAnnotations(ClassFacts type, Findings findings) {
        type.annotationTypes().stream()
                .filter(name -> name.startsWith(OLD))
                .forEach(name -> findings.loses(
                        "T06",
                        type.place(),
                        name + " is ignored since Platform 7: the resource is for licensed users."
                                + " Use the ones of com.atlassian.annotations.security."));
    }

    private static void resource(Plugin plugin, ClassFacts type, Findings findings) {
        if (type.nested()) {
            findings.loses(
                    "T05",
                    type.place(),
                    "REST classes in a jar in the jar are not found: only the bundle's own files are looked through."
                            + " Unpack them into the plugin.");
            return;
        }
        List<Element> modules = plugin.modules("rest");
        if (modules.stream().noneMatch(module -> covers(module, type))) {
            findings.loses(
                    "T05",
                    type.place(),
                    modules.isEmpty()
                            ? "there is no rest module, so this class is not found."
                            : "no rest module names the package " + type.packageName()
                                    + ", so this class is not found.");
        }
        if (type.annotations().containsKey("jakarta.ws.rs.Path")) {
            methods(plugin, type, findings);
        }
    }

    private static boolean covers(Element module, ClassFacts type) {
        List<String> packages = DescriptorXml.children(module, "package").stream()
                .map(DescriptorXml::text)
                .toList();
        return packages.isEmpty()
                || packages.stream().anyMatch(name -> (type.packageName() + ".").startsWith(name + "."));
    }

    private static void methods(Plugin plugin, ClassFacts type, Findings findings) {
        boolean said = saysWho(plugin, type);
        Stream<ClassFacts.Method> answering =
                type.methods().stream().filter(method -> !verbs(method).isEmpty());
        List<ClassFacts.Method> all = answering.toList();
        List<String> open = all.stream()
                .filter(method ->
                        !said && method.annotations().keySet().stream().noneMatch(AccessCheck::isAccess))
                .map(ClassFacts.Method::name)
                .toList();
        if (!open.isEmpty()) {
            findings.note(
                    "T06",
                    type.place(),
                    String.join(", ", open) + " does not say who may call it, so licensed users only: others get 401."
                            + " Annotate the class, if only with @LicensedOnly.");
        }
        all.forEach(method -> form(type, method, findings));
    }

    private static Set<String> verbs(ClassFacts.Method method) {
        return method.annotations().keySet().stream()
                .filter(name -> name.startsWith("jakarta.ws.rs."))
                .map(name -> name.substring("jakarta.ws.rs.".length()))
                .filter(METHODS::contains)
                .collect(java.util.stream.Collectors.toSet());
    }

    private static void form(ClassFacts type, ClassFacts.Method method, Findings findings) {
        Map<String, List<String>> annotations = method.annotations();
        List<String> consumed = annotations.getOrDefault(
                "jakarta.ws.rs.Consumes", type.annotations().getOrDefault("jakarta.ws.rs.Consumes", List.of()));
        boolean changes = verbs(method).stream()
                .anyMatch(verb -> Set.of("POST", "PUT", "DELETE", "PATCH").contains(verb));
        boolean likeAForm =
                consumed.stream().anyMatch(kind -> kind.matches("(?s).*(x-www-form|multipart/form|text/plain).*"));
        if (changes && likeAForm) {
            findings.note(
                    "T07",
                    type.place(),
                    method.name() + " takes what a form can send: a product refuses the call without the header"
                            + " X-Atlassian-Token: no-check. Take application/json where you can.");
        }
    }
}
