package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class HtmlTest {

    @Test
    void whatMarkupIsMadeOfIsEncoded() {
        assertEquals("&lt;b title=&quot;a&quot; lang=&#39;en&#39;&gt;R&amp;D", Html.of("<b title=\"a\" lang='en'>R&D"));
    }

    @Test
    void whatLooksEncodedIsShownAsItWasTyped() {
        assertEquals("&amp;lt;", Html.of("&lt;"));
    }

    @Test
    void lettersOfAnyScriptStayAsTheyAre() {
        assertEquals("目标 élan 𠮷 \u202F\n", Html.of("目标 élan 𠮷 \u202F\n"));
    }

    @Test
    void nothingStaysNothing() {
        assertEquals("", Html.of(""));
    }
}
