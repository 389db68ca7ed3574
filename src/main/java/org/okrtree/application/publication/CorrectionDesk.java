package org.okrtree.application.publication;

import java.util.List;
import java.util.Optional;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.Correction;
import org.okrtree.domain.publication.CorrectionRules;
import org.okrtree.domain.publication.CorrectionTyped;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.team.Team;

/** What seeing and making a correction begin with: the published line, for the lead of its team. */
final class CorrectionDesk {

    /** Finds the person behind a key of the host; making one where that is a deed. */
    interface Register {
        PersonId of(String userKey);
    }

    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Accounts accounts;

    /** @param objective the line, or the one in which the key result stands */
    record Found(PublishedRevision head, PublishedSheet newest, PublishedObjective objective) {

        private boolean isObjective(String line) {
            return objective.id().uid().equals(line);
        }

        private PersonId ownerOf(String line) {
            return objective.keyResults().stream()
                    .filter(one -> one.id().uid().equals(line))
                    .map(one -> one.owner())
                    .findFirst()
                    .orElse(objective.owner());
        }
    }

    CorrectionDesk(
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            Revisions revisions,
            ReadPublishedSheets published,
            Accounts accounts) {
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
        this.accounts = accounts;
    }

    /** The line, when it stands published and this actor may correct it. */
    Outcome<Found> find(Actor actor, String line) {
        Optional<Sheet> sheet = AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : sheetOf(line);
        Optional<Team> team = sheet.flatMap(it -> teams.with(it.team()));
        Optional<Cycle> cycle = sheet.flatMap(it -> cycles.with(it.cycle()));
        Optional<Found> found = sheet.flatMap(it -> newest(it, line));
        if (team.isEmpty() || cycle.isEmpty() || found.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return CorrectionRules.whyNotCorrect(team.get().lead(), team.get().name(), cycle.get(), actor)
                .map(Outcome::<Found>refused)
                .orElseGet(() -> Outcome.done(found.get()));
    }

    private Optional<Sheet> sheetOf(String line) {
        return ObjectiveId.of(line)
                .flatMap(sheets::sheetOf)
                .or(() -> KeyResultId.of(line).flatMap(sheets::sheetOf));
    }

    private Optional<Found> newest(Sheet sheet, String line) {
        return revisions.newestOf(List.of(sheet.id())).stream()
                .findFirst()
                .flatMap(head -> Optional.ofNullable(
                                published.run(List.of(head.hash())).get(head.hash()))
                        .flatMap(content -> content.objectives().stream()
                                .filter(one -> one.id().uid().equals(line)
                                        || one.keyResults().stream()
                                                .anyMatch(keyResult ->
                                                        keyResult.id().uid().equals(line)))
                                .findFirst()
                                .map(objective -> new Found(head, content, objective))));
    }

    /** What was typed, checked; the reason is not looked at here. */
    Outcome<Correction> read(Found found, String line, int revision, CorrectionTyped typed, Register register) {
        CorrectionTyped ofLine = found.isObjective(line) ? typed : new CorrectionTyped(typed.text(), "", typed.owner());
        return owner(found, line, typed.owner(), register)
                .then(owner -> Correction.of(line, ofLine, owner))
                .then(correction -> {
                    Optional<Refusal> whyNot = CorrectionRules.whyNotSo(found.newest(), revision, correction);
                    return whyNot.map(Outcome::<Correction>refused).orElseGet(() -> Outcome.done(correction));
                });
    }

    private Outcome<PersonId> owner(Found found, String line, String typed, Register register) {
        return typed.isBlank()
                ? Outcome.done(found.ownerOf(line))
                : Text.line("owner", typed)
                        .then(name -> accounts.named(name)
                                .map(Account::userKey)
                                .map(key -> Outcome.done(register.of(key)))
                                .orElseGet(() ->
                                        Outcome.refused(new SheetRefusal.NoSuchOwner("owner", Text.excerpt(name)))));
    }
}
