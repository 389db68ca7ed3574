package org.okrtree.application;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.An;
import org.okrtree.CountingUids;
import org.okrtree.MovableClock;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.persistence.StoredPublishedOwners;
import org.okrtree.adapter.persistence.StoredPublishedSource;
import org.okrtree.application.access.ChooseReaders;
import org.okrtree.application.access.InMemoryReadersSettings;
import org.okrtree.application.access.NameGroups;
import org.okrtree.application.access.ShowAccess;
import org.okrtree.application.alignment.AlignmentDesk;
import org.okrtree.application.alignment.AnswerContribution;
import org.okrtree.application.alignment.OfferContribution;
import org.okrtree.application.alignment.PublishedOwners;
import org.okrtree.application.alignment.ShowContributions;
import org.okrtree.application.alignment.WithdrawContribution;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.InMemorySavedFilters;
import org.okrtree.application.checkin.NameStandIn;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.checkin.ShowMyKeyResults;
import org.okrtree.application.checkin.ShowMyWeek;
import org.okrtree.application.cycle.ChangeCycle;
import org.okrtree.application.cycle.CloseCycle;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPracticeCycle;
import org.okrtree.application.cycle.PlanCycle;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ReopenCycle;
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
import org.okrtree.application.drafting.Drafting;
import org.okrtree.application.drafting.KeepFinding;
import org.okrtree.application.drafting.ShowCheckedSheet;
import org.okrtree.application.drafting.TakeExit;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.FollowUserKey;
import org.okrtree.application.person.InMemoryAccounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.AgreeSheet;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.CompareRevisions;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.ShowCorrection;
import org.okrtree.application.publication.ShowRevision;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.application.publication.ShowSheets;
import org.okrtree.application.published.AskJiraAgain;
import org.okrtree.application.published.BrowseTree;
import org.okrtree.application.published.ClearCopies;
import org.okrtree.application.published.FindParents;
import org.okrtree.application.published.ShowManifest;
import org.okrtree.application.published.ShowNames;
import org.okrtree.application.published.ShowObjective;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.application.published.ShowReadings;
import org.okrtree.application.published.ShowRevisionDiff;
import org.okrtree.application.published.ShowSheetHistory;
import org.okrtree.application.published.ShowTexts;
import org.okrtree.application.sheet.AddHealthFigure;
import org.okrtree.application.sheet.AddKeyResult;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjective;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.CompareLine;
import org.okrtree.application.sheet.CopyPracticeSheet;
import org.okrtree.application.sheet.DiscardUnsavedEdit;
import org.okrtree.application.sheet.DraftDesk;
import org.okrtree.application.sheet.DropLine;
import org.okrtree.application.sheet.EditHealthFigure;
import org.okrtree.application.sheet.EditKeyResult;
import org.okrtree.application.sheet.EditObjective;
import org.okrtree.application.sheet.MoveLine;
import org.okrtree.application.sheet.OpenDiscussion;
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.RemoveLine;
import org.okrtree.application.sheet.RestoreLine;
import org.okrtree.application.sheet.RestoreUnsavedEdit;
import org.okrtree.application.sheet.SetHealthValue;
import org.okrtree.application.sheet.StartPractice;
import org.okrtree.application.sheet.StartSheet;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.sheet.TakeBackPaste;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.steps.ShowCycleSteps;
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.team.AddTeam;
import org.okrtree.application.team.ChangeTeam;
import org.okrtree.application.team.CloseTeam;
import org.okrtree.application.team.InMemoryProjects;
import org.okrtree.application.team.ShowTeams;
import org.okrtree.application.worklink.CarryFocusOver;
import org.okrtree.application.worklink.FindKeyResults;
import org.okrtree.application.worklink.FindProjectsWithOkrs;
import org.okrtree.application.worklink.FocusDesk;
import org.okrtree.application.worklink.InMemoryNewIssues;
import org.okrtree.application.worklink.InMemorySeenIssues;
import org.okrtree.application.worklink.InMemorySeenSprints;
import org.okrtree.application.worklink.LinkDesk;
import org.okrtree.application.worklink.LinkIssue;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.RewordLink;
import org.okrtree.application.worklink.SeeIssue;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.application.worklink.SeenWork;
import org.okrtree.application.worklink.ShowBoardFocus;
import org.okrtree.application.worklink.ShowIssueHistory;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.application.worklink.ShowSprintFocus;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.application.worklink.TakeExitAndLink;
import org.okrtree.application.worklink.UnlinkIssue;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.SprintState;

