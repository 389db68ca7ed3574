package org.okrtree.application.permissions;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.checkin.NameStandInCommand;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.sheet.AddHealthFigureCommand;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.LinkSprintCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.strategy.StrategyTyped;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.worklink.WorkLink;

/**
 * A company in which one person has one relation to the team Lab and its lines, and everything else is somebody else's: the team is
 * Mei's, its lines are Lin's, and the committee and another team with its objective are Tao's.
 */
final class Company {

    static final PersonId WHO = new PersonId(An.uid());

    private static final Map<PersonId, String> USER_NAMES =
            Map.of(An.MEI, "mei", An.TAO, "tao", An.LIN, "lin", WHO, "who");

    /** The places that a person can take. */
    static final class Places {
        PersonId lead = An.MEI;
        PersonId objectiveOwner = An.LIN;
        PersonId keyResultOwner = An.LIN;
        PersonId parentOwner = An.TAO;
        PersonId otherLead = An.TAO;
        PersonId member = An.LIN;
        PersonId committee = An.TAO;

        @Nullable
        PersonId coach;

        @Nullable
        PersonId standIn;
    }

    final UseCases useCases = new UseCases();

    private final Places places = new Places();
    private final Team otherTeam;
    private final Actor lead;
    private Team team;

    Company(Relation who) {
        who.takePlace(places);
        useCases.stores.people.add(new Person(WHO, "key-who"));
        useCases.accounts.add(new Account("key-who", "who", "Who Acts"));
        team = team(new TeamId(An.uid()), TeamLevel.TEAM);
        otherTeam = An.team().key("OPS").named("Ops").ledBy(places.otherLead).build();
        useCases.stores.teams.add(team);
        useCases.stores.teams.add(otherTeam);
        lead = An.actor(places.lead);
        plan(UnaryOperator.identity());
    }

    private Team team(TeamId id, TeamLevel level) {
        An.TeamBuilder builder = An.team()
                .id(id)
                .key("LAB")
                .named("Lab")
                .level(level)
                .ledBy(places.lead)
                .members(places.member);
        return (places.coach == null ? builder : builder.coachedBy(places.coach)).build();
    }

    Team team() {
        return team;
    }

    CycleId cycle() {
        return useCases.cycle.id();
    }

    /** The cycle is run for both teams, by its committee, with all that it needs, and as said. */
    Company plan(UnaryOperator<An.PlanBuilder> as) {
        An.PlanBuilder plan = An.plan(useCases.cycle)
                .skipping(CycleCondition.STRATEGY, "we begin without one")
                .version(planVersion() + 1)
                .scope(team, otherTeam)
                .committee(new Committee(List.of(new Committee.Member(
                        places.committee, Set.of(Duty.LEAD), new BusinessLine("Products", false)))));
        useCases.stores.plans.save(as.apply(plan).build());
        return this;
    }

    int planVersion() {
        return useCases.stores.plans.of(cycle()).version();
    }

    /** The cycle is of this kind, and has come as far as this. */
    Company in(CycleKind kind, CycleState state) {
        Cycle before = useCases.stores.cycles.with(cycle()).orElseThrow();
        useCases.stores.cycles.move(
                before,
                new Cycle(
                        before.id(),
                        before.shortKey(),
                        before.name(),
                        kind,
                        before.firstDay(),
                        before.lastDay(),
                        before.zone(),
                        state,
                        before.parentId()));
        return this;
    }

    /** The team is the company, and has the top sheet of an ordinary cycle. */
    Company atTheTop() {
        team = team(team.id(), TeamLevel.COMPANY);
        useCases.stores.teams.change(team);
        return this;
    }

    /** There is a strategy with everything that it needs. */
    Company withStrategy() {
        Outcomes.done(useCases.reviseStrategy.run(
                UseCases.TAO,
                new ReviseStrategyCommand(
                        An.request(), 0, new StrategyTyped("Care", "Everywhere", List.of("Grow"), ""))));
        return this;
    }

    /** A draft with an objective, a key result and a health figure. */
    Sheet drafted() {
        Sheet sheet = started(team, places.objectiveOwner, places.keyResultOwner);
        Outcomes.done(useCases.addHealthFigure.run(
                lead, new AddHealthFigureCommand(sheet.id(), new HealthTyped("Errors", "", "2", "%", ""))));
        return sheet;
    }

    /** The same, in discussion. */
    Sheet discussed() {
        Sheet sheet = drafted();
        Outcomes.done(useCases.openDiscussion.run(lead, sheet.id()));
        return sheet;
    }

