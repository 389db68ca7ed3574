package org.okrtree.adapter.confluence;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import org.junit.jupiter.api.Test;
import org.okrtree.CountingUids;
import org.okrtree.domain.access.Actor;

class LinkedReaderTest {

    private final LinkedReader reader = new LinkedReader(new CountingUids());

    @Test
    void whoeverReadsMayUseAndAdministersNothing() {
        Actor actor = reader.reading();

        assertEquals("true false", actor.mayUse() + " " + actor.mayAdminister());
    }

    @Test
    void whoeverReadsIsNobodyInParticular() {
        assertNotEquals(reader.reading().person(), reader.reading().person());
        assertNotEquals(reader.reading().person(), reader.doing().person());
    }
}
