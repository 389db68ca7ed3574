package org.okrtree.application.nevers;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiFunction;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.alignment.AnswerContributionCommand;
import org.okrtree.application.alignment.ContributionsQuery;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.alignment.WithdrawContributionCommand;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.worklink.BoardFocusQuery;
import org.okrtree.application.worklink.CarryFocusOverCommand;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.LinkSprintCommand;
import org.okrtree.application.worklink.RewordLinkCommand;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.application.worklink.SprintFocusQuery;
import org.okrtree.application.worklink.UnlinkIssueCommand;
import org.okrtree.application.worklink.UnlinkSprintCommand;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.SprintState;
import org.okrtree.domain.worklink.WorkLink;

/** Everything that can happen. A new use case, or a new thing that the host tells, gets its line in {@link #ALL}. */
final class Deeds {

    static final List<Deed> ALL = List.of(
            new Deed("start a sheet", Deed.Kind.TEXT, Deeds::startSheet),
            new Deed("add an objective", Deed.Kind.TEXT, Deeds::addObjective),
            new Deed("add a key result", Deed.Kind.TEXT, Deeds::addKeyResult),
            new Deed("edit an objective", Deed.Kind.TEXT, Deeds::editObjective),
            new Deed("edit a key result", Deed.Kind.TEXT, Deeds::editKeyResult),
            new Deed("remove a line", Deed.Kind.TEXT, Deeds::removeLine),
            new Deed("open a discussion", Deed.Kind.TEXT, Deeds::openDiscussion),
            new Deed("agree a sheet", Deed.Kind.TEXT, Deeds::agree),
            new Deed("publish", Deed.Kind.TEXT, Deeds::publish),
            new Deed("publish again", Deed.Kind.TEXT, Deeds::publish),
            new Deed("check in", Deed.Kind.FIGURES, Deeds::checkIn),
            new Deed("link an issue", Deed.Kind.CONTEXT, Deeds::linkIssue),
            new Deed("reword a link of an issue", Deed.Kind.CONTEXT, Deeds::rewordLink),
            new Deed("unlink an issue", Deed.Kind.CONTEXT, Deeds::unlinkIssue),
            new Deed("link a sprint", Deed.Kind.CONTEXT, Deeds::linkSprint),
            new Deed("unlink a sprint", Deed.Kind.CONTEXT, Deeds::unlinkSprint),
            new Deed("carry a focus over", Deed.Kind.CONTEXT, Deeds::carryOver),
            new Deed("offer a contribution", Deed.Kind.CONTEXT, Deeds::offer),
            new Deed("answer a contribution", Deed.Kind.CONTEXT, Deeds::answer),
            new Deed("withdraw a contribution", Deed.Kind.CONTEXT, Deeds::withdraw),
            new Deed("an issue is created", Deed.Kind.HOST_EVENT, Deeds::issueIsThere),
            new Deed("an issue is transitioned", Deed.Kind.HOST_EVENT, Deeds::issueIsThere),
            new Deed("an issue is moved", Deed.Kind.HOST_EVENT, Deeds::issueIsMoved),
            new Deed("an issue is deleted", Deed.Kind.HOST_EVENT, Deeds::issueIsDeleted),
            new Deed("a sprint is started", Deed.Kind.HOST_EVENT, company -> sprintIs(company, true)),
            new Deed("a sprint is closed", Deed.Kind.HOST_EVENT, company -> sprintIs(company, false)),
            new Deed("a user key changes", Deed.Kind.HOST_EVENT, Deeds::userKeyChanges),
            reading("access", (company, who) -> company.useCases.showAccess.run(who)),
            reading("teams", (company, who) -> company.useCases.showTeams.run(who)),
            reading("cycles", (company, who) -> company.useCases.showCycles.run(who)),
            reading("sheets", (company, who) -> company.useCases.showSheets.run(who, "")),
            reading("my key results", (company, who) -> company.useCases.showMyKeyResults.run(who)),
            reading("links of an issue", (company, who) -> company.useCases.showIssueLinks.run(who, UseCases.ISSUE)),
            reading(
                    "history of an issue",
                    (company, who) -> company.useCases.showIssueHistory.run(who, UseCases.ISSUE)),
            reading("key results found", (company, who) -> company.useCases.findKeyResults.run(who, "faster")),
            reading("tree", (company, who) -> company.useCases.showPublishedTree.run(who, PublishedTreeQuery.of(""))),
            reading("manifest", (company, who) -> company.useCases.showManifest.run(who, CycleAsked.named(""), "")),
            reading("names", (company, who) -> company.useCases.showNames.run(who, List.of(An.MEI, An.TAO))),
            reading("readings", (company, who) -> company.useCases.showReadings.run(who, "", "")),
            reading(
                    "contributions",
                    (company, who) -> company.useCases.showContributions.run(
                            who, new ContributionsQuery.OfCycle(company.useCases.cycle.id(), AsOf.NOW))),
            reading(
                    "focus",
                    (company, who) ->
                            company.useCases.showSprintFocus.run(who, new SprintFocusQuery(UseCases.SPRINT, AsOf.NOW))),
            reading(
                    "focus of a board",
                    (company, who) ->
                            company.useCases.showBoardFocus.run(who, new BoardFocusQuery(UseCases.BOARD, 0, null))),
            new Deed(
                    "read a sheet",
                    Deed.Kind.READING,
                    company -> company.one(company.sheets())
                            .map(sheet -> Act.of(() -> company.useCases.showSheet.run(company.anybody(), sheet.id())))),
            new Deed(
                    "read a revision",
                    Deed.Kind.READING,
                    company -> company.one(company.revisions())
                            .map(one -> Act.of(() -> company.useCases.showRevision.run(company.anybody(), one.id())))),
            new Deed(
                    "read a text",
                    Deed.Kind.READING,
                    company -> company.one(company.revisions())
                            .map(one -> Act.of(
                                    () -> company.useCases.showTexts.run(company.anybody(), List.of(one.hash()))))));

