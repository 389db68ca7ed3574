package org.okrtree.application.permissions;

import java.util.List;
import java.util.function.BiFunction;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.application.access.ChooseReaders;
import org.okrtree.application.access.ChooseReadersCommand;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.NameGroupsCommand;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.AnswerContributionCommand;
import org.okrtree.application.alignment.ContributionsQuery;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.alignment.ShowContributions;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.alignment.WithdrawContributionCommand;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.CheckInMyWeekCommand;
import org.okrtree.application.checkin.NameStandIn;
import org.okrtree.application.checkin.NameStandInCommand;
import org.okrtree.application.checkin.ShowMyKeyResults;
import org.okrtree.application.checkin.ShowMyWeek;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.ChangeCycleCommand;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.CycleShown;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPilotCommand;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.OpenPracticeCycleCommand;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.PlanCycleCommand;
import org.okrtree.application.cycle.PlanTyped;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ReopenCycle;
import org.okrtree.application.cycle.ReopenCycleCommand;
import org.okrtree.application.cycle.ShowCycle;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.cycle.ShowCyclesThen;
import org.okrtree.application.cycle.ShowPractice;
import org.okrtree.application.cycle.StartDrafting;
import org.okrtree.application.cycle.StartScoring;
import org.okrtree.application.cycle.ThrowAwayPracticeCycle;
import org.okrtree.application.drafting.AskFindingAgain;
import org.okrtree.application.drafting.CheckLines;
import org.okrtree.application.drafting.CheckSheet;
import org.okrtree.application.drafting.KeepFinding;
import org.okrtree.application.drafting.KeepFindingCommand;
import org.okrtree.application.drafting.TakeExit;
import org.okrtree.application.drafting.TakeExitCommand;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CompareRevisionsQuery;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.CorrectLineCommand;
import org.okrtree.application.publication.CorrectionQuery;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.ShowCorrection;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.published.AskJiraAgain;
import org.okrtree.application.published.BrowseTree;
import org.okrtree.application.published.BrowseTreeQuery;
import org.okrtree.application.published.ClearCopies;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.FindParentsQuery;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.RevisionDiffQuery;
import org.okrtree.application.published.ShowManifest;
import org.okrtree.application.published.ShowNames;
import org.okrtree.application.published.ShowObjective;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.application.published.ShowReadings;
import org.okrtree.application.published.ShowRevisionDiff;
import org.okrtree.application.published.ShowSheetHistory;
import org.okrtree.application.published.ShowTexts;
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddHealthFigureCommand;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.CompareLine;
import org.okrtree.application.sheet.CompareLineQuery;
import org.okrtree.application.sheet.CopyPracticeSheet;
import org.okrtree.application.sheet.CopyPracticeSheetCommand;
import org.okrtree.application.sheet.DiscardUnsavedEdit;
import org.okrtree.application.sheet.DiscardUnsavedEditCommand;
import org.okrtree.application.sheet.DropLine;
import org.okrtree.application.sheet.DropLineCommand;
import org.okrtree.application.sheet.EditHealthFigure;
import org.okrtree.application.sheet.EditHealthFigureCommand;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.MoveLine;
import org.okrtree.application.sheet.MoveLineCommand;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.PasteQuery;
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.sheet.RestoreLine;
import org.okrtree.application.sheet.RestoreLineCommand;
import org.okrtree.application.sheet.RestoreUnsavedEdit;
import org.okrtree.application.sheet.RestoreUnsavedEditCommand;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.SetHealthValueCommand;
import org.okrtree.application.sheet.StartPractice;
import org.okrtree.application.sheet.StartPracticeCommand;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.sheet.TakePasteCommand;
import org.okrtree.application.steps.ShowCycleSteps;
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.CloseTeam;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.application.team.TeamsShown;
import org.okrtree.application.worklink.BoardFocusQuery;
import org.okrtree.application.worklink.CarryFocusOver;
import org.okrtree.application.worklink.CarryFocusOverCommand;
import org.okrtree.application.worklink.FindKeyResults;
import org.okrtree.application.worklink.LinkIssue;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.LinkSprintCommand;
import org.okrtree.application.worklink.RewordLink;
import org.okrtree.application.worklink.RewordLinkCommand;
import org.okrtree.application.worklink.SeeIssue;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.ShowBoardFocus;
import org.okrtree.application.worklink.ShowIssueHistory;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.application.worklink.ShowSprintFocus;
import org.okrtree.application.worklink.SprintFocusQuery;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.application.worklink.TakeExitAndLink;
import org.okrtree.application.worklink.UnlinkIssue;
import org.okrtree.application.worklink.UnlinkIssueCommand;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.application.worklink.UnlinkSprintCommand;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.CycleTyped;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.CorrectionTyped;
import org.okrtree.domain.sheet.DraftLine;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.UnsavedEdit;
import org.okrtree.domain.strategy.StrategyTyped;
import org.okrtree.domain.worklink.SprintState;

/** Every use case of an actor in the states in which it answers differently, in the order in which a reader looks for them. */
final class Rows {

