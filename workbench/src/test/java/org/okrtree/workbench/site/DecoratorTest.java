package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class DecoratorTest {
    private static final String PAGE = """
            <!DOCTYPE html>
            <html><head><meta charset="UTF-8"><title>A &amp; B</title>
            <meta name="decorator" content="atl.admin"><meta name="admin.active.tab" content="one">
            <meta name="own" content="stays"></head>
            <body class="wide"><p>Text</p></body></html>""";

    @Test
    void titleHeadAndBodyAreTakenIntoTheFrame() {
        Layout.Parts parts = Decorator.parts(PAGE).orElseThrow();

        assertEquals("A & B", parts.title());
        assertEquals("<p>Text</p>", parts.bodyHtml());
        assertEquals("<meta name=\"own\" content=\"stays\">", parts.headHtml().strip());
    }

    @Test
    void theWordOfTheDecoratorChoosesTheFrameAndTheEntry() {
        Layout.Parts parts = Decorator.parts(PAGE).orElseThrow();

        assertEquals(Layout.Kind.ADMIN, parts.kind());
        assertEquals("one", parts.chosen());
        assertEquals("wide", parts.bodyClass());
    }

    @Test
    void aPageThatAsksForNoDecoratorStaysAsItIs() {
        assertTrue(Decorator.parts(PAGE.replace("decorator", "other")).isEmpty());
        assertTrue(Decorator.parts("<p>a part</p>").isEmpty());
    }

    @Test
    void aDecoratorThatTheHostDoesNotKnowIsNone() {
        assertTrue(Decorator.parts(PAGE.replace("atl.admin", "atl.other")).isEmpty());
    }
}
