package org.okrtree.application.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.DraftLine;

/** What a line said when somebody began to write in it, and what it says now: for whoever writes the draft. */
public final class CompareLine {

    private final LineVersions versions;
    private final DraftDesk desk;
    private final NamePeople names;

    public CompareLine(Sheets sheets, DraftDesk desk, NamePeople names) {
        this.versions = new LineVersions(sheets);
        this.desk = desk;
        this.names = names;
    }

    public Outcome<LineComparison> run(Actor actor, CompareLineQuery query) {
        return desk.toWrite(actor, query.sheet())
                .then(draft -> draft.line(query.lineUid())
                        .flatMap(line -> compare(line, query.seenVersion()))
                        .map(Outcome::done)
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere())));
    }

    private Optional<LineComparison> compare(DraftLine now, int seen) {
        return versions.of(now, now.version())
                .flatMap(newest -> versions.of(now, seen).map(before -> {
                    Saver by = newest.saver();
                    return new LineComparison(before.words(), now, by, names.run(people(before.words(), now, by)));
                }));
    }

    private static Set<PersonId> people(DraftLine before, DraftLine now, Saver by) {
        Set<PersonId> people = new HashSet<>(Set.of(by.person()));
        before.ownerIfAny().ifPresent(people::add);
        now.ownerIfAny().ifPresent(people::add);
        return people;
    }
}