    /** Rows about one subject, with what stands above them. */
    record Subject(String title, List<Row> rows) {}

    private static final ObjectiveTyped OBJECTIVE = new ObjectiveTyped("Grow", "", "newcomer", "", "");
    private static final CorrectionTyped CORRECTION = new CorrectionTyped("Said more clearly", "", "");
    private static final String PASTED = "O1 Grow\nKR1 From 1 to 2 points";
    private static final HealthTyped FIGURE = new HealthTyped("Errors", "", "1", "%", "");

    private static final CycleTyped SUMMER =
            new CycleTyped("26Q2", "Summer", "", "2026-04-01", "2026-06-30", "UTC", "");

    private Rows() {}

    static List<Subject> bySubject() {
        return List.of(
                new Subject("Access, teams and strategy", ofAdministrators()),
                new Subject(
                        "Cycles",
                        Stream.of(ofPreparedCycles(), ofDecidedCycles(), ofPractice())
                                .flatMap(rows -> rows)
                                .toList()),
                new Subject(
                        "Drafts",
                        Stream.of(ofSheets(), ofLines(), ofPastes(), ofFindings())
                                .flatMap(rows -> rows)
                                .toList()),
                new Subject("Publication", ofPublication()),
                new Subject("Check-ins", ofCheckIns()),
                new Subject("Contributions", ofContributions()),
                new Subject("Issues", ofIssues()),
                new Subject("Sprint focus", ofSprints()),
                new Subject("What is published, in Confluence and by REST", ofReaders()));
    }

    static Stream<Row> all() {
        return bySubject().stream().flatMap(subject -> subject.rows().stream());
    }

    private static List<Row> ofAdministrators() {
        TeamTyped team = An.teamTyped("NEW", "New", "team", "", "newcomer", "", "", "");
        StrategyTyped strategy = new StrategyTyped("", "", List.of("Grow"), "");
        return List.of(
                deed(
                        NameGroups.class,
                        "Name the groups",
                        Rule.ADMINISTER,
                        (all, by) -> all.nameGroups.run(by, new NameGroupsCommand("staff", ""))),
                deed(
                        ChooseReaders.class,
                        "Choose who reads on Confluence (its administrators)",
                        Rule.ADMINISTER,
                        (all, by) -> all.chooseReaders.run(by, new ChooseReadersCommand("logged-in", ""))),
                deed(
                        ClearCopies.class,
                        "Clear the copies on Confluence (its administrators)",
                        Rule.ADMINISTER,
                        (all, by) -> all.clearCopies.run(by)),
                deed(
                        AskJiraAgain.class,
                        "Ask Jira again from Confluence (its administrators)",
                        Rule.ADMINISTER,
                        (all, by) -> all.askJiraAgain.run(by)),
                deed(ShowAccess.class, "See the groups", Rule.ADMINISTER, (all, by) -> all.showAccess.run(by)),
                deed(AddTeam.class, "Add a team", Rule.ADMINISTER, (all, by) -> all.addTeam.run(by, team)),
                prepared(
                        ChangeTeam.class,
                        "Change a team",
                        Rule.ADMINISTER,
                        company -> by -> company.useCases.changeTeam.run(
                                by,
                                new ChangeTeamCommand(
                                        company.team().id(), TeamsShown.versionOf(company.team()), team))),
                prepared(
                        CloseTeam.class,
                        "Close a team",
                        Rule.ADMINISTER,
                        company -> by -> company.useCases.closeTeam.run(
                                by, company.team().id())),
                deed(ShowTeams.class, "See the teams", Rule.READ_WHAT_IS_PUBLISHED, (all, by) -> all.showTeams.run(by)),
                deed(
                        ReviseStrategy.class,
                        "Write the strategy",
                        Rule.ADMINISTER,
                        (all, by) -> all.reviseStrategy.run(by, new ReviseStrategyCommand(An.request(), 0, strategy))),
                deed(
                        ShowStrategy.class,
                        "Read the strategy",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showStrategy.run(by)));
    }