    private Deeds() {}

    private static Deed reading(String what, BiFunction<CompanyAtRandom, Actor, Outcome<?>> read) {
        return new Deed("read " + what, Deed.Kind.READING, company -> {
            Actor who = company.anybody();
            return Optional.of(Act.of(() -> read.apply(company, who)));
        });
    }

    private static Optional<Act> startSheet(CompanyAtRandom company) {
        Cycle cycle = company.once(4) ? company.oneOf(company.cycles()) : company.useCases.cycle;
        Team team = company.mostlyOneOf(
                company.teams(),
                one -> company.useCases.stores.sheets.of(cycle.id(), one.id()).isEmpty());
        Actor who = company.mostly(team.lead());
        return Optional.of(
                Act.of(() -> company.useCases.startSheet.run(who, new StartSheetCommand(cycle.id(), team.id()))));
    }

    private static ObjectiveTyped objective(CompanyAtRandom company) {
        return new ObjectiveTyped(company.words(), "", company.oneOf(List.of("", "mei", "tao", "lin")), "", "");
    }

    private static Optional<Act> addObjective(CompanyAtRandom company) {
        return company.one(company.sheets()).map(any -> {
            Sheet sheet = company.mostlyOneOf(
                    company.sheets(),
                    one -> company.useCases.draft(one).objectives().isEmpty());
            Actor who = company.mostly(company.teamOf(sheet).lead());
            ObjectiveTyped typed = objective(company);
            return Act.of(() -> company.useCases.addObjective.run(who, new AddObjectiveCommand(sheet.id(), typed)));
        });
    }

