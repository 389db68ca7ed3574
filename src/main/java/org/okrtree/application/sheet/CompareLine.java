package org.okrtree.application.sheet;

import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.DraftObjective;

/** What a line said when somebody began to write in it, and what it says now: for whoever writes the draft. */
public final class CompareLine {

    private final Sheets sheets;
    private final DraftDesk desk;
    private final NamePeople names;

    public CompareLine(Sheets sheets, DraftDesk desk, NamePeople names) {
        this.sheets = sheets;
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
        return in(now, now.version())
                .flatMap(newest -> in(now, seen).map(before -> {
                    Saver by = newest.saver();
                    return new LineComparison(before.words(), now, by, names.run(people(before.words(), now, by)));
                }));
    }

    /** The line with the words that it had in one of its versions. */
    private Optional<Saved<DraftLine>> in(DraftLine now, int version) {
        if (now instanceof DraftObjective line) {
            return sheets.saved(line.id(), version)
                    .map(saved -> new Saved<>(
                            new DraftObjective(
                                    line.id(),
                                    version,
                                    line.position(),
                                    line.number(),
                                    saved.words(),
                                    line.keyResults()),
                            saved.saver()));
        }
        if (now instanceof DraftKeyResult line) {
            return sheets.saved(line.id(), version)
                    .map(saved -> new Saved<>(
                            new DraftKeyResult(line.id(), version, line.position(), line.number(), saved.words()),
                            saved.saver()));
        }
        DraftHealthFigure line = (DraftHealthFigure) now;
        return sheets.saved(line.id(), version)
                .map(saved -> new Saved<>(
                        new DraftHealthFigure(line.id(), version, line.position(), line.number(), saved.words()),
                        saved.saver()));
    }

    private static Set<PersonId> people(DraftLine before, DraftLine now, Saver by) {
        Set<PersonId> people = new HashSet<>(Set.of(by.person()));
        owner(before).ifPresent(people::add);
        owner(now).ifPresent(people::add);
        return people;
    }

    private static Optional<PersonId> owner(DraftLine line) {
        if (line instanceof DraftObjective objective) {
            return Optional.of(objective.words().owner());
        }
        return line instanceof DraftKeyResult keyResult
                ? Optional.of(keyResult.words().owner())
                : Optional.empty();
    }
}