    private static Stream<Row> ofPreparedCycles() {
        OpenPilotCommand pilot = new OpenPilotCommand(
                "26Q2", "Summer", "2026-04-01", "2026-06-30", "UTC", List.of(), List.of(), "Grow", "", "we try");
        PlanTyped plan = new PlanTyped(
                List.of("LAB"), List.of(), List.of(), "linear", "", List.of(), false, false, "", List.of());
        return Stream.of(
                deed(
                        PrepareCycle.class,
                        "Begin to prepare a cycle",
                        Rule.ADMINISTER,
                        (all, by) -> all.prepareCycle.run(by, SUMMER)),
                deed(
                        OpenPilot.class,
                        "Open a pilot in one go",
                        Rule.ADMINISTER,
                        (all, by) -> all.openPilot.run(by, pilot)),
                deed(
                        ShowCycles.class,
                        "See the cycles",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showCycles.run(by)),
                deed(
                        ShowCyclesThen.class,
                        "See the cycles as they stood at a moment",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showCyclesThen.run(by, "2026-02-01")),
                prepared(
                        ShowCycle.class,
                        "See how a cycle is run",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        company -> by -> company.useCases.showCycle.run(by, company.cycle())),
                prepared(
                        ShowCycleSteps.class,
                        "See the steps of a cycle",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        company -> by -> company.useCases.showCycleSteps.run(
                                by, company.cycle().uid())),
                prepared(ChangeCycle.class, "Change name and days of a cycle", Rule.PLAN_A_CYCLE, company -> {
                    company.in(CycleKind.ORDINARY, CycleState.PREPARING);
                    Cycle cycle =
                            company.useCases.stores.cycles.with(company.cycle()).orElseThrow();
                    return by -> company.useCases.changeCycle.run(
                            by,
                            new ChangeCycleCommand(
                                    cycle.id(),
                                    CycleShown.versionOf(cycle),
                                    "Summer",
                                    "2026-04-01",
                                    "2026-06-30",
                                    "UTC",
                                    ""));
                }),
                prepared(
                        PlanCycle.class,
                        "Plan a cycle: scope, committee, rules",
                        Rule.PLAN_A_CYCLE,
                        company -> by -> company.useCases.planCycle.run(
                                by, new PlanCycleCommand(company.cycle(), company.planVersion(), plan))),
                prepared(StartDrafting.class, "Open a cycle for drafting", Rule.PLAN_A_CYCLE, company -> {
                    company.atTheTop().withStrategy().in(CycleKind.ORDINARY, CycleState.PREPARING);
                    return by -> company.useCases.startDrafting.run(by, company.cycle());
                }));
    }

    private static Stream<Row> ofDecidedCycles() {
        return Stream.of(
                prepared(StartScoring.class, "Begin to score a cycle", Rule.DECIDE_FOR_A_CYCLE, company -> {
                    company.plan(plan -> plan.skipping(CycleCondition.LAST_DAY, "we stop"));
                    return by -> company.useCases.startScoring.run(by, company.cycle());
                }),
                prepared(
                        CloseCycle.class,
                        "Close a cycle",
                        Rule.DECIDE_FOR_A_CYCLE,
                        company -> close(company, UnaryOperator.identity())),
                prepared(
                        CloseCycle.class,
                        "Close a cycle that was begun without a committee",
                        Rule.DECIDE_FOR_A_CYCLE_WITHOUT_COMMITTEE,
                        company -> close(company, Rows::withoutCommittee)),
                prepared(ReopenCycle.class, "Reopen a closed cycle", Rule.DECIDE_FOR_A_CYCLE, company -> {
                    company.in(CycleKind.ORDINARY, CycleState.CLOSED);
                    return by -> company.useCases.reopenCycle.run(
                            by, new ReopenCycleCommand(company.cycle(), "a wrong score"));
                }));
    }

    private static An.PlanBuilder withoutCommittee(An.PlanBuilder plan) {
        return plan.committee(new Committee(List.of())).skipping(CycleCondition.COMMITTEE, "we are five");
    }

    private static Function<Actor, Outcome<?>> close(Company company, UnaryOperator<An.PlanBuilder> as) {
        company.in(CycleKind.ORDINARY, CycleState.SCORING)
                .plan(plan -> as.apply(plan)
                        .skipping(CycleCondition.ALL_SCORED, "on paper")
                        .skipping(CycleCondition.BRIEFING_HELD, "on paper")
                        .skipping(CycleCondition.MID_CYCLE_REVIEW_HELD, "on paper")
                        .skipping(CycleCondition.RETROSPECTIVE, "on paper"));
        return by -> company.useCases.closeCycle.run(by, company.cycle());
    }

    private static Stream<Row> ofPractice() {
        return Stream.of(
                deed(
                        OpenPracticeCycle.class,
                        "Open a practice cycle for a team that one leads, or a new one",
                        Rule.OPEN_A_PRACTICE_CYCLE,
                        Rows::practise),
                deed(
                        StartPractice.class,
                        "Begin to practise on a sheet, with nothing there before",
                        Rule.OPEN_A_PRACTICE_CYCLE,
                        Rows::beginToPractise),
                deed(
                        ShowPractice.class,
                        "See what one can practise with",
                        Rule.OPEN_A_PRACTICE_CYCLE,
                        (all, by) -> all.showPractice.run(by)),
                prepared(
                        ThrowAwayPracticeCycle.class,
                        "Throw away a practice cycle of the team",
                        Rule.THROW_A_PRACTICE_CYCLE_AWAY,
                        company -> {
                            company.in(CycleKind.PRACTICE, CycleState.DRAFTING)
                                    .plan(plan -> plan.scope(company.team()));
                            return by -> company.useCases.throwAwayPracticeCycle.run(by, company.cycle());
                        }));
    }

    private static Outcome<Cycle> practise(UseCases all, Actor by) {
        OpenPracticeCycleCommand command = all.stores.teams.all().stream()
                .filter(team -> by.is(team.lead()))
                .findFirst()
                .map(team -> new OpenPracticeCycleCommand(SUMMER, team.id().uid(), "", "", ""))
                .orElse(new OpenPracticeCycleCommand(SUMMER, "", "NEW", "New", ""));
        return all.openPracticeCycle.run(by, command);
    }

