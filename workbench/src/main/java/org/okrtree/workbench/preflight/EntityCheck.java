package org.okrtree.workbench.preflight;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.okrtree.workbench.store.ReservedWords;
import org.w3c.dom.Element;

/** What Active Objects refuses in an entity: names and types. */
final class EntityCheck implements Check {
    private static final String TRAP = "T13";
    private static final int LONGEST_NAME = 30;
    private static final int PREFIX = "AO_123456_".length();
    private static final Set<String> FORBIDDEN = Set.of("BLOB", "CLOB", "NUMBER", "ROWID", "TIMESTAMP", "VARCHAR2");
    private static final Set<String> TYPES = Set.of(
            "boolean",
            "int",
            "long",
            "double",
            "java.lang.Boolean",
            "java.lang.Integer",
            "java.lang.Long",
            "java.lang.Double",
            "java.lang.String",
            "java.util.Date",
            "java.net.URI",
            "java.net.URL");
    private static final Set<String> BLOBS = Set.of("byte[]", "java.io.InputStream");
    private static final Set<String> ENTITIES = Set.of("net.java.ao.Entity", "net.java.ao.RawEntity");
    private static final String ACCESSOR = "net.java.ao.Accessor";
    private static final String MUTATOR = "net.java.ao.Mutator";
    private static final Pattern HUMP = Pattern.compile("([a-z\\d])([A-Z])");

    @Override
    public void look(Plugin plugin, Findings findings) {
        List<Element> modules = plugin.modules("ao");
        Set<String> products = new HashSet<>();
        for (Element module : modules) {
            // one without a product is of both
            String product = module.getAttribute("application");
            boolean isSecond =
                    products.contains("") || !products.add(product) || (product.isEmpty() && products.size() > 1);
            if (isSecond) {
                findings.refused(
                        "T12",
                        Plugin.place(module),
                        "a plugin has one ao module in a product, which takes the second one not.");
            }
        }
        for (Element module : modules) {
            if (module.getAttribute("namespace").isEmpty()) {
                findings.note(
                        TRAP,
                        Plugin.place(module),
                        "it has no namespace, so the tables are named after the plugin's key and lost when that changes.");
            }
            DescriptorXml.children(module, "entity").stream()
                    .map(DescriptorXml::text)
                    .flatMap(name -> plugin.file().type(name).stream())
                    .forEach(entity -> entity(plugin, entity, findings));
        }
    }

    private static void entity(Plugin plugin, ClassFacts entity, Findings findings) {
        if (!entity.isInterface() || !isEntity(plugin, entity.name())) {
            findings.refused(TRAP, entity.place(), "an entity is an interface that extends Entity or RawEntity.");
            return;
        }
        String simple = entity.name().substring(entity.name().lastIndexOf('.') + 1);
        String named = entity.annotations().getOrDefault("net.java.ao.schema.Table", List.of()).stream()
                .findFirst()
                .orElse(simple.substring(simple.lastIndexOf('$') + 1));
        name("table", converted(named), PREFIX, entity, findings);
        sequence(entity, converted(named), findings);
        Set<String> columns = new HashSet<>();
        for (ClassFacts.Method method : entity.methods()) {
            column(method).filter(columns::add).ifPresent(column -> {
                name("column", column, 0, entity, findings);
                word(column, entity, findings);
            });
            if (column(method).isPresent()) {
                type(plugin, entity, method, findings);
            }
        }
    }

    // Oracle counts the keys in an object of its own beside the table
    private static void sequence(ClassFacts entity, String table, Findings findings) {
        int length = PREFIX + table.length() + "_ID_SEQ".length();
        if (entity.parents().contains("net.java.ao.Entity")
                && length > LONGEST_NAME
                && PREFIX + table.length() <= LONGEST_NAME) {
            findings.refused(
                    TRAP,
                    entity.place(),
                    "the sequence of the table " + table + " would have " + length
                            + " characters with its prefix, 30 are allowed. Shorten the table's name by @Table.");
        }
    }

