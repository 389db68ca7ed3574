package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.access.ReadersChoice;

class LinkedReaderTest {

    private final Reading reading = new Reading();
    private final LinkedReader reader = reading.reader();

    @Test
    void whoeverMayReadMayUseAndAdministersNothing() {
        Actor actor = reader.reading();

        assertEquals("true false", actor.mayUse() + " " + actor.mayAdminister());
    }

    @Test
    void whoeverReadsIsNobodyInParticular() {
        assertNotEquals(reader.reading().person(), reader.reading().person());
    }

    @Test
    void ofAGroupItsMembersRead() {
        reading.settings.choose(new ReadersChoice(ReadersChoice.Who.GROUP, "okr-readers"));
        assertEquals(Optional.of(new AccessRefusal.NotAReader()), reader.whyNotRead());

        reading.group = "okr-readers";

        assertEquals(Optional.empty(), reader.whyNotRead());
    }

    @Test
    void whoIsNotLoggedInIsInNoGroup() {
        reading.settings.choose(new ReadersChoice(ReadersChoice.Who.GROUP, "okr-readers"));
        reading.group = "okr-readers";

        reading.user = null;

        assertEquals(Optional.of(new AccessRefusal.NotAReader()), reader.whyNotRead());
    }
}