    private static Outcome<Sheet> beginToPractise(UseCases all, Actor by) {
        String team = all.stores.teams.all().stream()
                .filter(one -> by.is(one.lead()))
                .findFirst()
                .map(one -> one.id().uid())
                .orElse("");
        return all.startPractice.run(
                by, new StartPracticeCommand(team, team.isEmpty() ? "New" : "", "", "Try", "4", "UTC"));
    }

    private static Stream<Row> ofSheets() {
        return Stream.of(
                deed(
                        ShowSheets.class,
                        "See which team has a sheet",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showSheets.run(by, "")),
                prepared(
                        StartSheet.class,
                        "Start the team's sheet",
                        Rule.WRITE_A_DRAFT,
                        company -> by -> company.useCases.startSheet.run(
                                by,
                                new StartSheetCommand(
                                        company.cycle(), company.team().id()))),
                drafted(
                        ShowSheet.class,
                        "Read a draft before its discussion is open",
                        Rule.READ_A_DRAFT_BEFORE_ITS_DISCUSSION_IS_OPEN,
                        Rows::show),
                discussed(
                        ShowSheet.class,
                        "Read a draft from the opening of its discussion on",
                        Rule.READ_A_DRAFT_FROM_THE_OPENING_ON,
                        Rows::show),
                published(
                        ShowSheet.class,
                        "Read a published sheet and the draft of its next revision",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        Rows::show),
                drafted(
                        OpenDiscussion.class,
                        "Open the discussion of a draft",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        (company, sheet) -> by -> company.useCases.openDiscussion.run(by, sheet.id())),
                discussed(
                        AgreeSheet.class,
                        "Say that a sheet is agreed",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        (company, sheet) -> by -> company.useCases.agreeSheet.run(by, company.toAgree(sheet))));
    }

    private static Function<Actor, Outcome<?>> show(Company company, Sheet sheet) {
        return by -> company.useCases.showSheet.run(by, sheet.id());
    }

    private static Stream<Row> ofPastes() {
        return Stream.of(
                written(
                        PreviewPaste.class,
                        "See what a pasted list would become",
                        (company, sheet) -> by ->
                                company.useCases.previewPaste.run(by, new PasteQuery(sheet.id(), PASTED, List.of()))),
                written(
                        TakePaste.class,
                        "Take a pasted list into the draft",
                        (company, sheet) -> by -> company.useCases.takePaste.run(
                                by, new TakePasteCommand(sheet.id(), An.request(), PASTED, List.of(), ""))),
                written(TakeBackPaste.class, "Take a pasted list back", (company, sheet) -> {
                    TakePasteCommand taken = new TakePasteCommand(sheet.id(), An.request(), PASTED, List.of(), "");
                    company.byLead(lead -> company.useCases.takePaste.run(lead, taken));
                    return by -> company.useCases.takeBackPaste.run(
                            by, new TakeBackPasteCommand(sheet.id(), taken.request()));
                }),
                prepared(
                        CopyPracticeSheet.class,
                        "Copy a practice sheet into a cycle that counts",
                        Rule.WRITE_A_DRAFT,
                        company -> {
                            Sheet sheet = company.drafted();
                            company.in(CycleKind.PRACTICE, CycleState.DRAFTING);
                            Cycle into = An.cycle().key("26Q2").build();
                            company.useCases.stores.cycles.add(into);
                            company.useCases.stores.plans.save(
                                    An.plan(into).scope(company.team()).build());
                            return by -> company.useCases.copyPracticeSheet.run(
                                    by, new CopyPracticeSheetCommand(sheet.id(), into.id(), An.request()));
                        }));
    }

    private static Stream<Row> ofFindings() {
        return Stream.of(
                drafted(
                        CheckSheet.class,
                        "See what the draft check says of a draft",
                        Rule.READ_A_DRAFT_BEFORE_ITS_DISCUSSION_IS_OPEN,
                        (company, sheet) -> by -> company.useCases.checkSheet.run(by, sheet.id())),
                deed(
                        CheckLines.class,
                        "Ask the draft check about single lines",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.checkLines.run(by, List.of())),
                written(KeepFinding.class, "Keep a finding of the draft check", (company, sheet) -> {
                    String line = company.task(sheet);
                    return by -> company.useCases.keepFinding.run(
                            by, new KeepFindingCommand(sheet.id(), line, FindingId.TASK, "It is agreed with them"));
                }),
                written(AskFindingAgain.class, "Have a kept finding said again", (company, sheet) -> {
                    KeepFindingCommand kept = new KeepFindingCommand(
                            sheet.id(), company.task(sheet), FindingId.TASK, "It is agreed with them");
                    company.byLead(lead -> company.useCases.keepFinding.run(lead, kept));
                    return by -> company.useCases.askFindingAgain.run(by, kept);
                }),
                written(TakeExit.class, "Take the way out of a finding", (company, sheet) -> {
                    String line = company.task(sheet);
                    return by -> company.useCases.takeExit.run(
                            by, new TakeExitCommand(sheet.id(), An.request(), line, 1, Exit.TO_ISSUE));
                }),
                written(
                        TakeExitAndLink.class,
                        "Take the way out of a finding, and have an issue made that is linked",
                        (company, sheet) -> {
                            String line = company.task(sheet);
                            return by -> company.useCases.takeExitAndLink.run(
                                    by, new TakeExitCommand(sheet.id(), An.request(), line, 1, Exit.TO_ISSUE));
                        }),
                written(TakeBackAndUnlink.class, "Take that back, and unlink the issue", (company, sheet) -> {
                    TakePasteCommand taken = new TakePasteCommand(sheet.id(), An.request(), PASTED, List.of(), "");
                    company.byLead(lead -> company.useCases.takePaste.run(lead, taken));
                    return by -> company.useCases.takeBackAndUnlink.run(
                            by, new TakeBackPasteCommand(sheet.id(), taken.request()));
                }));
    }

