package org.okrtree.workbench.store;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

final class TableNamesTest {
    @Test
    void thePrefixOfAKnownNamespaceIsTheOneItsTablesBear() {
        assertEquals("AO_60DB71", TableNames.prefixOf("com.pyxis.greenhopper.jira"));
    }

    @Test
    void onlyTablesOfTheOwnPrefixAreManaged() {
        TableNames names = new TableNames("com.pyxis.greenhopper.jira");

        assertTrue(names.shouldManageTable("ao_60db71_ISSUE", false));
        assertFalse(names.shouldManageTable("AO_E8B6CC_ISSUE", false));
    }
}