/**
 * All use cases over doubles of their ports, in a company where an example begins: Mei leads the team RD, which works in
 * the Jira project {@link #RD_PROJECT}; Tao administers and is the committee, Lin may only look. The first quarter of 2026 runs, and it is the
 * morning of the second of February in London, the afternoon in Shanghai, where the days of the cycle are decided.
 */
public final class UseCases {

    public static final Actor MEI = An.actor(An.MEI);
    public static final Actor TAO = An.administrator(An.TAO);
    public static final Actor LIN = An.actor(An.LIN);

    public static final long RD_PROJECT = 10_000;
    public static final long OTHER_PROJECT = 10_001;

    /** An issue of RD that whoever acts may edit. */
    public static final long ISSUE = 20_042;

    /** A sprint of RD that whoever acts may manage, and the one after it. */
    public static final long SPRINT = 7;

    public static final long NEXT_SPRINT = 8;

    /** The board of both. */
    public static final long BOARD = 3;

    public final InMemoryStores stores = new InMemoryStores();
    public final InMemoryAccounts accounts = new InMemoryAccounts();
    public final InMemoryProjects projects = new InMemoryProjects();
    public final InMemorySeenIssues issues = new InMemorySeenIssues();
    public final InMemorySavedFilters filters = new InMemorySavedFilters();
    public final InMemoryNewIssues newIssues = new InMemoryNewIssues(issues);
    public final InMemorySeenSprints sprints = new InMemorySeenSprints();
    public final MovableClock clock = MovableClock.at("2026-02-02T09:00:00.123456Z");
    public final CountingUids uids = new CountingUids();

    public final RegisterPerson register = new RegisterPerson(stores.people, uids);
    private final DraftDesk desk = new DraftDesk(
            stores.sheets, stores.teams, stores.cycles, stores.plans, stores.strategies, accounts, register);
    public final NamePeople names = new NamePeople(stores.people, accounts);
    public final FollowUserKey followUserKey = new FollowUserKey(stores.atomically, stores.people);
    public final NameGroups nameGroups = new NameGroups(stores.atomically, stores.access, stores.audit, uids, clock);
    public final ChooseReaders chooseReaders = new ChooseReaders(new InMemoryReadersSettings());
    public final ClearCopies clearCopies = new ClearCopies(() -> 0);
    public final AskJiraAgain askJiraAgain = new AskJiraAgain(() -> false);
    public final ShowAccess showAccess = new ShowAccess(stores.access);

    public final AddTeam addTeam =
            new AddTeam(stores.atomically, stores.teams, accounts, register, projects, stores.audit, uids, clock);
    public final ChangeTeam changeTeam =
            new ChangeTeam(stores.atomically, stores.teams, accounts, register, projects, stores.audit, uids, clock);
    public final ShowTeams showTeams = new ShowTeams(stores.teams, names, projects);
    public final CloseTeam closeTeam = new CloseTeam(stores.atomically, stores.teams, stores.audit, uids, clock);

    public final ReviseStrategy reviseStrategy = new ReviseStrategy(stores.atomically, stores.strategies, uids, clock);
    public final ShowStrategy showStrategy = new ShowStrategy(stores.strategies, names);

