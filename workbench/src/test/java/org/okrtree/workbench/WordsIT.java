package org.okrtree.workbench;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A page says sentences: no key of one, no name of a template, no place for a detail. */
final class WordsIT {
    private static final Pattern RAW =
            Pattern.compile("\\bokr(?:\\.[a-z][\\w-]*){2,}|\\$!?\\{?[A-Za-z]\\w*|\\bt_\\w+Html|\\{\\d}");
    private static final List<String> SPOKEN = List.of("title", "aria-label", "alt", "placeholder", "value");

    private static Workbench workbench;

    @BeforeAll
    static void begin() {
        workbench = Workbench.start(WorkbenchOptions.inMemory().withSampleRequests());
    }

    @AfterAll
    static void end() {
        workbench.close();
    }

    /** Rui reads Chinese. */
    @ParameterizedTest
    @ValueSource(strings = {"mei", "rui", "admin"})
    void noPageShowsARawKey(String person) {
        Map<String, String> pages = Surfaces.seenBy(workbench, person).pages();

        List<String> raw = new ArrayList<>();
        pages.forEach((address, page) -> raw(page).forEach(word -> raw.add(word + " on " + address)));
        assertEquals(List.of(), raw);
        assertTrue(pages.size() > 4, pages.keySet().toString());
    }

    @Test
    void aRawKeyIsSeenWhereverItStands() {
        assertEquals(
                List.of("okr.tree.title", "$x.y".substring(0, 2), "{0}", "okr.a.b-c"),
                raw("<p>okr.tree.title</p><p>$x.y</p><p>and {0} more</p><a title='okr.a.b-c'>org.okrtree</a>"));
    }

    /** What stands raw on a page. */
    static List<String> raw(String page) {
        Document document = Jsoup.parse(page);
        return Stream.concat(
                        Stream.of(document.body().text()),
                        SPOKEN.stream().flatMap(name -> document.select("[" + name + "]").eachAttr(name).stream()))
                .flatMap(text -> RAW.matcher(text).results())
                .map(MatchResult::group)
                .toList();
    }
}