    private static Optional<Act> addKeyResult(CompanyAtRandom company) {
        return company.written().map(any -> {
            Draft draft = company.mostlyOneOf(
                    company.drafts().stream()
                            .filter(one -> !one.objectives().isEmpty())
                            .toList(),
                    one -> !isComplete(one));
            DraftObjective line = company.mostlyOneOf(
                    draft.objectives(), one -> one.keyResults().isEmpty());
            Actor who = writer(company, draft);
            AddKeyResultCommand command =
                    new AddKeyResultCommand(draft.sheet().id(), line.id(), UseCases.typed(company.words(), "0", "100"));
            return Act.of(() -> company.useCases.addKeyResult.run(who, command));
        });
    }

    private static Actor writer(CompanyAtRandom company, Draft draft) {
        return company.mostly(company.teamOf(draft.sheet()).lead());
    }

    private static Optional<Act> editObjective(CompanyAtRandom company) {
        return company.written().map(draft -> {
            DraftObjective line = company.oneOf(draft.objectives());
            return Act.edit(edit(company, draft, line), edit(company, draft, line));
        });
    }

    private static Supplier<Outcome<?>> edit(CompanyAtRandom company, Draft draft, DraftObjective line) {
        Actor who = writer(company, draft);
        EditObjectiveCommand command =
                new EditObjectiveCommand(draft.sheet().id(), line.id(), line.version(), objective(company));
        return () -> company.useCases.editObjective.run(who, command);
    }

    private static Optional<Act> editKeyResult(CompanyAtRandom company) {
        return company.one(company.drafts().stream()
                        .filter(draft -> !keyResults(draft).isEmpty())
                        .toList())
                .map(draft -> {
                    DraftKeyResult line = company.oneOf(keyResults(draft));
                    return Act.edit(edit(company, draft, line), edit(company, draft, line));
                });
    }

    private static List<DraftKeyResult> keyResults(Draft draft) {
        return draft.objectives().stream()
                .flatMap(one -> one.keyResults().stream())
                .toList();
    }

    private static Supplier<Outcome<?>> edit(CompanyAtRandom company, Draft draft, DraftKeyResult line) {
        Actor who = writer(company, draft);
        EditKeyResultCommand command = new EditKeyResultCommand(
                draft.sheet().id(), line.id(), line.version(), UseCases.typed(company.words(), "0", "100"));
        return () -> company.useCases.editKeyResult.run(who, command);
    }

    private static Optional<Act> removeLine(CompanyAtRandom company) {
        return company.written().map(draft -> {
            Map.Entry<String, Integer> line =
                    company.oneOf(List.copyOf(draft.lineVersions().entrySet()));
            Actor who = writer(company, draft);
            return Act.of(() -> company.useCases.removeLine.run(
                    who, new RemoveLineCommand(draft.sheet().id(), line.getKey(), line.getValue())));
        });
    }

    private static Optional<Act> openDiscussion(CompanyAtRandom company) {
        return company.written().map(any -> {
            Draft draft = company.mostlyOneOf(
                    company.drafts(), one -> isComplete(one) && one.sheet().state() == SheetState.DRAFT);
            Actor who = writer(company, draft);
            return Act.of(
                    () -> company.useCases.openDiscussion.run(who, draft.sheet().id()));
        });
    }

    private static Optional<Act> agree(CompanyAtRandom company) {
        return company.written().map(any -> {
            Draft draft = company.mostlyOneOf(
                    company.drafts(), one -> isComplete(one) && one.sheet().state() == SheetState.IN_DISCUSSION);
            Actor who = writer(company, draft);
            return Act.of(() -> company.useCases.agreeSheet.run(
                    who, new AgreeSheetCommand(draft.sheet().id(), draft.lineVersions())));
        });
    }

    private static Optional<Act> publish(CompanyAtRandom company) {
        return company.written().map(any -> {
            Draft draft = company.mostlyOneOf(
                    company.drafts(), one -> isComplete(one) && one.sheet().state() == SheetState.AGREED);
            Actor who = writer(company, draft);
            PublishSheetCommand command = new PublishSheetCommand(
                    draft.sheet().id(), company.request(), company.words(), draft.lineVersions());
            return Act.request(() -> company.useCases.publishSheet.run(who, command));
        });
    }

