package org.okrtree.application.access;

import org.okrtree.domain.access.ReadersChoice;

/** Where Confluence keeps who reads there. */
public interface ReadersSettings {

    /** Nobody as long as nothing was chosen. */
    ReadersChoice choice();

    void choose(ReadersChoice choice);
}
