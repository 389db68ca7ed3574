package org.okrtree.workbench.site;

import java.time.ZoneId;
import java.util.Optional;
import org.okrtree.workbench.data.Notes;
import org.okrtree.workbench.data.Person;

/** The time zone of the server as its administrator set it. It is far from every sample person's, so that nobody mistakes one for the other. */
public record ServerZone(Notes notes) {
    private static final String NOTE = "server-zone";
    private static final String UNLESS_SAID = "Pacific/Auckland";

    /** The server's own. */
    public ZoneId get() {
        return ZoneId.of(notes.about(NOTE).orElse(UNLESS_SAID));
    }

    /** The zone of somebody; the server's own for nobody. */
    public ZoneId of(Optional<Person> person) {
        return person.filter(one -> !one.zone().isEmpty())
                .map(one -> ZoneId.of(one.zone()))
                .orElseGet(this::get);
    }

    void isNow(ZoneId zone) {
        notes.keep(NOTE, zone.getId());
    }
}