    /** The same, agreed. */
    Sheet agreed() {
        Sheet sheet = drafted();
        agree(sheet, lead);
        return sheet;
    }

    /** The same, published, with the stand-in that was named for it. */
    Sheet published() {
        Sheet sheet = drafted();
        publish(sheet, lead);
        Optional.ofNullable(places.standIn)
                .ifPresent(person -> Outcomes.done(
                        useCases.nameStandIn.run(lead, new NameStandInCommand(keyResult(sheet), userName(person)))));
        return sheet;
    }

    /** A word of the draft is another one by now. */
    Sheet publishedAndCorrected() {
        Sheet sheet = published();
        var line = useCases.objective(sheet);
        Outcomes.done(useCases.editObjective.run(
                lead,
                new EditObjectiveCommand(
                        sheet.id(), line.id(), line.version(), typed("Nobody waits long", places.objectiveOwner))));
        return sheet;
    }

    /** The published objective of the other team. */
    ObjectiveId parent() {
        Sheet sheet = started(otherTeam, places.parentOwner, places.parentOwner);
        publish(sheet, An.actor(places.otherLead));
        return objective(sheet);
    }

    /** The lead offered that the published objective contributes to the parent. */
    Contribution contribution() {
        return Outcomes.done(useCases.offerContribution.run(
                lead, new OfferContributionCommand(objective(published()), parent(), An.request(), "by being faster")));
    }

    /** The lead linked the issue. */
    WorkLink issueLink() {
        return Outcomes.done(useCases.linkIssue.run(
                lead, new LinkIssueCommand(UseCases.ISSUE, keyResult(published()), An.request(), "")));
    }

    /** The lead said what the sprint is for. */
    WorkLink focus() {
        return Outcomes.done(useCases.linkSprint.run(
                lead, new LinkSprintCommand(UseCases.SPRINT, keyResult(published()), An.request(), "")));
    }

    /** The lead does this, and it is done. */
    void byLead(Function<Actor, Outcome<?>> deed) {
        Outcomes.done(deed.apply(lead));
    }

    /** Uid of a key result of the draft that says what is done. */
    String task(Sheet sheet) {
        return Outcomes.done(useCases.addKeyResult.run(
                        lead,
                        new AddKeyResultCommand(
                                sheet.id(), objective(sheet), UseCases.typed("Replace the message queue", "", ""))))
                .uid();
    }

    ObjectiveId objective(Sheet sheet) {
        return useCases.objective(sheet).id();
    }

    KeyResultId keyResult(Sheet sheet) {
        return useCases.keyResult(sheet).id();
    }

    HealthFigureId healthFigure(Sheet sheet) {
        return useCases.draft(sheet).health().get(0).id();
    }

    AgreeSheetCommand toAgree(Sheet sheet) {
        return new AgreeSheetCommand(sheet.id(), useCases.draft(sheet).lineVersions());
    }

    PublishSheetCommand toPublish(Sheet sheet, String reason) {
        return new PublishSheetCommand(
                sheet.id(), An.request(), reason, useCases.draft(sheet).lineVersions());
    }

    private Sheet started(Team of, PersonId objectiveOwner, PersonId keyResultOwner) {
        Actor by = An.actor(of.lead());
        Sheet sheet = Outcomes.done(useCases.startSheet.run(by, new StartSheetCommand(useCases.cycle.id(), of.id())));
        Outcomes.done(useCases.addObjective.run(
                by, new AddObjectiveCommand(sheet.id(), typed("Nobody waits", objectiveOwner))));
        Outcomes.done(useCases.addKeyResult.run(
                by,
                new AddKeyResultCommand(
                        sheet.id(),
                        objective(sheet),
                        An.keyResultTyped(
                                "Median response", userName(keyResultOwner), "decrease", "9", "2", "hours", ""))));
        return sheet;
    }

    private void agree(Sheet sheet, Actor by) {
        Outcomes.done(useCases.openDiscussion.run(by, sheet.id()));
        Outcomes.done(useCases.agreeSheet.run(by, toAgree(sheet)));
    }

    private void publish(Sheet sheet, Actor by) {
        agree(sheet, by);
        Outcomes.done(useCases.publishSheet.run(by, toPublish(sheet, "")));
    }

    private static ObjectiveTyped typed(String title, PersonId owner) {
        return new ObjectiveTyped(title, "", userName(owner), "", "");
    }

    private static String userName(PersonId person) {
        return USER_NAMES.get(person);
    }
}