    private static boolean isComplete(Draft draft) {
        return !draft.objectives().isEmpty()
                && draft.objectives().stream().noneMatch(one -> one.keyResults().isEmpty());
    }

    private static Optional<Act> checkIn(CompanyAtRandom company) {
        return company.one(company.keyResults()).map(keyResult -> {
            Actor who = company.mostly(keyResult.owner());
            CheckInTyped typed = CheckInTyped.of(
                    company.once(4) ? "" : String.valueOf(company.upTo(130)),
                    String.valueOf(company.upTo(11)),
                    company.once(4) ? "" : "as it came",
                    "");
            CheckInCommand command = new CheckInCommand(keyResult.id(), company.request(), typed);
            return Act.figures(keyResult.id(), () -> company.useCases.checkInKeyResult.run(who, command));
        });
    }

    private static Optional<Act> linkIssue(CompanyAtRandom company) {
        List<LinkTarget> targets = Stream.<LinkTarget>concat(
                        company.keyResults().stream().map(one -> new LinkTarget.KeyResult(one.id())),
                        company.objectives().stream().map(one -> new LinkTarget.Objective(one.id())))
                .toList();
        return company.one(targets).map(target -> {
            Actor who = company.anybody();
            LinkIssueCommand command = new LinkIssueCommand(anIssue(company), target, company.request(), "");
            return Act.request(() -> company.useCases.linkIssue.run(who, command));
        });
    }

    private static long anIssue(CompanyAtRandom company) {
        return company.oneOf(company.issues().toList());
    }

    private static List<WorkLink> issueLinks(CompanyAtRandom company) {
        return company.issues()
                .flatMap(issue -> company.useCases.stores.links.ofIssue(issue).stream())
                .toList();
    }

    private static Optional<Act> rewordLink(CompanyAtRandom company) {
        return company.one(issueLinks(company)).map(link -> {
            Actor who = company.anybody();
            RewordLinkCommand command = new RewordLinkCommand(
                    link.work().id(), link.id(), company.request(), "in words " + company.upTo(3));
            return Act.request(() -> company.useCases.rewordLink.run(who, command));
        });
    }

    private static Optional<Act> unlinkIssue(CompanyAtRandom company) {
        return company.one(issueLinks(company)).map(link -> {
            Actor who = company.anybody();
            long issue = company.once(8) ? anIssue(company) : link.work().id();
            return Act.of(() -> company.useCases.unlinkIssue.run(who, new UnlinkIssueCommand(issue, link.id())));
        });
    }

    private static long aSprint(CompanyAtRandom company) {
        return company.oneOf(List.of(UseCases.SPRINT, UseCases.NEXT_SPRINT));
    }

    private static Optional<Act> linkSprint(CompanyAtRandom company) {
        return company.one(company.keyResults()).map(keyResult -> {
            Actor who = company.anybody();
            LinkSprintCommand command = new LinkSprintCommand(aSprint(company), keyResult.id(), company.request(), "");
            return Act.request(() -> company.useCases.linkSprint.run(who, command));
        });
    }

    private static Optional<Act> unlinkSprint(CompanyAtRandom company) {
        return company.one(company.useCases.stores.links.ofSprint(aSprint(company)))
                .map(link -> {
                    Actor who = company.anybody();
                    long sprint =
                            company.once(5) ? aSprint(company) : link.work().id();
                    return Act.of(
                            () -> company.useCases.unlinkSprint.run(who, new UnlinkSprintCommand(sprint, link.id())));
                });
    }

    private static Optional<Act> carryOver(CompanyAtRandom company) {
        Actor who = company.anybody();
        long from = aSprint(company);
        CarryFocusOverCommand command =
                new CarryFocusOverCommand(from, UseCases.SPRINT + UseCases.NEXT_SPRINT - from, company.request());
        return Optional.of(Act.request(() -> company.useCases.carryFocusOver.run(who, command)));
    }