    private static Stream<Row> ofLines() {
        return Stream.of(
                written(
                        AddObjective.class,
                        "Add an objective",
                        (company, sheet) -> by ->
                                company.useCases.addObjective.run(by, new AddObjectiveCommand(sheet.id(), OBJECTIVE))),
                written(
                        EditObjective.class,
                        "Edit an objective",
                        (company, sheet) -> by -> company.useCases.editObjective.run(
                                by, new EditObjectiveCommand(sheet.id(), company.objective(sheet), 1, OBJECTIVE))),
                written(
                        AddKeyResult.class,
                        "Add a key result",
                        (company, sheet) -> by -> company.useCases.addKeyResult.run(
                                by,
                                new AddKeyResultCommand(
                                        sheet.id(), company.objective(sheet), UseCases.typed("NPS", "1", "2")))),
                written(
                        EditKeyResult.class,
                        "Edit a key result",
                        (company, sheet) -> by -> company.useCases.editKeyResult.run(
                                by,
                                new EditKeyResultCommand(
                                        sheet.id(), company.keyResult(sheet), 1, UseCases.typed("NPS", "1", "2")))),
                written(
                        AddHealthFigure.class,
                        "Add a health figure",
                        (company, sheet) -> by -> company.useCases.addHealthFigure.run(
                                by, new AddHealthFigureCommand(sheet.id(), FIGURE))),
                written(
                        EditHealthFigure.class,
                        "Edit a health figure",
                        (company, sheet) -> by -> company.useCases.editHealthFigure.run(
                                by, new EditHealthFigureCommand(sheet.id(), company.healthFigure(sheet), 1, FIGURE))),
                written(
                        RemoveLine.class,
                        "Remove a line",
                        (company, sheet) -> by -> company.useCases.removeLine.run(
                                by,
                                new RemoveLineCommand(
                                        sheet.id(), company.keyResult(sheet).uid(), 1))),
                published(
                        DropLine.class,
                        "Drop a published line from the draft of the next revision",
                        Rule.WRITE_A_DRAFT,
                        (company, sheet) -> by -> company.useCases.dropLine.run(
                                by,
                                new DropLineCommand(
                                        sheet.id(), company.keyResult(sheet).uid(), 1, "no longer wanted"))),
                written(
                        RestoreLine.class,
                        "Put a line back that was taken out",
                        (company, sheet) -> by -> company.useCases.restoreLine.run(
                                by,
                                new RestoreLineCommand(
                                        sheet.id(), company.keyResult(sheet).uid()))),
                drafted(
                        DiscardUnsavedEdit.class,
                        "Choose between two versions of a line of other people",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        (company, sheet) -> {
                            String edit = unsaved(company, sheet);
                            return by -> company.useCases.discardUnsavedEdit.run(
                                    by, new DiscardUnsavedEditCommand(sheet.id(), edit));
                        }),
                drafted(
                        RestoreUnsavedEdit.class,
                        "Keep a version again that was set aside",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        (company, sheet) -> {
                            String edit = unsaved(company, sheet);
                            return by -> company.useCases.restoreUnsavedEdit.run(
                                    by, new RestoreUnsavedEditCommand(sheet.id(), edit));
                        }),
                written(
                        MoveLine.class,
                        "Move a line",
                        (company, sheet) -> by -> company.useCases.moveLine.run(
                                by,
                                new MoveLineCommand(
                                        sheet.id(), company.keyResult(sheet).uid(), ""))),
                written(
                        SetHealthValue.class,
                        "Set the last value of a health figure",
                        (company, sheet) -> by -> company.useCases.setHealthValue.run(
                                by, new SetHealthValueCommand(sheet.id(), company.healthFigure(sheet), "1", ""))),
                written(
                        CompareLine.class,
                        "Compare a line with what it said before",
                        (company, sheet) -> by -> company.useCases.compareLine.run(
                                by,
                                new CompareLineQuery(
                                        sheet.id(), company.keyResult(sheet).uid(), 1))));
    }

