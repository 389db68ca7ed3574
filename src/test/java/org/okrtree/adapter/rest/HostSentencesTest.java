package org.okrtree.adapter.rest;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.when;

import com.atlassian.sal.api.message.I18nResolver;
import java.util.List;
import org.junit.jupiter.api.Test;

class HostSentencesTest {

    @Test
    void aSentenceIsTheHostsWithItsDetailsInOrder() {
        I18nResolver host = mock(I18nResolver.class);
        when(host.getText("okr.input.refused.too-long", 255, "x")).thenReturn("At most 255.");

        String sentence = new HostSentences(host).of("okr.input.refused.too-long", List.of(255, "x"));

        assertEquals("At most 255.", sentence);
    }
}
