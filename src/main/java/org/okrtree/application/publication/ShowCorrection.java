package org.okrtree.application.publication;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.People;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.Correction;
import org.okrtree.domain.publication.PublishedSheet;

/** Shows a published line to whoever may correct it, and what a correction would change before it is made. Nothing is stored. */
public final class ShowCorrection {

    private final CorrectionDesk desk;
    private final Accounts accounts;
    private final People people;
    private final NamePeople names;
    private final Uids uids;

    public ShowCorrection(
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            Revisions revisions,
            ReadPublishedSheets published,
            Accounts accounts,
            People people,
            NamePeople names,
            Uids uids) {
        this.desk = new CorrectionDesk(sheets, teams, cycles, revisions, published, accounts);
        this.accounts = accounts;
        this.people = people;
        this.names = names;
        this.uids = uids;
    }

    public Outcome<CorrectionShown> run(Actor actor, CorrectionQuery query) {
        return desk.find(actor, query.line())
                .then(found -> query.typed()
                        .map(typed -> desk.read(found, query.line(), query.revision(), typed, this::person)
                                .map(correction -> shown(query, found, correction)))
                        .orElseGet(() -> Outcome.done(shown(query, found, null))));
    }

    // Somebody whom we do not know yet is known from the correction on; until then an id that nobody has stands for
    // them.
    private PersonId person(String userKey) {
        return people.withKey(userKey).map(Person::id).orElseGet(() -> new PersonId(uids.next()));
    }

    private CorrectionShown shown(CorrectionQuery query, CorrectionDesk.Found found, @Nullable Correction correction) {
        PublishedSheet newest = found.newest();
        Set<PersonId> owners = new HashSet<>();
        newest.objectives().forEach(objective -> owners.add(objective.owner()));
        newest.keyResults().forEach(keyResult -> owners.add(keyResult.owner()));
        Map<PersonId, Account> named = new HashMap<>(names.run(owners));
        if (correction != null) {
            query.typed()
                    .flatMap(typed -> accounts.named(typed.owner()))
                    .ifPresent(account -> named.put(correction.owner(), account));
        }
        return new CorrectionShown(
                query.line(), newest, found.objective(), correction == null ? null : correction.in(newest), named);
    }
}