    private static Optional<Act> offer(CompanyAtRandom company) {
        return company.one(company.published()).map(sheet -> {
            PublishedObjective child = company.oneOf(sheet.objectives());
            PublishedSheet above = company.mostlyOneOf(
                    company.published(),
                    one -> one.cycle().equals(sheet.cycle()) && !one.sheet().equals(sheet.sheet()));
            Actor who = company.mostly(child.owner());
            OfferContributionCommand command = new OfferContributionCommand(
                    child.id(), company.oneOf(above.objectives()).id(), company.request(), company.words());
            return Act.request(() -> company.useCases.offerContribution.run(who, command));
        });
    }

    private static List<Contribution> contributions(CompanyAtRandom company) {
        return company.cycles().stream()
                .flatMap(cycle -> company.useCases.stores.contributions.inCycle(cycle.id()).stream())
                .map(one -> one.contribution())
                .toList();
    }

    private static Optional<Act> answer(CompanyAtRandom company) {
        return company.one(contributions(company)).map(contribution -> {
            Actor who = company.objectives().stream()
                    .filter(one -> one.id().equals(contribution.parent()))
                    .map(one -> company.mostly(one.owner()))
                    .findFirst()
                    .orElseGet(company::anybody);
            AnswerContributionCommand command = new AnswerContributionCommand(
                    contribution.id(),
                    company.request(),
                    company.oneOf(List.of("acknowledged", "questioned", "declined")),
                    company.words());
            return Act.request(() -> company.useCases.answerContribution.run(who, command));
        });
    }

    private static Optional<Act> withdraw(CompanyAtRandom company) {
        return company.one(contributions(company)).map(any -> {
            Contribution contribution = company.mostlyOneOf(
                    contributions(company),
                    one -> company.useCases
                            .stores
                            .contributions
                            .openOf(List.of(one.child()))
                            .contains(one));
            Actor who = company.mostly(contribution.by());
            return Act.of(() ->
                    company.useCases.withdrawContribution.run(who, new WithdrawContributionCommand(contribution.id())));
        });
    }

    private static Act told(Runnable event) {
        return Act.of(() -> {
            event.run();
            return Outcome.done(true);
        });
    }

    // How far an issue has come cannot be asked; whoever may no longer edit it is what is seen of a closed one.
    private static Optional<Act> issueIsThere(CompanyAtRandom company) {
        SeenIssue issue = new SeenIssue(anIssue(company), "RD-1", UseCases.RD_PROJECT, !company.once(4));
        return Optional.of(told(() -> company.useCases.issues.put(issue)));
    }

    private static Optional<Act> issueIsMoved(CompanyAtRandom company) {
        SeenIssue issue = new SeenIssue(anIssue(company), "OTHER-1", UseCases.OTHER_PROJECT, true);
        return Optional.of(told(() -> company.useCases.issues.put(issue)));
    }

    private static Optional<Act> issueIsDeleted(CompanyAtRandom company) {
        long issue = anIssue(company);
        return Optional.of(told(() -> company.useCases.issues.remove(issue)));
    }

    private static Optional<Act> sprintIs(CompanyAtRandom company, boolean mayManage) {
        SeenSprint sprint = UseCases.sprint(aSprint(company), company.oneOf(List.of(SprintState.values())), mayManage);
        return Optional.of(told(() -> company.useCases.sprints.put(sprint)));
    }

    private static Optional<Act> userKeyChanges(CompanyAtRandom company) {
        String name = company.oneOf(List.of("mei", "tao", "lin"));
        Account before = company.useCases.accounts.named(name).orElseThrow();
        Account after = new Account("key-" + company.upTo(1_000_000), name, before.displayName());
        return Optional.of(Act.of(() -> {
            company.useCases.accounts.remove(before.userKey());
            company.useCases.accounts.add(after);
            return company.useCases.followUserKey.run(before.userKey(), after.userKey());
        }));
    }
}
