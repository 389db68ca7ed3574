package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.net.URISyntaxException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class ViewRecordsTest {

    /** Parts of views with texts that nobody typed: ids, names of fields and deeds, codes, days like 2026-02-02. */
    static final Set<String> CODES = Set.of(
            "action",
            "band",
            "board",
            "code",
            "cycle",
            "fate",
            "field",
            "firstDay",
            "from",
            "input",
            "issue",
            "line",
            "link",
            "measureKind",
            "person",
            "replaces",
            "request",
            "section",
            "seen",
            "sheet",
            "sprint",
            "standing",
            "taken",
            "state",
            "team",
            "today",
            "settles",
            "uid",
            "uids");

    private static List<Class<?>> views = List.of();

    @BeforeAll
    static void findViews() throws IOException, URISyntaxException {
        Path classes = Path.of(
                Views.class.getProtectionDomain().getCodeSource().getLocation().toURI());
        try (Stream<Path> files = Files.walk(classes.resolve("org/okrtree/adapter"))) {
            views = files.map(file -> classes.relativize(file).toString())
                    .filter(file -> file.matches(".*View(\\$\\w+)?\\.class"))
                    .map(file -> file.replace(".class", "").replace('/', '.'))
                    .sorted()
                    .<Class<?>>map(ViewRecordsTest::named)
                    .toList();
        }
    }

    @Test
    void theViewsOfAllRoomsAreLookedAt() {
        Set<String> rooms = Set.copyOf(views.stream()
                .map(view -> view.getPackageName().replaceAll("org\\.okrtree\\.adapter\\.", ""))
                .distinct()
                .toList());

        assertEquals(
                Set.of(
                        "web",
                        "web.admin",
                        "web.checkin",
                        "web.cycle",
                        "web.keyresult",
                        "web.publication",
                        "web.published",
                        "web.sheet",
                        "web.worklink",
                        "jira",
                        "confluence"),
                rooms);
        assertTrue(views.size() > 20);
    }

    @Test
    void aViewIsARecord() {
        assertEquals(List.of(), views.stream().filter(view -> !view.isRecord()).toList());
    }

    @Test
    void textOfAViewGoesByANameThatEndsInHtmlUnlessItIsACode() {
        List<String> raw = components()
                .filter(part -> part.getType() == String.class)
                .filter(part -> !part.getName().endsWith("Html") && !CODES.contains(part.getName()))
                .map(ViewRecordsTest::place)
                .toList();

        assertEquals(List.of(), raw);
    }

    @Test
    void nothingButTextGoesByANameThatEndsInHtml() {
        List<String> wrong = components()
                .filter(part -> part.getName().endsWith("Html") && part.getType() != String.class)
                .map(ViewRecordsTest::place)
                .toList();

        assertEquals(List.of(), wrong);
    }

    @Test
    void aViewHoldsTextNumbersYesOrNoAndOtherViews() {
        List<String> others = components()
                .filter(part -> !isShown(part.getGenericType()))
                .map(ViewRecordsTest::place)
                .toList();

        assertEquals(List.of(), others);
    }

    @Test
    void aListOfTextIsNotShown() {
        List<String> lists = components()
                .filter(part -> part.getGenericType().getTypeName().equals("java.util.List<java.lang.String>"))
                .map(ViewRecordsTest::place)
                .toList();

        assertEquals(List.of(), lists);
    }

    private static boolean isShown(Type type) {
        if (type instanceof ParameterizedType list) {
            return list.getRawType() == List.class && isShown(list.getActualTypeArguments()[0]);
        }
        return type == String.class || type == int.class || type == boolean.class || views.contains(type);
    }

    private static Stream<RecordComponent> components() {
        return views.stream().flatMap(view -> Stream.of(view.getRecordComponents()));
    }

    private static String place(RecordComponent part) {
        return part.getDeclaringRecord().getSimpleName() + "." + part.getName();
    }

    private static Class<?> named(String view) {
        try {
            return Class.forName(view, false, ViewRecordsTest.class.getClassLoader());
        } catch (ClassNotFoundException gone) {
            throw new AssertionError(gone);
        }
    }
}