    public final PrepareCycle prepareCycle =
            new PrepareCycle(stores.atomically, stores.cycles, stores.audit, uids, clock);
    public final ChangeCycle changeCycle = new ChangeCycle(
            stores.atomically, stores.cycles, stores.plans, stores.contributions, stores.audit, uids, clock);
    public final PlanCycle planCycle = new PlanCycle(
            stores.atomically,
            stores.cycles,
            stores.plans,
            stores.teams,
            accounts,
            register,
            stores.audit,
            uids,
            clock);
    public final StartDrafting startDrafting = new StartDrafting(
            stores.atomically, stores.cycles, stores.plans, stores.strategies, stores.teams, stores.audit, uids, clock);
    public final StartScoring startScoring =
            new StartScoring(stores.atomically, stores.cycles, stores.plans, stores.audit, uids, clock);
    public final CloseCycle closeCycle =
            new CloseCycle(stores.atomically, stores.cycles, stores.plans, stores.audit, uids, clock);
    public final ReopenCycle reopenCycle =
            new ReopenCycle(stores.atomically, stores.cycles, stores.plans, stores.audit, uids, clock);
    public final OpenPilot openPilot = new OpenPilot(
            stores.atomically,
            stores.cycles,
            stores.teams,
            stores.strategies,
            reviseStrategy,
            prepareCycle,
            planCycle,
            startDrafting,
            uids);
    public final OpenPracticeCycle openPracticeCycle = new OpenPracticeCycle(
            stores.atomically,
            stores.cycles,
            stores.plans,
            stores.teams,
            accounts,
            register,
            stores.audit,
            uids,
            clock);
    public final ThrowAwayPracticeCycle throwAwayPracticeCycle = new ThrowAwayPracticeCycle(
            stores.atomically, stores.cycles, stores.plans, stores.teams, stores.practice, stores.audit, uids, clock);
    public final ShowCycle showCycle = new ShowCycle(stores.cycles, stores.plans, names);
    public final ShowCycleSteps showCycleSteps = new ShowCycleSteps(
            stores.cycles,
            stores.plans,
            stores.strategies,
            stores.teams,
            stores.sheets,
            stores.revisions,
            names,
            clock);
    public final ShowCycles showCycles = new ShowCycles(stores.cycles);
    public final ShowCyclesThen showCyclesThen = new ShowCyclesThen(stores.cycles, stores.audit, clock);

