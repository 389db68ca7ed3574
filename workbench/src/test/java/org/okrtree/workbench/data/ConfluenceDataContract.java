package org.okrtree.workbench.data;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.okrtree.workbench.store.Database;

/** What every database has to do for the Confluence face. */
abstract class ConfluenceDataContract {
    private static final Clock NOON = Clock.fixed(Instant.parse("2026-11-16T12:00:00Z"), ZoneOffset.UTC);

    private Database database;
    private ConfluenceData wiki;
    private Space space;

    abstract Database open();

    @BeforeEach
    void begin() {
        database = open();
        wiki = new ConfluenceData(database, NOON);
        space = wiki.addSpace("GTM", "Gateway team", "", "<p>Welcome</p>", "key-of-mei");
    }

    @AfterEach
    void end() {
        database.close();
    }

    @Test
    void everyVersionOfAPageStaysReadable() {
        WikiPage first = wiki.create(space.id(), space.homeId(), "Notes", "<p>one 第一</p>", "key-of-mei");

        wiki.edit(first.id(), 1, "Notes", "<p>two</p>", "key-of-bo");

        assertEquals("<p>two</p>", wiki.page("GTM", "Notes").orElseThrow().body());
        assertEquals("<p>one 第一</p>", wiki.page(first.id(), 1).orElseThrow().body());
        assertEquals(
                List.of("key-of-bo", "key-of-mei"),
                wiki.history(first.id()).stream().map(PageVersion::authorKey).toList());
    }

    @Test
    void whoeverSavesAnOlderVersionIsNotLostAndSavesNothing() {
        WikiPage page = wiki.create(space.id(), space.homeId(), "Notes", "<p>one</p>", "key-of-mei");
        wiki.edit(page.id(), 1, "Notes", "<p>two</p>", "key-of-bo");

        Optional<WikiPage> late = wiki.edit(page.id(), 1, "Notes", "<p>three</p>", "key-of-mei");

        assertEquals(Optional.empty(), late);
        assertEquals("<p>two</p>", wiki.page(page.id()).orElseThrow().body());
    }

    @Test
    void aLongPageIsKeptWhole() {
        String body = "<p>" + "字🔌".repeat(200_000) + "</p>";

        WikiPage page = wiki.create(space.id(), space.homeId(), "Long", body, "key-of-mei");

        assertEquals(body, wiki.page(page.id()).orElseThrow().body());
    }

    @Test
    void somebodyOfTheSampleCompanyHasAnAccountHereOnly() {
        ConfluenceData fresh = wiki;

        new SampleCompany(LocalDate.now(NOON)).moveInto(fresh);

        assertTrue(fresh.directory().byName("ning").isPresent());
        assertEquals(13, fresh.directory().people().size());
    }
}