    private static boolean isEntity(Plugin plugin, String name) {
        return ENTITIES.contains(name)
                || plugin.file().type(name).stream()
                        .flatMap(type -> type.parents().stream())
                        .anyMatch(parent -> isEntity(plugin, parent));
    }

    private static Optional<String> column(ClassFacts.Method method) {
        boolean relation = method.annotations().keySet().stream()
                .anyMatch(name -> name.matches("net\\.java\\.ao\\.(OneToMany|OneToOne|ManyToMany)"));
        boolean ignored = method.annotations().containsKey("net.java.ao.schema.Ignore");
        if (relation || ignored) {
            return Optional.empty();
        }
        for (String annotation : List.of(ACCESSOR, MUTATOR)) {
            if (method.annotations().containsKey(annotation)) {
                return method.annotations().get(annotation).stream().findFirst().map(EntityCheck::converted);
            }
        }
        boolean getter =
                method.name().matches("(get|is)[A-Z].*") && method.parameters().isEmpty();
        boolean setter =
                method.name().matches("set[A-Z].*") && method.parameters().size() == 1;
        return getter || setter
                ? Optional.of(converted(method.name().replaceFirst("get|is|set", "")))
                : Optional.empty();
    }

    private static String valueType(ClassFacts.Method method) {
        return method.parameters().isEmpty()
                ? method.result()
                : method.parameters().get(0);
    }

    private static String converted(String name) {
        return HUMP.matcher(name).replaceAll("$1_$2").toUpperCase(Locale.ROOT);
    }

    private static void name(String what, String name, int prefix, ClassFacts entity, Findings findings) {
        if (name.length() + prefix > LONGEST_NAME) {
            findings.refused(
                    TRAP,
                    entity.place(),
                    "the " + what + " " + name + " has " + (name.length() + prefix) + " characters"
                            + (prefix > 0 ? " with its prefix" : "") + ", 30 are allowed. Shorten it by @"
                            + (prefix > 0 ? "Table" : "Accessor and @Mutator") + ".");
        }
        if (FORBIDDEN.contains(name)) {
            findings.refused(TRAP, entity.place(), "a " + what + " may not be called " + name + ". Call it otherwise.");
        }
    }

    // the library quotes a column where it recognises one, and there only
    private static void word(String column, ClassFacts entity, Findings findings) {
        String databases = ReservedWords.BY_DATABASE.entrySet().stream()
                .filter(words -> words.getValue().contains(column))
                .map(Map.Entry::getKey)
                .filter(database -> !database.equals("ODBC"))
                .collect(Collectors.joining(", "));
        if (!databases.isEmpty()) {
            findings.refused(
                    "T21",
                    entity.place(),
                    "the column " + column + " is a reserved word of " + databases
                            + ": statements that name it fail there. Put another word before it, such as OWN_" + column
                            + ".");
        }
    }

    private static void type(Plugin plugin, ClassFacts entity, ClassFacts.Method method, Findings findings) {
        String type = valueType(method);
        if (BLOBS.contains(type)) {
            findings.refused(
                    TRAP,
                    entity.place(),
                    method.name() + " would be a BLOB column, which is refused. Keep the bytes elsewhere.");
        } else if (type.startsWith("java.") && !TYPES.contains(type) || type.matches("float|short|byte|char|.*\\[]")) {
            findings.refused(
                    TRAP,
                    entity.place(),
                    method.name() + " has the type " + type + ", for which Active Objects has no column."
                            + " Keep a text, a long or a Date.");
        } else if (type.contains(".")
                && !TYPES.contains(type)
                && plugin.file().type(type).isEmpty()) {
            findings.refused(
                    TRAP, entity.place(), method.name() + " has the type " + type + ", which is not in the plugin.");
        }
    }
}