    /** What one of two others could not save. */
    private static String unsaved(Company company, Sheet sheet) {
        DraftLine line = company.useCases.keyResult(sheet);
        UnsavedEdit edit = new UnsavedEdit(
                An.uid(),
                sheet.id(),
                new PersonId(An.uid()),
                company.useCases.clock.instant(),
                line,
                line,
                new UnsavedEdit.Faster(new PersonId(An.uid()), company.useCases.clock.instant(), 2),
                true);
        company.useCases.stores.sheetLog.add(edit);
        return edit.uid();
    }

    private static List<Row> ofPublication() {
        return Stream.concat(ofTopSheets(), ofTeamsSheets()).toList();
    }

    private static Stream<Row> ofTopSheets() {
        return Stream.of(
                prepared(
                        PublishSheet.class,
                        "Publish the top sheet, which starts the cycle",
                        Rule.PUBLISH_THE_TOP_SHEET,
                        company ->
                                publish(company, company.atTheTop().agreed(), CycleKind.ORDINARY, CycleState.DRAFTING)),
                prepared(
                        PublishSheet.class,
                        "Publish the top sheet of a cycle that was begun without a committee",
                        Rule.DECIDE_FOR_A_CYCLE_WITHOUT_COMMITTEE,
                        company -> publish(
                                company.plan(Rows::withoutCommittee),
                                company.atTheTop().agreed(),
                                CycleKind.ORDINARY,
                                CycleState.DRAFTING)),
                prepared(
                        PublishSheet.class,
                        "Publish the company's sheet in a running cycle",
                        Rule.PUBLISH_THE_TOP_SHEET,
                        company ->
                                publish(company, company.atTheTop().agreed(), CycleKind.ORDINARY, CycleState.RUNNING)),
                prepared(
                        PublishSheet.class,
                        "Publish the first sheet of a pilot, which starts it",
                        Rule.PUBLISH_THE_TOP_SHEET,
                        company -> publish(company, company.agreed(), CycleKind.PILOT, CycleState.DRAFTING)));
    }

    private static Function<Actor, Outcome<?>> publish(Company company, Sheet sheet, CycleKind kind, CycleState state) {
        company.in(kind, state);
        return by -> company.useCases.publishSheet.run(by, company.toPublish(sheet, ""));
    }

    private static Stream<Row> ofTeamsSheets() {
        return Stream.of(
                prepared(
                        PublishSheet.class,
                        "Publish the team's sheet in a running cycle",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        company -> publish(company, company.agreed(), CycleKind.ORDINARY, CycleState.RUNNING)),
                prepared(
                        PublishSheet.class,
                        "Publish the team's sheet in a running pilot",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        company -> publish(company, company.agreed(), CycleKind.PILOT, CycleState.RUNNING)),
                prepared(
                        PublishSheet.class,
                        "Publish corrected words as the next revision",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        company -> {
                            Sheet sheet = company.publishedAndCorrected();
                            return by ->
                                    company.useCases.publishSheet.run(by, company.toPublish(sheet, "clearer words"));
                        }),
                published(
                        ShowCorrection.class,
                        "See what a correction of wording or owner would change",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        (company, sheet) -> by -> company.useCases.showCorrection.run(
                                by, new CorrectionQuery(company.objective(sheet).uid(), 1, CORRECTION))),
                published(
                        CorrectLine.class,
                        "Correct the wording or the owner of a published line",
                        Rule.LEAD_A_SHEET_TO_ITS_PUBLICATION,
                        (company, sheet) -> by -> company.useCases.correctLine.run(
                                by,
                                new CorrectLineCommand(
                                        company.objective(sheet).uid(), An.request(), 1, CORRECTION, "clearer"))),
                published(
                        ShowRevision.class,
                        "Read a published revision",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (company, sheet) -> by -> company.useCases.showRevision.run(
                                by, company.useCases.newest(sheet).id())),
                published(
                        ShowObjective.class,
                        "See everything about a published objective",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (company, sheet) -> by -> company.useCases.showObjective.run(by, company.objective(sheet))),
                published(
                        FindParents.class,
                        "Find an objective to contribute to",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (company, sheet) -> by -> company.useCases.findParents.run(
                                by, new FindParentsQuery(company.objective(sheet), ""))),
                published(
                        CompareRevisions.class,
                        "Compare published revisions",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (company, sheet) -> by -> company.useCases.compareRevisions.run(
                                by,
                                new CompareRevisionsQuery(
                                        company.useCases.newest(sheet).id(),
                                        company.useCases.newest(sheet).id()))));
    }

