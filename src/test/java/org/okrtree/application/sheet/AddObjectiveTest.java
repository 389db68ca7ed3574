package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyRefusal;
import org.okrtree.domain.strategy.StrategyTyped;

class AddObjectiveTest {

    private static final ObjectiveTyped GROW = new ObjectiveTyped(" Grow steadily ", "it pays", "", "", "");

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.drafted();

    @Test
    void anObjectiveIsAddedAtTheEndAndOwnedByWhoeverTypesIt() {
        DraftObjective added = Outcomes.done(add(UseCases.MEI, GROW));

        assertEquals(
                new DraftObjective(
                        added.id(),
                        1,
                        2,
                        0,
                        new ObjectiveWords("Grow steadily", "it pays", An.MEI, Commitment.NOT_SAID, null),
                        List.of()),
                added);
        assertEquals(added, useCases.draft(sheet).objectives().get(1));
    }

    @Test
    void whoAddedALineAndWhenIsKept() {
        DraftObjective added = Outcomes.done(add(UseCases.MEI, GROW));

        assertEquals(
                Optional.of(new Saver(An.MEI, useCases.clock.instant())),
                useCases.stores.sheets.saverOf(added.id().uid(), 1));
    }

    @Test
    void theOwnerMayBeAnybodyTheHostKnows() {
        DraftObjective added = Outcomes.done(add(UseCases.MEI, new ObjectiveTyped("Grow", "", " newcomer ", "", "")));

        PersonId newcomer =
                useCases.stores.people.withKey("key-new").orElseThrow().id();
        assertEquals(newcomer, added.words().owner());
    }

    @Test
    void anOwnerWhomTheHostDoesNotKnowIsRefused() {
        useCases.assertRefused(
                new SheetRefusal.NoSuchOwner("owner", "ghost"),
                () -> add(UseCases.MEI, new ObjectiveTyped("Grow", "", "ghost", "", "")));
    }

    @Test
    void wordsThatCannotBeLeaveNobodyBehind() {
        useCases.assertRefused(
                new InputRefusal.Missing("title"),
                () -> add(UseCases.MEI, new ObjectiveTyped(" ", "", "newcomer", "", "")));
    }

    @Test
    void nobodyOutsideTheTeamAddsOne() {
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> add(UseCases.LIN, GROW));
        useCases.assertRefused(new SheetRefusal.NotOfTheTeam("R&D"), () -> add(UseCases.TAO, GROW));
    }

    @Test
    void aSheetThatIsNotThereTakesNone() {
        useCases.assertRefused(
                new AccessRefusal.NotThere(),
                () -> useCases.addObjective.run(UseCases.MEI, new AddObjectiveCommand(new SheetId(An.uid()), GROW)));
    }

    @Test
    void aSheetOfAClosedCycleTakesNone() {
        Cycle closed =
                An.cycle().key("25Q4").named("Autumn").state(CycleState.CLOSED).build();
        Sheet old = An.sheet(useCases.rd, closed);
        useCases.stores.cycles.add(closed);
        useCases.stores.sheets.add(old);

        useCases.assertRefused(
                new CycleRefusal.NotOpen("Autumn"),
                () -> useCases.addObjective.run(UseCases.MEI, new AddObjectiveCommand(old.id(), GROW)));
    }

    private Outcome<DraftObjective> add(Actor actor, ObjectiveTyped typed) {
        return useCases.addObjective.run(actor, new AddObjectiveCommand(sheet.id(), typed));
    }

    @Test
    void anObjectiveCitesAStatementOfTheNewestStrategy() {
        Strategy strategy = Outcomes.done(useCases.reviseStrategy.run(
                UseCases.TAO,
                new ReviseStrategyCommand(An.request(), 0, new StrategyTyped("Care", "", List.of("Grow"), ""))));
        StatementId grow = strategy.statements().get(0).id();

        DraftObjective added =
                Outcomes.done(add(UseCases.MEI, new ObjectiveTyped("Grow", "", "", "", " " + grow.uid() + " ")));

        assertEquals(Optional.of(new Cited(1, grow)), added.words().cited());
    }

    @Test
    void whatIsNoStatementIsNotCited() {
        for (String wrong : List.of(An.uid(), "growth")) {
            useCases.assertRefused(
                    new StrategyRefusal.NoSuchStatement("cites"),
                    () -> add(UseCases.MEI, new ObjectiveTyped("Grow", "", "", "", wrong)));
        }
    }

    @Test
    void objectivesAreCommittedOnlyWhereTheCycleTellsThemApart() {
        ObjectiveTyped committed = new ObjectiveTyped("Grow", "", "", "committed", "");

        useCases.assertRefused(new SheetRefusal.NoCommitments("commitment"), () -> add(UseCases.MEI, committed));
        useCases.stores.plans.save(An.plan(useCases.cycle)
                .version(2)
                .scope(useCases.rd)
                .commitments()
                .build());
        assertEquals(
                Commitment.COMMITTED,
                Outcomes.done(add(UseCases.MEI, committed)).words().commitment());
    }
}
