package org.okrtree.workbench.preflight;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.workbench.host.Product;

/** What is known of packages: who has them, and who has them no longer. */
final class Packages {
    private static final Set<String> OF_THE_JDK = ModuleLayer.boot().modules().stream()
            .filter(module -> module.getName().startsWith("java."))
            .flatMap(module -> module.getPackages().stream())
            .collect(Collectors.toSet());
    private static final Set<String> EXPORTED = Stream.of(Product.values())
            .flatMap(product -> product.exports().stream())
            .collect(Collectors.toSet());
    // Platform 8 has them under jakarta
    private static final Pattern MOVED = Pattern.compile(
            "javax\\.(servlet|ws\\.rs|inject|xml\\.bind|mail|validation|activation|persistence|websocket)(\\..*)?");
    private static final Pattern OF_JIRA = Pattern.compile("com\\.atlassian\\.((jira|greenhopper)\\..*|query(\\..*)?)");
    // a product exports more of these than this workbench knows
    private static final List<String> OF_PRODUCTS = List.of(
            "com.atlassian.",
            "jakarta.",
            "org.springframework.",
            "org.osgi.",
            "net.java.ao",
            "org.slf4j",
            "com.fasterxml.jackson.",
            "org.eclipse.gemini.blueprint.",
            "com.opensymphony.",
            "webwork.",
            "org.ofbiz.",
            "org.aopalliance.",
            "org.apache.struts2");

    private Packages() {}

    static boolean isDelegated(String name) {
        return name.matches("(sun|com\\.sun|jdk)(\\..*)?");
    }

    /** Whether the JDK has it and a bundle must import it nevertheless. */
    static boolean isOfTheJdk(String name) {
        return OF_THE_JDK.contains(name) && !name.startsWith("java.");
    }

    /** Whether this host gives it, in one product at least. */
    static boolean isExported(String name) {
        return EXPORTED.contains(name) || name.equals("org.osgi.framework") || name.startsWith("org.osgi.framework.");
    }

    static boolean hasMovedToJakarta(String name) {
        return MOVED.matcher(name).matches();
    }

    /** Whether a product may well have it, though this host does not. */
    static boolean mayBeOfAProduct(String name) {
        return OF_PRODUCTS.stream().anyMatch(start -> (name + ".").startsWith(start));
    }

    /** The one product that has it. */
    static Optional<Product> productOf(String name) {
        if (OF_JIRA.matcher(name).matches()) {
            return Optional.of(Product.JIRA);
        }
        return name.startsWith("com.atlassian.confluence.") ? Optional.of(Product.CONFLUENCE) : Optional.empty();
    }

    /** Whether a pattern of {@code DynamicImport-Package} covers it. */
    static boolean matches(String pattern, String name) {
        return pattern.equals("*")
                || pattern.equals(name)
                || pattern.endsWith(".*") && name.startsWith(pattern.substring(0, pattern.length() - 1));
    }
}