    private static List<Row> ofCheckIns() {
        CheckInTyped five = CheckInTyped.of("5", "7", "", "");
        return List.of(
                published(
                        CheckInKeyResult.class,
                        "Check in on a key result",
                        Rule.CHECK_IN,
                        (company, sheet) -> by -> company.useCases.checkInKeyResult.run(
                                by, new CheckInCommand(company.keyResult(sheet), An.request(), five))),
                published(
                        CheckInMyWeek.class,
                        "Check in on a page of key results",
                        Rule.CHECK_IN,
                        (company, sheet) -> by -> company.useCases.checkInMyWeek.run(
                                by,
                                new CheckInMyWeekCommand(
                                        An.request(),
                                        List.of(new CheckInMyWeekCommand.Line(
                                                company.keyResult(sheet).uid(), five, ""))))),
                published(
                        NameStandIn.class,
                        "Name a stand-in for a key result",
                        Rule.NAME_A_STAND_IN,
                        (company, sheet) -> by -> company.useCases.nameStandIn.run(
                                by, new NameStandInCommand(company.keyResult(sheet), "newcomer"))),
                deed(
                        ShowMyWeek.class,
                        "Show what is to be checked in this week",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showMyWeek.run(by)),
                deed(
                        ShowMyKeyResults.class,
                        "List the key results of one's own",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showMyKeyResults.run(by)));
    }

    private static List<Row> ofContributions() {
        return List.of(
                published(
                        OfferContribution.class,
                        "Offer a contribution of a published objective",
                        Rule.OFFER_A_CONTRIBUTION,
                        Rows::offer),
                discussed(
                        OfferContribution.class,
                        "Offer a contribution of an objective in discussion",
                        Rule.OFFER_A_CONTRIBUTION,
                        Rows::offer),
                drafted(
                        OfferContribution.class,
                        "Offer a contribution of an objective whose discussion is not open",
                        Rule.OFFER_A_CONTRIBUTION_FROM_A_DRAFT_BEFORE_ITS_DISCUSSION_IS_OPEN,
                        Rows::offer),
                prepared(WithdrawContribution.class, "Withdraw a contribution", Rule.OFFER_A_CONTRIBUTION, company -> {
                    var command = new WithdrawContributionCommand(
                            company.contribution().id());
                    return by -> company.useCases.withdrawContribution.run(by, command);
                }),
                prepared(AnswerContribution.class, "Answer a contribution", Rule.ANSWER_A_CONTRIBUTION, company -> {
                    var command = new AnswerContributionCommand(
                            company.contribution().id(), An.request(), "acknowledged", "");
                    return by -> company.useCases.answerContribution.run(by, command);
                }),
                prepared(ShowContributions.class, "See contributions", Rule.READ_WHAT_IS_PUBLISHED, company -> {
                    var query = new ContributionsQuery.OfObjective(
                            company.contribution().child(), AsOf.NOW);
                    return by -> company.useCases.showContributions.run(by, query);
                }));
    }

    private static Function<Actor, Outcome<?>> offer(Company company, Sheet sheet) {
        ObjectiveId parent = company.parent();
        return by -> company.useCases.offerContribution.run(
                by, new OfferContributionCommand(company.objective(sheet), parent, An.request(), "by being faster"));
    }

    private static List<Row> ofIssues() {
        return List.of(
                published(LinkIssue.class, "Link an issue that one may edit in Jira", Rule.LINK, Rows::linkIssue),
                published(
                        LinkIssue.class,
                        "Link an issue that one may only see in Jira",
                        Rule.LINK_WHERE_JIRA_LETS_NOBODY,
                        (company, sheet) -> {
                            company.useCases.issues.put(
                                    new SeenIssue(UseCases.ISSUE, "RD-42", UseCases.RD_PROJECT, false));
                            return linkIssue(company, sheet);
                        }),
                prepared(RewordLink.class, "Say in other words how an issue helps", Rule.LINK, company -> {
                    var command = new RewordLinkCommand(
                            UseCases.ISSUE, company.issueLink().id(), An.request(), "otherwise");
                    return by -> company.useCases.rewordLink.run(by, command);
                }),
                prepared(UnlinkIssue.class, "Unlink an issue that one may edit in Jira", Rule.LINK, company -> {
                    var command = new UnlinkIssueCommand(
                            UseCases.ISSUE, company.issueLink().id());
                    return by -> company.useCases.unlinkIssue.run(by, command);
                }),
                deed(
                        ShowIssueLinks.class,
                        "See what an issue helps with",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showIssueLinks.run(by, UseCases.ISSUE)),
                deed(
                        SeeIssue.class,
                        "See the issue that was made of a line",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.seeIssue.run(by, UseCases.ISSUE)),
                deed(
                        ShowIssueHistory.class,
                        "See what was linked to an issue before",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showIssueHistory.run(by, UseCases.ISSUE)),
                deed(
                        FindKeyResults.class,
                        "Look for a key result to link",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.findKeyResults.run(by, "")));
    }

    private static Function<Actor, Outcome<?>> linkIssue(Company company, Sheet sheet) {
        return by -> company.useCases.linkIssue.run(
                by, new LinkIssueCommand(UseCases.ISSUE, company.keyResult(sheet), An.request(), ""));
    }

