package org.okrtree.application.sheet;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.audit.AuditLog;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.audit.AuditEntry;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.HealthReading;

/** Keeps the last value of a health figure. It is no part of what the sheet says: an agreement stands. */
public final class SetHealthValue {

    private final Atomically atomically;
    private final Sheets sheets;
    private final DraftDesk desk;
    private final AuditLog audit;
    private final Uids uids;
    private final Clock clock;

    public SetHealthValue(
            Atomically atomically, Sheets sheets, DraftDesk desk, AuditLog audit, Uids uids, Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.desk = desk;
        this.audit = audit;
        this.uids = uids;
        this.clock = clock;
    }

    public Outcome<HealthReading> run(Actor actor, SetHealthValueCommand command) {
        return atomically.run(() -> desk.writing(actor, command.sheet())
                .then(writing -> writing.draft()
                        .healthFigure(command.figure())
                        .map(figure -> set(actor, writing, figure, command))
                        .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))));
    }

    private Outcome<HealthReading> set(
            Actor actor, DraftDesk.Writing writing, DraftHealthFigure figure, SetHealthValueCommand command) {
        LocalDate today = writing.cycle().today(clock);
        return HealthReading.of(
                        command.value(), command.on(), today, writing.draft().lastValue(figure.id()))
                .map(next -> set(actor, writing.draft(), figure, next));
    }

    private HealthReading set(Actor actor, Draft draft, DraftHealthFigure figure, HealthReading next) {
        Optional<HealthReading> before = draft.lastValue(figure.id());
        if (!before.equals(Optional.of(next))) {
            sheets.read(figure.id(), next);
            audit.append(new AuditEntry(
                    uids.next(),
                    clock.instant(),
                    actor.person(),
                    Deed.HEALTH_VALUE_SET,
                    figure.uid(),
                    before.map(SetHealthValue::text).orElse(""),
                    text(next)));
        }
        return next;
    }

    private static String text(HealthReading reading) {
        return reading.value().text() + " on " + reading.on();
    }
}
