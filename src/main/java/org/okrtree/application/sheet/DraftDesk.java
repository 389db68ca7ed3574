package org.okrtree.application.sheet;

import java.util.Optional;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.team.Team;

/** What every use case of a draft begins with: the draft, its team and cycle, and who may. */
final class DraftDesk {

    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final Accounts accounts;
    private final RegisterPerson register;

    DraftDesk(Sheets sheets, Teams teams, Cycles cycles, Accounts accounts, RegisterPerson register) {
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.accounts = accounts;
        this.register = register;
    }

    /** The draft, when this actor may write it. */
    Outcome<Draft> toWrite(Actor actor, SheetId id) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        Optional<Draft> draft = sheets.draft(id);
        Optional<Team> team = draft.flatMap(it -> teams.with(it.sheet().team()));
        Optional<Cycle> cycle = draft.flatMap(it -> cycles.with(it.sheet().cycle()));
        if (draft.isEmpty() || team.isEmpty() || cycle.isEmpty()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return SheetRules.whyNotWrite(team.get(), cycle.get(), actor)
                .map(Outcome::<Draft>refused)
                .orElseGet(() -> Outcome.done(draft.get()));
    }

    /** To be called with every edit: what was agreed has changed. The edit itself is on record, so this has no entry of its own. */
    void edited(Draft draft) {
        Sheet after = draft.sheet().edited();
        if (!after.equals(draft.sheet())) {
            sheets.change(draft.sheet(), after);
        }
    }

    /** The person named as owner; nobody named is the actor. */
    Outcome<PersonId> owner(Actor actor, String userName) {
        if (userName.isBlank()) {
            return Outcome.done(actor.person());
        }
        return Text.line("owner", userName)
                .then(name -> accounts.named(name)
                        .map(Account::userKey)
                        .map(key -> Outcome.done(register.run(key)))
                        .orElseGet(() -> Outcome.refused(new SheetRefusal.NoSuchOwner("owner", Text.excerpt(name)))));
    }
}