    public final StartSheet startSheet = new StartSheet(
            stores.atomically, stores.sheets, stores.teams, stores.cycles, stores.plans, stores.audit, uids, clock);
    public final StartPractice startPractice = new StartPractice(
            stores.atomically, stores.cycles, stores.plans, stores.teams, openPracticeCycle, startSheet, clock);
    public final CopyPracticeSheet copyPracticeSheet = new CopyPracticeSheet(
            stores.atomically,
            stores.sheets,
            stores.sheetLog,
            stores.teams,
            stores.cycles,
            stores.plans,
            startSheet,
            uids,
            clock);
    public final PreviewPaste previewPaste = new PreviewPaste(desk, names);
    public final TakePaste takePaste =
            new TakePaste(stores.atomically, stores.sheets, stores.sheetLog, desk, names, uids, clock);
    public final TakeBackPaste takeBackPaste =
            new TakeBackPaste(stores.atomically, stores.sheets, stores.sheetLog, desk, stores.audit, uids, clock);
    public final OpenDiscussion openDiscussion = new OpenDiscussion(
            stores.atomically, stores.sheets, stores.teams, stores.cycles, stores.audit, uids, clock);
    public final AddObjective addObjective = new AddObjective(stores.atomically, stores.sheets, desk, uids, clock);
    public final AddKeyResult addKeyResult = new AddKeyResult(stores.atomically, stores.sheets, desk, uids, clock);
    public final EditObjective editObjective =
            new EditObjective(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock);
    public final EditKeyResult editKeyResult =
            new EditKeyResult(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock);
    public final AddHealthFigure addHealthFigure =
            new AddHealthFigure(stores.atomically, stores.sheets, desk, uids, clock);
    public final EditHealthFigure editHealthFigure =
            new EditHealthFigure(stores.atomically, stores.sheets, stores.sheetLog, desk, uids, clock);
    public final RemoveLine removeLine =
            new RemoveLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock);
    public final DropLine dropLine = new DropLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock);
    public final RestoreLine restoreLine =
            new RestoreLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock);
    public final DiscardUnsavedEdit discardUnsavedEdit =
            new DiscardUnsavedEdit(stores.atomically, stores.sheetLog, desk, uids, clock);
    public final RestoreUnsavedEdit restoreUnsavedEdit =
            new RestoreUnsavedEdit(stores.atomically, stores.sheetLog, desk, uids, clock);
    public final MoveLine moveLine = new MoveLine(stores.atomically, stores.sheets, desk, stores.audit, uids, clock);
    public final SetHealthValue setHealthValue =
            new SetHealthValue(stores.atomically, stores.sheets, desk, stores.audit, uids, clock);
    public final CompareLine compareLine = new CompareLine(stores.sheets, desk, names);

    public final ReadPublishedSheets published = new ReadPublishedSheets(stores.revisions, new CanonicalJsonReader());
    public final PublishedOwners owners = new StoredPublishedOwners(stores.revisions, published);
    private final ReadOpenSheets openSheets = new ReadOpenSheets(stores.cycles, stores.revisions, published);
    private final PublishedDesk publishedDesk =
            new PublishedDesk(stores.sheets, stores.cycles, stores.revisions, published);
    private final AlignmentDesk alignmentDesk = new AlignmentDesk(stores.sheets, stores.teams, stores.cycles, owners);
    private final LinkDesk linkDesk = new LinkDesk(stores.sheets, stores.cycles, stores.revisions, published);
    private final FocusDesk focusDesk = new FocusDesk(sprints, stores.teams, stores.links, stores.audit, uids, clock);
    public final AgreeSheet agreeSheet = new AgreeSheet(
            stores.atomically,
            stores.sheets,
            stores.teams,
            stores.cycles,
            stores.plans,
            stores.contributions,
            stores.revisions,
            published,
            stores.audit,
            uids,
            clock);
    public final PublishSheet publishSheet = new PublishSheet(
            stores.atomically,
            stores.sheets,
            stores.teams,
            stores.cycles,
            stores.plans,
            stores.contributions,
            stores.revisions,
            published,
            stores.audit,
            uids,
            clock);
    public final ShowSheet showSheet = new ShowSheet(
            stores.sheets,
            stores.sheetLog,
            stores.teams,
            stores.cycles,
            stores.plans,
            stores.strategies,
            stores.contributions,
            stores.revisions,
            published,
            names);
    public final CheckSheet checkSheet = new CheckSheet(new ShowCheckedSheet(showSheet, Drafting.DESK));
    public final CheckLines checkLines = new CheckLines(Drafting.DESK);
    public final KeepFinding keepFinding = new KeepFinding(stores.atomically, checkSheet, stores.sheetLog, clock);
    public final AskFindingAgain askFindingAgain =
            new AskFindingAgain(stores.atomically, checkSheet, stores.sheetLog, clock);
    public final TakeExit takeExit =
            new TakeExit(stores.atomically, stores.sheets, stores.sheetLog, checkSheet, uids, clock);
    public final ShowSheets showSheets =
            new ShowSheets(stores.cycles, stores.plans, stores.teams, stores.sheets, stores.revisions, names);
    public final ShowPractice showPractice = new ShowPractice(stores.cycles, stores.teams);
    public final ShowRevision showRevision = new ShowRevision(stores.revisions, published, names);

    public final CompareRevisions compareRevisions = new CompareRevisions(stores.revisions, published, names);

    public final CorrectLine correctLine = new CorrectLine(
            stores.atomically,
            stores.sheets,
            stores.teams,
            stores.cycles,
            stores.revisions,
            published,
            accounts,
            register,
            uids,
            clock);
    public final ShowCorrection showCorrection = new ShowCorrection(
            stores.sheets,
            stores.teams,
            stores.cycles,
            stores.revisions,
            published,
            accounts,
            stores.people,
            names,
            uids);

    public final NameStandIn nameStandIn = new NameStandIn(
            stores.atomically,
            publishedDesk,
            stores.teams,
            stores.standIns,
            accounts,
            register,
            stores.audit,
            uids,
            clock);
    public final OfferContribution offerContribution = new OfferContribution(
            stores.atomically, alignmentDesk, stores.plans, names, stores.contributions, uids, clock);
    public final AnswerContribution answerContribution =
            new AnswerContribution(stores.atomically, stores.cycles, alignmentDesk, stores.contributions, uids, clock);
    public final WithdrawContribution withdrawContribution =
            new WithdrawContribution(stores.atomically, alignmentDesk, stores.contributions, stores.audit, uids, clock);
    public final ShowContributions showContributions =
            new ShowContributions(stores.sheets, stores.cycles, stores.contributions, clock);

    public final CheckInKeyResult checkInKeyResult = new CheckInKeyResult(
            stores.atomically,
            publishedDesk,
            stores.checkIns,
            stores.readings,
            stores.standIns,
            accounts,
            register,
            uids,
            clock);
    public final ShowMyKeyResults showMyKeyResults = new ShowMyKeyResults(openSheets, stores.readings);

    public final CheckInMyWeek checkInMyWeek = new CheckInMyWeek(
            stores.atomically,
            publishedDesk,
            stores.checkIns,
            stores.readings,
            stores.standIns,
            accounts,
            new RegisterPeople(stores.people, uids),
            names,
            uids,
            clock);
    public final ShowMyWeek showMyWeek = new ShowMyWeek(
            stores.cycles,
            stores.plans,
            stores.teams,
            stores.revisions,
            published,
            stores.checkIns,
            stores.standIns,
            filters,
            clock);

    public final SeeIssue seeIssue = new SeeIssue(issues);
    public final TakeExitAndLink takeExitAndLink = new TakeExitAndLink(
            stores.atomically,
            takeExit,
            newIssues,
            issues,
            stores.teams,
            stores.links,
            stores.sheetLog,
            stores.audit,
            uids,
            clock);
    public final TakeBackAndUnlink takeBackAndUnlink =
            new TakeBackAndUnlink(stores.atomically, takeBackPaste, stores.links, stores.audit, uids, clock);
    public final LinkIssue linkIssue =
            new LinkIssue(stores.atomically, issues, stores.teams, linkDesk, stores.links, stores.audit, uids, clock);
    public final UnlinkIssue unlinkIssue =
            new UnlinkIssue(stores.atomically, issues, stores.teams, stores.links, stores.audit, uids, clock);
    public final ShowIssueHistory showIssueHistory =
            new ShowIssueHistory(issues, stores.links, stores.revisions, published);
    public final RewordLink rewordLink =
            new RewordLink(stores.atomically, issues, stores.teams, stores.links, stores.audit, uids, clock);
    public final ShowIssueLinks showIssueLinks =
            new ShowIssueLinks(issues, stores.links, stores.revisions, published, stores.readings, clock);
    public final LinkSprint linkSprint = new LinkSprint(stores.atomically, focusDesk, linkDesk, stores.links);
    public final CarryFocusOver carryFocusOver =
            new CarryFocusOver(stores.atomically, focusDesk, linkDesk, stores.links);
    public final UnlinkSprint unlinkSprint =
            new UnlinkSprint(stores.atomically, focusDesk, stores.links, stores.audit, uids, clock);
    public final ShowSprintFocus showSprintFocus =
            new ShowSprintFocus(sprints, stores.links, stores.revisions, published, clock);
    public final ShowBoardFocus showBoardFocus = new ShowBoardFocus(
            sprints, stores.teams, openSheets, stores.revisions, published, stores.readings, stores.links, clock);
    public final FindKeyResults findKeyResults = new FindKeyResults(stores.teams, openSheets);
    public final FindProjectsWithOkrs findProjectsWithOkrs = new FindProjectsWithOkrs(stores.cycles, stores.teams);

    public final StoredPublishedSource source = new StoredPublishedSource(
            stores.cycles, stores.plans, stores.teams, stores.revisions, published, stores.readings, names, clock);
    public final ShowPublishedTree showPublishedTree = new ShowPublishedTree(source, clock);
    public final BrowseTree browseTree = new BrowseTree(
            stores.cycles,
            stores.plans,
            stores.teams,
            stores.sheets,
            stores.revisions,
            published,
            source,
            stores.readings,
            stores.checkIns,
            stores.contributions,
            stores.links,
            stores.audit,
            names,
            clock);
    public final ShowObjective showObjective = new ShowObjective(
            stores.sheets,
            stores.teams,
            stores.cycles,
            stores.revisions,
            published,
            stores.checkIns,
            stores.contributions,
            stores.links,
            this::count,
            names,
            clock);
    public final FindParents findParents = new FindParents(stores.sheets, stores.cycles, stores.revisions, published);
    public final ShowManifest showManifest = new ShowManifest(source);
    public final ShowNames showNames = new ShowNames(source);
    public final ShowReadings showReadings = new ShowReadings(source);
    public final ShowRevisionDiff showRevisionDiff = new ShowRevisionDiff(source);
    public final ShowSheetHistory showSheetHistory = new ShowSheetHistory(source);
    public final ShowTexts showTexts = new ShowTexts(stores.revisions);

    public final Team rd =
            An.team().key("RD").named("R&D").ledBy(An.MEI).projects(RD_PROJECT).build();
    public final Cycle cycle = An.cycle().key("26Q1").named("Spring 2026").build();

    public UseCases() {
        stores.people.add(new Person(An.MEI, "key-mei"));
        stores.people.add(new Person(An.TAO, "key-tao"));
        stores.people.add(new Person(An.LIN, "key-lin"));
        accounts.add(new Account("key-mei", "mei", "Mei Wang"));
        accounts.add(new Account("key-tao", "tao", "Tao Li"));
        accounts.add(new Account("key-lin", "lin", "Lin Zhao"));
        accounts.add(new Account("key-new", "newcomer", "New Comer"));
        projects.put(RD_PROJECT, "RD");
        projects.put(OTHER_PROJECT, "OTHER");
        issues.put(new SeenIssue(ISSUE, "RD-42", RD_PROJECT, true));
        sprints.put(sprint(SPRINT, SprintState.ACTIVE, true));
        sprints.put(sprint(NEXT_SPRINT, SprintState.FUTURE, true));
        stores.teams.add(rd);
        stores.cycles.add(cycle);
        stores.plans.save(An.plan(cycle)
                .skipping(CycleCondition.STRATEGY, "we begin without one")
                .scope(rd)
                .build());
    }

    /** A sprint of RD. */
    public static SeenSprint sprint(long id, SprintState state, boolean mayManage) {
        return new SeenSprint(id, "RD " + id, state, BOARD, Set.of(RD_PROJECT), mayManage);
    }

    // Those that may be seen are to do, the others hidden.
    private Optional<SeenWork> count(Collection<Long> ids) {
        int seen = (int) ids.stream().filter(id -> issues.with(id).isPresent()).count();
        return Optional.of(new SeenWork(seen, 0, 0, ids.size() - seen, 0));
    }

    /** Mei's sheet with one objective and one key result of hers, "Net promoter score" from 40 to 60 points. */
    public Sheet drafted() {
        Sheet sheet = Outcomes.done(startSheet.run(MEI, new StartSheetCommand(cycle.id(), rd.id())));
        DraftObjective objective = Outcomes.done(addObjective.run(
                MEI,
                new AddObjectiveCommand(
                        sheet.id(), new ObjectiveTyped("Customers recommend us", "they stay", "", "", ""))));
        Outcomes.done(addKeyResult.run(
                MEI, new AddKeyResultCommand(sheet.id(), objective.id(), typed("Net promoter score", "40", "60"))));
        return sheet;
    }

    /** The same, published as revision 1. */
    public Sheet published() {
        Sheet sheet = drafted();
        publish(sheet, "");
        return sheet;
    }

    /** Mei's sheet with an objective of Tao's and a key result of Lin's. */
    public Sheet draftedForOthers() {
        Sheet sheet = Outcomes.done(startSheet.run(MEI, new StartSheetCommand(cycle.id(), rd.id())));
        DraftObjective objective = Outcomes.done(addObjective.run(
                MEI, new AddObjectiveCommand(sheet.id(), new ObjectiveTyped("Nobody waits", "", "tao", "", ""))));
        Outcomes.done(addKeyResult.run(
                MEI,
                new AddKeyResultCommand(
                        sheet.id(),
                        objective.id(),
                        An.keyResultTyped("Median response", "lin", "decrease", "9", "2", "hours", ""))));
        return sheet;
    }

    /** These teams take part in the cycle, beside RD. */
    public void takePart(Team... teams) {
        Team[] all = Stream.concat(Stream.of(rd), Stream.of(teams)).toArray(Team[]::new);
        stores.plans.save(An.plan(cycle)
                .skipping(CycleCondition.STRATEGY, "we begin without one")
                .version(stores.plans.of(cycle.id()).version() + 1)
                .scope(all)
                .build());
    }

    /** Opens the discussion of the sheet and agrees it, unless that was done. */
    public void agree(Sheet sheet) {
        agree(sheet, MEI);
    }

    /** The same, by the lead of another team. */
    public void agree(Sheet sheet, Actor lead) {
        if (draft(sheet).sheet().state() == SheetState.DRAFT) {
            Outcomes.done(openDiscussion.run(lead, sheet.id()));
        }
        if (draft(sheet).sheet().state() == SheetState.IN_DISCUSSION) {
            Outcomes.done(agreeSheet.run(
                    lead, new AgreeSheetCommand(sheet.id(), draft(sheet).lineVersions())));
        }
    }

    /** Publishes the sheet, which is agreed for it. */
    public PublishedRevision publish(Sheet sheet, String reason) {
        agree(sheet);
        return Outcomes.done(publishSheet.run(
                MEI,
                new PublishSheetCommand(
                        sheet.id(), An.request(), reason, draft(sheet).lineVersions())));
    }

    /** What Mei measured and believes now. */
    public CheckIn checkIn(KeyResultId keyResult, String value, String confidence) {
        return Outcomes.done(checkInKeyResult.run(
                MEI,
                new CheckInCommand(keyResult, An.request(), CheckInTyped.of(value, confidence, "as it came", ""))));
    }

    public Draft draft(Sheet sheet) {
        return stores.sheets.draft(sheet.id()).orElseThrow();
    }

    /** The first objective of the draft. */
    public DraftObjective objective(Sheet sheet) {
        return draft(sheet).objectives().get(0);
    }

    /** The first key result of the first objective of the draft. */
    public DraftKeyResult keyResult(Sheet sheet) {
        return objective(sheet).keyResults().get(0);
    }

    public PublishedRevision newest(Sheet sheet) {
        return stores.revisions.newestOf(List.of(sheet.id())).get(0);
    }

    /** The next revision of a sheet of Mei's, which holds another objective and nothing of what was there. */
    public PublishedRevision publishedOtherwise(Sheet sheet) {
        An.Publication next = An.publication(
                sheet, rd, cycle, Optional.of(newest(sheet)), An.objective().build());
        stores.revisions.append(next.revision(), next.text());
        return next.revision();
    }

    public PublishedSheet content(PublishedRevision revision) {
        return published.run(List.of(revision.hash())).get(revision.hash());
    }

    /** What is known of a key result; {@link Reading#NONE} before its first check-in. */
    public Reading reading(KeyResultId keyResult) {
        return stores.readings.of(List.of(keyResult)).getOrDefault(keyResult, Reading.NONE);
    }

    /** A key result as typed, an increase in points owned by whoever types. */
    public static KeyResultTyped typed(String statement, String baseline, String target) {
        return An.keyResultTyped(statement, "", "increase", baseline, target, "points", "");
    }

    /** The deed is refused for this reason, and all that is stored stays as it was. */
    public void assertRefused(Refusal why, Supplier<Outcome<?>> deed) {
        List<Object> before = everything();

        Outcome<?> outcome = deed.get();

        assertEquals(Optional.of(why), outcome.whyNot());
        assertEquals(before, everything());
    }

    /** Simple names of the use cases that an actor runs. */
    public static Set<String> namesOfActors() {
        return Stream.of(UseCases.class.getFields())
                .map(Field::getType)
                .filter(type -> Stream.of(type.getMethods()).anyMatch(UseCases::isRunByAnActor))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());
    }

    private static boolean isRunByAnActor(Method method) {
        return method.getName().equals("run")
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
    }

    /** All that is stored, to say that nothing of it was changed. */
    public List<Object> everything() {
        List<Object> all = new ArrayList<>();
        all.add(stores.access.groups());
        all.addAll(stores.audit.entries());
        all.addAll(stores.strategies.all());
        all.addAll(stores.teams.all());
        Stream.of("key-mei", "key-tao", "key-lin", "key-new")
                .map(stores.people::withKey)
                .flatMap(Optional::stream)
                .forEach(all::add);
        for (Cycle one : stores.cycles.all()) {
            all.add(one);
            all.add(stores.plans.of(one.id()));
            stores.sheets.inCycle(one.id()).forEach(sheet -> {
                all.add(draft(sheet));
                stores.revisions.ofSheet(sheet.id()).forEach(revision -> {
                    all.add(revision);
                    all.add(stores.revisions.texts(List.of(revision.hash())));
                });
                draft(sheet).objectives().stream()
                        .flatMap(objective -> objective.keyResults().stream())
                        .forEach(keyResult -> {
                            all.addAll(stores.checkIns.ofKeyResult(keyResult.id()));
                            all.add(stores.standIns.of(keyResult.id()));
                        });
            });
            all.add(stores.readings.inCycle(one.id()));
            all.addAll(stores.contributions.inCycle(one.id()));
        }
        all.addAll(stores.links.ofIssue(ISSUE));
        all.addAll(stores.links.ofSprint(SPRINT));
        all.addAll(stores.links.ofSprint(NEXT_SPRINT));
        return all;
    }
}