    private static List<Row> ofSprints() {
        return List.of(
                published(LinkSprint.class, "Link a sprint that one may manage in Jira", Rule.LINK, Rows::linkSprint),
                published(
                        LinkSprint.class,
                        "Link a sprint that one may only see in Jira",
                        Rule.LINK_WHERE_JIRA_LETS_NOBODY,
                        (company, sheet) -> {
                            company.useCases.sprints.put(UseCases.sprint(UseCases.SPRINT, SprintState.ACTIVE, false));
                            return linkSprint(company, sheet);
                        }),
                prepared(CarryFocusOver.class, "Carry the focus over to the next sprint", Rule.LINK, company -> {
                    company.focus();
                    return by -> company.useCases.carryFocusOver.run(
                            by, new CarryFocusOverCommand(UseCases.SPRINT, UseCases.NEXT_SPRINT, An.request()));
                }),
                prepared(UnlinkSprint.class, "Unlink a sprint that one may manage in Jira", Rule.LINK, company -> {
                    var command = new UnlinkSprintCommand(
                            UseCases.SPRINT, company.focus().id());
                    return by -> company.useCases.unlinkSprint.run(by, command);
                }),
                deed(
                        ShowSprintFocus.class,
                        "See what a sprint is for",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showSprintFocus.run(by, new SprintFocusQuery(UseCases.SPRINT, AsOf.NOW))),
                deed(
                        ShowBoardFocus.class,
                        "See what the sprints of a board are for",
                        Rule.READ_WHAT_IS_PUBLISHED,
                        (all, by) -> all.showBoardFocus.run(by, new BoardFocusQuery(UseCases.BOARD, 0, null))));
    }

    private static Function<Actor, Outcome<?>> linkSprint(Company company, Sheet sheet) {
        return by -> company.useCases.linkSprint.run(
                by, new LinkSprintCommand(UseCases.SPRINT, company.keyResult(sheet), An.request(), ""));
    }

    private static List<Row> ofReaders() {
        return List.of(
                read(
                        ShowPublishedTree.class,
                        "Read the published tree",
                        (company, sheet) ->
                                by -> company.useCases.showPublishedTree.run(by, PublishedTreeQuery.of(""))),
                read(
                        BrowseTree.class,
                        "Look through the tree",
                        (company, sheet) -> by -> company.useCases.browseTree.run(by, BrowseTreeQuery.of(""))),
                read(
                        ShowManifest.class,
                        "List what is published",
                        (company, sheet) -> by -> company.useCases.showManifest.run(by, CycleAsked.named(""), "")),
                read(
                        ShowSheetHistory.class,
                        "List the revisions of a sheet",
                        (company, sheet) -> by -> company.useCases.showSheetHistory.run(by, sheet.id())),
                read(
                        ShowRevisionDiff.class,
                        "Compare revisions on Confluence",
                        (company, sheet) -> by -> company.useCases.showRevisionDiff.run(
                                by,
                                new RevisionDiffQuery(
                                        CycleAsked.of(sheet.cycle()),
                                        sheet.team().uid(),
                                        "",
                                        ""))),
                read(
                        ShowTexts.class,
                        "Read published texts",
                        (company, sheet) -> by -> company.useCases.showTexts.run(
                                by, List.of(company.useCases.newest(sheet).hash()))),
                read(
                        ShowReadings.class,
                        "Read the readings",
                        (company, sheet) -> by -> company.useCases.showReadings.run(
                                by, company.cycle().uid(), "")),
                read(
                        ShowNames.class,
                        "Read the names of people",
                        (company, sheet) -> by -> company.useCases.showNames.run(by, List.of(An.MEI))));
    }

    private static Row prepared(
            Class<?> useCase, String words, Rule rule, Function<Company, Function<Actor, Outcome<?>>> prepared) {
        return new Row(useCase, words, rule, prepared);
    }

    /** Of a company that has nothing but its teams and its cycle. */
    private static Row deed(Class<?> useCase, String words, Rule rule, BiFunction<UseCases, Actor, Outcome<?>> deed) {
        return prepared(useCase, words, rule, company -> by -> deed.apply(company.useCases, by));
    }

    /** About the team's draft, of which nothing is published. */
    private static Row drafted(
            Class<?> useCase, String words, Rule rule, BiFunction<Company, Sheet, Function<Actor, Outcome<?>>> deed) {
        return prepared(useCase, words, rule, company -> deed.apply(company, company.drafted()));
    }

    private static Row written(
            Class<?> useCase, String words, BiFunction<Company, Sheet, Function<Actor, Outcome<?>>> deed) {
        return drafted(useCase, words, Rule.WRITE_A_DRAFT, deed);
    }

    /** About the team's draft in discussion. */
    private static Row discussed(
            Class<?> useCase, String words, Rule rule, BiFunction<Company, Sheet, Function<Actor, Outcome<?>>> deed) {
        return prepared(useCase, words, rule, company -> deed.apply(company, company.discussed()));
    }

    /** About the team's sheet, which is published. */
    private static Row published(
            Class<?> useCase, String words, Rule rule, BiFunction<Company, Sheet, Function<Actor, Outcome<?>>> deed) {
        return prepared(useCase, words, rule, company -> deed.apply(company, company.published()));
    }

    private static Row read(
            Class<?> useCase, String words, BiFunction<Company, Sheet, Function<Actor, Outcome<?>>> deed) {
        return published(useCase, words, Rule.READ_WHAT_IS_PUBLISHED, deed);
    }
}
