package org.okrtree.workbench.site;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Clock;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.data.JiraData;
import org.okrtree.workbench.store.Database;

final class FaceAddressTest {
    private final Database database = Database.h2InMemory();
    private final FaceAddress address =
            new FaceAddress(new JiraData(database, Clock.systemUTC()).notes(), "http://localhost:2990/jira");

    @AfterEach
    void close() {
        database.close();
    }

    @Test
    void itIsTheServersUntilAnAdministratorNamesAnother() {
        assertEquals("http://localhost:2990/jira", address.baseUrl());

        address.isNow("https://work.example.com/jira");

        assertEquals("https://work.example.com/jira", address.baseUrl());
        assertEquals("/jira", address.contextPath());
    }

    @Test
    void anotherPathWouldBreakEveryLinkOfAPage() {
        assertEquals(Optional.of("base-url.refused.path"), address.whyNot("https://work.example.com/elsewhere"));
        assertEquals(Optional.empty(), address.whyNot("https://work.example.com/jira"));
    }

    @Test
    void whatIsNoAddressOfTheWebIsRefused() {
        for (String wrong :
                new String[] {"work", "ftp://work.example.com/jira", "https://w/jira?x=1", "https:// /jira"}) {
            assertEquals(Optional.of("base-url.refused.form"), address.whyNot(wrong), wrong);
        }
    }
}
