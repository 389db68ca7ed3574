package org.okrtree.application.publication;

import java.time.Clock;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.okrtree.application.Atomically;
import org.okrtree.application.SameRequest;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.sheet.Saver;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Text;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.publication.Correction;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.ReasonKind;
import org.okrtree.domain.sheet.Draft;

/**
 * Corrects the words or the owner of one published line: a revision of its own that says nothing else otherwise, whatever the draft
 * says by now. No number can be touched by it.
 */
public final class CorrectLine {

    private final Atomically atomically;
    private final Sheets sheets;
    private final Revisions revisions;
    private final CorrectionDesk desk;
    private final RevisionPress press;
    private final RegisterPerson register;
    private final Clock clock;

    public CorrectLine(
            Atomically atomically,
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            Revisions revisions,
            ReadPublishedSheets published,
            Accounts accounts,
            RegisterPerson register,
            Uids uids,
            Clock clock) {
        this.atomically = atomically;
        this.sheets = sheets;
        this.revisions = revisions;
        this.desk = new CorrectionDesk(sheets, teams, cycles, revisions, published, accounts);
        this.press = new RevisionPress(revisions, uids);
        this.register = register;
        this.clock = clock;
    }

    public Outcome<PublishedRevision> run(Actor actor, CorrectLineCommand command) {
        return atomically.run(() -> AccessRules.whyNotUse(actor).isPresent()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : SameRequest.once(
                        () -> revisions.madeBy(command.request()).map(before -> again(actor, before)),
                        () -> desk.find(actor, command.line()).then(found -> correct(actor, command, found))));
    }

    private static Outcome<PublishedRevision> again(Actor actor, PublishedRevision before) {
        return actor.is(before.by()) ? Outcome.done(before) : Outcome.refused(new AccessRefusal.NotThere());
    }

    private Outcome<PublishedRevision> correct(Actor actor, CorrectLineCommand command, CorrectionDesk.Found found) {
        return desk.read(found, command.line(), command.revision(), command.typed(), register::run)
                .then(correction -> Text.paragraph("reason", command.reason())
                        .then(reason -> reason.isEmpty()
                                ? Outcome.refused(new PublicationRefusal.NoReason("reason"))
                                : Outcome.done(publish(actor, command, found, correction, reason))));
    }

    private PublishedRevision publish(
            Actor actor, CorrectLineCommand command, CorrectionDesk.Found found, Correction correction, String reason) {
        Instant now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
        PublishedSheet before = found.newest();
        PublishedLines lines = correction.in(before);
        sheets.draft(before.sheet())
                .ifPresent(draft -> correct(draft, before, correction, new Saver(actor.person(), now)));
        return press.append(
                new PublishedSheet(
                        before.sheet(),
                        before.revision() + 1,
                        now,
                        actor.person(),
                        reason,
                        ReasonKind.WORDING,
                        before.cycle(),
                        before.team(),
                        before.scoringRule(),
                        lines.objectives(),
                        lines.health()),
                command.request(),
                Optional.of(found.head()));
    }

    private void correct(Draft draft, PublishedSheet published, Correction correction, Saver saver) {
        draft.objectives().stream()
                .filter(line -> line.id().uid().equals(correction.line()))
                .flatMap(line -> published.objective(line.id()).flatMap(was -> correction.in(line, was)).stream())
                .forEach(line -> sheets.save(draft.sheet(), line, saver));
        draft.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .filter(line -> line.id().uid().equals(correction.line()))
                .flatMap(line -> published.keyResult(line.id()).flatMap(was -> correction.in(line, was)).stream())
                .forEach(line -> sheets.save(draft.sheet(), line, saver));
    }
}
