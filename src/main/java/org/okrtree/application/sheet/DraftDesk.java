package org.okrtree.application.sheet;

import java.util.Optional;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.strategy.Strategies;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.Text;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.strategy.StrategyRefusal;
import org.okrtree.domain.team.Team;

/** What every use case of a draft begins with: the draft, its team and cycle, and who may. */
public final class DraftDesk {

    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final CyclePlans plans;
    private final Strategies strategies;
    private final Accounts accounts;
    private final RegisterPerson register;

    public DraftDesk(
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            CyclePlans plans,
            Strategies strategies,
            Accounts accounts,
            RegisterPerson register) {
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.plans = plans;
        this.strategies = strategies;
        this.accounts = accounts;
        this.register = register;
    }

    /** A draft with whose it is and when. */
    record Writing(Draft draft, Team team, Cycle cycle) {}

    /** The draft, when this actor may write it. */
    Outcome<Draft> toWrite(Actor actor, SheetId id) {
        return writing(actor, id).map(Writing::draft);
    }

    /** The same with its team and cycle. */
    Outcome<Writing> writing(Actor actor, SheetId id) {
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
                .map(Outcome::<Writing>refused)
                .orElseGet(() -> Outcome.done(new Writing(draft.get(), team.get(), cycle.get())));
    }

    /** What an objective is to say, with its owner and the statement of the strategy that it cites. */
    Outcome<ObjectiveWords> words(Actor actor, Draft draft, ObjectiveTyped typed) {
        return cited(typed.cites())
                .then(cited -> owner(actor, typed.owner()).then(owner -> ObjectiveWords.of(typed, owner, cited)))
                .then(words -> whyNotCommit(draft, words)
                        .map(Outcome::<ObjectiveWords>refused)
                        .orElseGet(() -> Outcome.done(words)));
    }

    private Outcome<Optional<Cited>> cited(String typed) {
        if (typed.isBlank()) {
            return Outcome.done(Optional.empty());
        }
        return StatementId.of(typed.strip())
                .flatMap(id -> strategies.newest().flatMap(strategy -> strategy.cite(id)))
                .map(cited -> Outcome.done(Optional.of(cited)))
                .orElseGet(() -> Outcome.refused(new StrategyRefusal.NoSuchStatement("cites")));
    }

    private Optional<Refusal> whyNotCommit(Draft draft, ObjectiveWords words) {
        return words.commitment() == Commitment.NOT_SAID
                ? Optional.empty()
                : SheetRules.whyNotCommit(plans.of(draft.sheet().cycle()));
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
