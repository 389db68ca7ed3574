package org.okrtree.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.okrtree.An;
import org.okrtree.application.access.ChooseReadersCommand;
import org.okrtree.application.access.NameGroupsCommand;
import org.okrtree.application.alignment.AnswerContributionCommand;
import org.okrtree.application.alignment.ContributionsQuery;
import org.okrtree.application.alignment.OfferContributionCommand;
import org.okrtree.application.alignment.WithdrawContributionCommand;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.checkin.CheckInMyWeekCommand;
import org.okrtree.application.checkin.NameStandInCommand;
import org.okrtree.application.cycle.ChangeCycleCommand;
import org.okrtree.application.cycle.OpenPilotCommand;
import org.okrtree.application.cycle.OpenPracticeCycleCommand;
import org.okrtree.application.cycle.PlanCycleCommand;
import org.okrtree.application.cycle.PlanTyped;
import org.okrtree.application.cycle.ReopenCycleCommand;
import org.okrtree.application.drafting.KeepFindingCommand;
import org.okrtree.application.drafting.TakeExitCommand;
import org.okrtree.application.publication.AgreeSheetCommand;
import org.okrtree.application.publication.CompareRevisionsQuery;
import org.okrtree.application.publication.CorrectLineCommand;
import org.okrtree.application.publication.CorrectionQuery;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.published.BrowseTreeQuery;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.FindParentsQuery;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.RevisionDiffQuery;
import org.okrtree.application.sheet.AddHealthFigureCommand;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.CompareLineQuery;
import org.okrtree.application.sheet.CopyPracticeSheetCommand;
import org.okrtree.application.sheet.DiscardUnsavedEditCommand;
import org.okrtree.application.sheet.DropLineCommand;
import org.okrtree.application.sheet.EditHealthFigureCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.MoveLineCommand;
import org.okrtree.application.sheet.PasteQuery;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.sheet.RestoreLineCommand;
import org.okrtree.application.sheet.RestoreUnsavedEditCommand;
import org.okrtree.application.sheet.SetHealthValueCommand;
import org.okrtree.application.sheet.StartPracticeCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.application.sheet.TakePasteCommand;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.application.worklink.BoardFocusQuery;
import org.okrtree.application.worklink.CarryFocusOverCommand;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.LinkSprintCommand;
import org.okrtree.application.worklink.RewordLinkCommand;
import org.okrtree.application.worklink.SprintFocusQuery;
import org.okrtree.application.worklink.UnlinkIssueCommand;
import org.okrtree.application.worklink.UnlinkSprintCommand;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.CycleTyped;
import org.okrtree.domain.drafting.Exit;
import org.okrtree.domain.drafting.FindingId;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.CorrectionTyped;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.UnsavedEdit;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyTyped;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.WorkLink;

/** Until a group is named only administrators use the product: nobody else does or sees anything, not even a lead. */
class StrangersTest {

    private static final Actor MEI_OUTSIDE = An.stranger(An.MEI);
    private static final Actor MEI_INSIDE = An.administrator(An.MEI);

    private static final StrategyTyped GROW = new StrategyTyped("", "", List.of("Grow"), "");

    private static final String ONCE_MORE = " once more";

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final Strategy strategy =
            Outcomes.done(useCases.reviseStrategy.run(MEI_INSIDE, new ReviseStrategyCommand(An.request(), 0, GROW)));
    private final ObjectiveId objective = useCases.objective(sheet).id();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final HealthFigureId healthFigure = Outcomes.done(useCases.addHealthFigure.run(
                    UseCases.MEI, new AddHealthFigureCommand(sheet.id(), new HealthTyped("Errors", "", "2", "%", ""))))
            .id();
    private final PublishedRevision revision = useCases.newest(sheet);
    private final WorkLink link = Outcomes.done(
            useCases.linkIssue.run(UseCases.MEI, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));

    private final WorkLink focus = Outcomes.done(
            useCases.linkSprint.run(UseCases.MEI, new LinkSprintCommand(UseCases.SPRINT, keyResult, An.request(), "")));
    private final Team ops = An.team().key("OPS").ledBy(An.MEI).build();
    private final ObjectiveId otherObjective = otherObjective();
    private final Contribution contribution = Outcomes.done(useCases.offerContribution.run(
            UseCases.MEI, new OfferContributionCommand(objective, otherObjective, An.request(), "faster")));

    private ObjectiveId otherObjective() {
        useCases.stores.teams.add(ops);
        useCases.takePart(ops);
        Sheet other = Outcomes.done(
                useCases.startSheet.run(UseCases.MEI, new StartSheetCommand(useCases.cycle.id(), ops.id())));
        return Outcomes.done(useCases.addObjective.run(
                        UseCases.MEI, new AddObjectiveCommand(other.id(), new ObjectiveTyped("Calm", "", "", "", ""))))
                .id();
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayNotUseTheProductIsToldOfNothing() {
        return eachDeed((test, deed) ->
                test.useCases.assertRefused(new AccessRefusal.NotThere(), () -> deed.apply(MEI_OUTSIDE)));
    }

    @TestFactory
    Stream<DynamicTest> whoeverMayUseItIsAnswered() {
        return eachDeed((test, deed) -> assertNotEquals(
                Optional.of(new AccessRefusal.NotThere()),
                deed.apply(MEI_INSIDE).whyNot()));
    }

    @Test
    void everyUseCaseOfAnActorIsHere() {
        Set<String> here = deeds().keySet().stream()
                .map(name -> name.replace(ONCE_MORE, ""))
                .collect(Collectors.toSet());

        assertEquals(UseCases.namesOfActors(), here);
    }

    // Each in a company of its own: one deed must not answer for another.
    private Stream<DynamicTest> eachDeed(BiConsumer<StrangersTest, Function<Actor, Outcome<?>>> check) {
        return deeds().keySet().stream()
                .sorted()
                .map(name -> DynamicTest.dynamicTest(name, () -> {
                    StrangersTest test = new StrangersTest();
                    check.accept(test, test.deeds().get(name));
                }));
    }

    private Map<String, Function<Actor, Outcome<?>>> deeds() {
        Map<String, Function<Actor, Outcome<?>>> deeds = new HashMap<>();
        deeds.putAll(ofAdministrators());
        deeds.putAll(ofAdministratorsOfConfluence());
        deeds.putAll(ofCycles());
        deeds.putAll(ofDrafts());
        deeds.putAll(ofPastes());
        deeds.putAll(ofFindings());
        deeds.putAll(ofFigures());
        deeds.putAll(ofCorrections());
        deeds.putAll(ofWork());
        deeds.putAll(ofSprints());
        deeds.putAll(ofAlignment());
        deeds.putAll(ofReaders());
        return deeds;
    }

    private Map<String, Function<Actor, Outcome<?>>> ofAdministrators() {
        TeamTyped ops = An.teamTyped("NEW", "New", "team", "", "newcomer", "", "", "");
        OpenPilotCommand pilot = new OpenPilotCommand(
                "26Q2", "Summer", "2026-04-01", "2026-06-30", "UTC", List.of(), List.of(), "Grow", "", "we try");
        return Map.of(
                "NameGroups",
                actor -> useCases.nameGroups.run(actor, new NameGroupsCommand("staff", "")),
                "ShowAccess",
                useCases.showAccess::run,
                "AddTeam",
                actor -> useCases.addTeam.run(actor, ops),
                "ChangeTeam",
                actor -> useCases.changeTeam.run(actor, new ChangeTeamCommand(useCases.rd.id(), "", ops)),
                "CloseTeam",
                actor -> useCases.closeTeam.run(actor, useCases.rd.id()),
                "OpenPilot",
                actor -> useCases.openPilot.run(actor, pilot),
                "ReviseStrategy",
                actor -> useCases.reviseStrategy.run(actor, new ReviseStrategyCommand(An.request(), 1, GROW)),
                "ReviseStrategy" + ONCE_MORE,
                actor -> useCases.reviseStrategy.run(actor, new ReviseStrategyCommand(strategy.request(), 0, GROW)));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofAdministratorsOfConfluence() {
        return Map.of(
                "ChooseReaders",
                actor -> useCases.chooseReaders.run(actor, new ChooseReadersCommand("logged-in", "")),
                "ClearCopies",
                useCases.clearCopies::run,
                "AskJiraAgain",
                useCases.askJiraAgain::run);
    }

    private Map<String, Function<Actor, Outcome<?>>> ofCycles() {
        CycleTyped summer = new CycleTyped("26Q2", "Summer", "", "2026-04-01", "2026-06-30", "UTC", "");
        PlanTyped plan =
                new PlanTyped(List.of("RD"), List.of(), List.of(), "", "", List.of(), false, false, "", List.of());
        CycleId cycle = useCases.cycle.id();
        return Map.of(
                "PrepareCycle", actor -> useCases.prepareCycle.run(actor, summer),
                "ChangeCycle",
                        actor -> useCases.changeCycle.run(
                                actor,
                                new ChangeCycleCommand(cycle, "", "Summer", "2026-04-01", "2026-06-30", "UTC", "")),
                "PlanCycle", actor -> useCases.planCycle.run(actor, new PlanCycleCommand(cycle, 1, plan)),
                "StartDrafting", actor -> useCases.startDrafting.run(actor, cycle),
                "StartScoring", actor -> useCases.startScoring.run(actor, cycle),
                "CloseCycle", actor -> useCases.closeCycle.run(actor, cycle),
                "ReopenCycle", actor -> useCases.reopenCycle.run(actor, new ReopenCycleCommand(cycle, "late")),
                "OpenPracticeCycle",
                        actor -> useCases.openPracticeCycle.run(
                                actor,
                                new OpenPracticeCycleCommand(
                                        summer, useCases.rd.id().uid(), "", "", "")),
                "ThrowAwayPracticeCycle", actor -> useCases.throwAwayPracticeCycle.run(actor, cycle));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofFindings() {
        String line = useCases.draft(sheet).objectives().get(0).uid();
        return Map.of(
                "CheckSheet",
                actor -> useCases.checkSheet.run(actor, sheet.id()),
                "CheckLines",
                actor -> useCases.checkLines.run(actor, List.of()),
                "KeepFinding",
                actor -> useCases.keepFinding.run(
                        actor, new KeepFindingCommand(sheet.id(), line, FindingId.VAGUE, "so it is")),
                "AskFindingAgain",
                actor -> useCases.askFindingAgain.run(
                        actor, new KeepFindingCommand(sheet.id(), line, FindingId.VAGUE, "")),
                "TakeExit",
                actor -> useCases.takeExit.run(
                        actor, new TakeExitCommand(sheet.id(), An.request(), line, 1, Exit.TO_ISSUE)),
                "TakeExitAndLink",
                actor -> useCases.takeExitAndLink.run(
                        actor, new TakeExitCommand(sheet.id(), An.request(), line, 1, Exit.TO_ISSUE)));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofPastes() {
        String text = "O1 Grow\nKR1 From 1 to 2 points";
        RequestId taken = An.request();
        Outcomes.done(
                useCases.takePaste.run(UseCases.MEI, new TakePasteCommand(sheet.id(), taken, text, List.of(), "")));
        return Map.of(
                "PreviewPaste",
                actor -> useCases.previewPaste.run(actor, new PasteQuery(sheet.id(), text, List.of())),
                "TakePaste",
                actor -> useCases.takePaste.run(
                        actor, new TakePasteCommand(sheet.id(), An.request(), text, List.of(), "")),
                "TakePaste" + ONCE_MORE,
                actor -> useCases.takePaste.run(actor, new TakePasteCommand(sheet.id(), taken, text, List.of(), "")),
                "TakeBackAndUnlink",
                actor -> useCases.takeBackAndUnlink.run(actor, new TakeBackPasteCommand(sheet.id(), taken)),
                "TakeBackPaste",
                actor -> useCases.takeBackPaste.run(actor, new TakeBackPasteCommand(sheet.id(), taken)),
                "StartPractice",
                actor -> useCases.startPractice.run(
                        actor, new StartPracticeCommand(useCases.rd.id().uid(), "", "", "Try", "4", "UTC")),
                "ShowPractice",
                useCases.showPractice::run,
                "CopyPracticeSheet",
                actor -> useCases.copyPracticeSheet.run(
                        actor, new CopyPracticeSheetCommand(sheet.id(), useCases.cycle.id(), An.request())));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofDrafts() {
        ObjectiveTyped grow = new ObjectiveTyped("Grow", "", "newcomer", "", "");
        Map<String, Function<Actor, Outcome<?>>> deeds = new HashMap<>();
        deeds.put("OpenDiscussion", actor -> useCases.openDiscussion.run(actor, sheet.id()));
        deeds.put("AgreeSheet", actor -> useCases.agreeSheet.run(actor, new AgreeSheetCommand(sheet.id(), Map.of())));
        deeds.putAll(ofLines(grow));
        return deeds;
    }

    private Map<String, Function<Actor, Outcome<?>>> ofLines(ObjectiveTyped grow) {
        return Map.of(
                "StartSheet",
                actor -> useCases.startSheet.run(actor, new StartSheetCommand(useCases.cycle.id(), useCases.rd.id())),
                "AddObjective",
                actor -> useCases.addObjective.run(actor, new AddObjectiveCommand(sheet.id(), grow)),
                "AddKeyResult",
                actor -> useCases.addKeyResult.run(
                        actor, new AddKeyResultCommand(sheet.id(), objective, UseCases.typed("NPS", "1", "2"))),
                "EditObjective",
                actor -> useCases.editObjective.run(actor, new EditObjectiveCommand(sheet.id(), objective, 1, grow)),
                "EditKeyResult",
                actor -> useCases.editKeyResult.run(
                        actor, new EditKeyResultCommand(sheet.id(), keyResult, 1, UseCases.typed("NPS", "1", "2"))),
                "RemoveLine",
                actor -> useCases.removeLine.run(actor, new RemoveLineCommand(sheet.id(), keyResult.uid(), 1)),
                "PublishSheet",
                actor -> useCases.publishSheet.run(
                        actor, new PublishSheetCommand(sheet.id(), An.request(), "again", Map.of())),
                "PublishSheet" + ONCE_MORE,
                actor -> useCases.publishSheet.run(
                        actor, new PublishSheetCommand(sheet.id(), revision.request(), "", Map.of())));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofCorrections() {
        CorrectionTyped words = new CorrectionTyped("Customers praise us", "they stay", "");
        return Map.of(
                "CorrectLine",
                actor -> useCases.correctLine.run(
                        actor, new CorrectLineCommand(objective.uid(), An.request(), 1, words, "clearer")),
                "CorrectLine" + ONCE_MORE,
                actor -> useCases.correctLine.run(
                        actor, new CorrectLineCommand(objective.uid(), revision.request(), 1, words, "clearer")),
                "ShowCorrection",
                actor -> useCases.showCorrection.run(actor, new CorrectionQuery(objective.uid(), 1, words)));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofFigures() {
        HealthTyped errors = new HealthTyped("Errors", "", "1", "%", "");
        Map<String, Function<Actor, Outcome<?>>> deeds = new HashMap<>(Map.of(
                "DropLine",
                actor -> useCases.dropLine.run(actor, new DropLineCommand(sheet.id(), keyResult.uid(), 1, "late")),
                "RestoreLine",
                actor -> useCases.restoreLine.run(actor, new RestoreLineCommand(sheet.id(), keyResult.uid())),
                "MoveLine",
                actor -> useCases.moveLine.run(actor, new MoveLineCommand(sheet.id(), keyResult.uid(), "")),
                "SetHealthValue",
                actor -> useCases.setHealthValue.run(
                        actor, new SetHealthValueCommand(sheet.id(), healthFigure, "1", "")),
                "CompareLine",
                actor -> useCases.compareLine.run(actor, new CompareLineQuery(sheet.id(), keyResult.uid(), 1))));
        String unsaved = unsaved();
        deeds.putAll(Map.of(
                "DiscardUnsavedEdit",
                actor -> useCases.discardUnsavedEdit.run(actor, new DiscardUnsavedEditCommand(sheet.id(), unsaved)),
                "RestoreUnsavedEdit",
                actor -> useCases.restoreUnsavedEdit.run(actor, new RestoreUnsavedEditCommand(sheet.id(), unsaved)),
                "AddHealthFigure",
                actor -> useCases.addHealthFigure.run(actor, new AddHealthFigureCommand(sheet.id(), errors)),
                "EditHealthFigure",
                actor -> useCases.editHealthFigure.run(
                        actor, new EditHealthFigureCommand(sheet.id(), healthFigure, 1, errors)),
                "NameStandIn",
                actor -> useCases.nameStandIn.run(actor, new NameStandInCommand(keyResult, "newcomer")),
                "CompareRevisions",
                actor ->
                        useCases.compareRevisions.run(actor, new CompareRevisionsQuery(revision.id(), revision.id()))));
        return deeds;
    }

    private String unsaved() {
        UnsavedEdit edit = new UnsavedEdit(
                An.uid(),
                sheet.id(),
                An.MEI,
                useCases.clock.instant(),
                useCases.keyResult(sheet),
                useCases.keyResult(sheet),
                new UnsavedEdit.Faster(An.MEI, useCases.clock.instant(), 2),
                true);
        useCases.stores.sheetLog.add(edit);
        return edit.uid();
    }

    private Map<String, Function<Actor, Outcome<?>>> ofWork() {
        CheckInTyped fifty = CheckInTyped.of("50", "7", "", "");
        return Map.ofEntries(
                Map.entry(
                        "CheckInKeyResult",
                        actor -> useCases.checkInKeyResult.run(
                                actor, new CheckInCommand(keyResult, An.request(), fifty))),
                Map.entry(
                        "CheckInMyWeek",
                        actor -> useCases.checkInMyWeek.run(
                                actor,
                                new CheckInMyWeekCommand(
                                        An.request(),
                                        List.of(new CheckInMyWeekCommand.Line(keyResult.uid(), fifty, ""))))),
                Map.entry("ShowMyWeek", useCases.showMyWeek::run),
                Map.entry("ShowMyKeyResults", useCases.showMyKeyResults::run),
                Map.entry(
                        "LinkIssue",
                        actor -> useCases.linkIssue.run(
                                actor, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), ""))),
                Map.entry(
                        "LinkIssue" + ONCE_MORE,
                        actor -> useCases.linkIssue.run(
                                actor, new LinkIssueCommand(UseCases.ISSUE, keyResult, link.request(), ""))),
                Map.entry(
                        "RewordLink",
                        actor -> useCases.rewordLink.run(
                                actor, new RewordLinkCommand(UseCases.ISSUE, link.id(), An.request(), "otherwise"))),
                Map.entry(
                        "RewordLink" + ONCE_MORE,
                        actor -> useCases.rewordLink.run(
                                actor, new RewordLinkCommand(UseCases.ISSUE, link.id(), link.request(), "otherwise"))),
                Map.entry("ShowIssueHistory", actor -> useCases.showIssueHistory.run(actor, UseCases.ISSUE)),
                Map.entry(
                        "UnlinkIssue",
                        actor -> useCases.unlinkIssue.run(actor, new UnlinkIssueCommand(UseCases.ISSUE, link.id()))),
                Map.entry("SeeIssue", actor -> useCases.seeIssue.run(actor, UseCases.ISSUE)),
                Map.entry("ShowIssueLinks", actor -> useCases.showIssueLinks.run(actor, UseCases.ISSUE)),
                Map.entry("FindKeyResults", actor -> useCases.findKeyResults.run(actor, "")));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofSprints() {
        return Map.of(
                "LinkSprint",
                actor -> useCases.linkSprint.run(
                        actor, new LinkSprintCommand(UseCases.NEXT_SPRINT, keyResult, An.request(), "")),
                "LinkSprint" + ONCE_MORE,
                actor -> useCases.linkSprint.run(
                        actor, new LinkSprintCommand(UseCases.SPRINT, keyResult, focus.request(), "")),
                "CarryFocusOver",
                actor -> useCases.carryFocusOver.run(
                        actor, new CarryFocusOverCommand(UseCases.SPRINT, UseCases.NEXT_SPRINT, An.request())),
                "UnlinkSprint",
                actor -> useCases.unlinkSprint.run(actor, new UnlinkSprintCommand(UseCases.SPRINT, focus.id())),
                "ShowSprintFocus",
                actor -> useCases.showSprintFocus.run(actor, new SprintFocusQuery(UseCases.SPRINT, AsOf.NOW)),
                "ShowBoardFocus",
                actor -> useCases.showBoardFocus.run(actor, new BoardFocusQuery(UseCases.BOARD, 0, null)));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofAlignment() {
        OfferContributionCommand offer =
                new OfferContributionCommand(objective, otherObjective, An.request(), "faster");
        return Map.of(
                "OfferContribution",
                actor -> useCases.offerContribution.run(actor, offer),
                "OfferContribution" + ONCE_MORE,
                actor -> useCases.offerContribution.run(
                        actor,
                        new OfferContributionCommand(objective, otherObjective, contribution.request(), "faster")),
                "AnswerContribution",
                actor -> useCases.answerContribution.run(
                        actor, new AnswerContributionCommand(contribution.id(), An.request(), "acknowledged", "")),
                "WithdrawContribution",
                actor -> useCases.withdrawContribution.run(actor, new WithdrawContributionCommand(contribution.id())),
                "ShowContributions",
                actor ->
                        useCases.showContributions.run(actor, new ContributionsQuery.OfObjective(objective, AsOf.NOW)));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofReaders() {
        Map<String, Function<Actor, Outcome<?>>> deeds = new HashMap<>();
        deeds.put("ShowCycleSteps", actor -> useCases.showCycleSteps.run(actor, ""));
        deeds.put("ShowCycle", actor -> useCases.showCycle.run(actor, useCases.cycle.id()));
        deeds.put("ShowStrategy", useCases.showStrategy::run);
        deeds.put("BrowseTree", actor -> useCases.browseTree.run(actor, BrowseTreeQuery.of("")));
        deeds.put("ShowCyclesThen", actor -> useCases.showCyclesThen.run(actor, ""));
        deeds.putAll(ofReadersOfSheets());
        deeds.putAll(ofReadersOfObjectives());
        return deeds;
    }

    private Map<String, Function<Actor, Outcome<?>>> ofReadersOfObjectives() {
        return Map.of(
                "ShowRevisionDiff",
                        actor -> useCases.showRevisionDiff.run(
                                actor, new RevisionDiffQuery(CycleAsked.named(""), "RD", "", "")),
                "ShowSheetHistory", actor -> useCases.showSheetHistory.run(actor, revision.sheet()),
                "ShowObjective", actor -> useCases.showObjective.run(actor, objective),
                "FindParents", actor -> useCases.findParents.run(actor, new FindParentsQuery(objective, "")));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofReadersOfSheets() {
        return Map.of(
                "ShowTeams", useCases.showTeams::run,
                "ShowCycles", useCases.showCycles::run,
                "ShowSheet", actor -> useCases.showSheet.run(actor, sheet.id()),
                "ShowSheets", actor -> useCases.showSheets.run(actor, ""),
                "ShowRevision", actor -> useCases.showRevision.run(actor, revision.id()),
                "ShowPublishedTree", actor -> useCases.showPublishedTree.run(actor, PublishedTreeQuery.of("")),
                "ShowManifest", actor -> useCases.showManifest.run(actor, CycleAsked.named(""), ""),
                "ShowNames", actor -> useCases.showNames.run(actor, List.of(An.MEI)),
                "ShowReadings",
                        actor -> useCases.showReadings.run(
                                actor, useCases.cycle.id().uid(), ""),
                "ShowTexts", actor -> useCases.showTexts.run(actor, List.of(revision.hash())));
    }
}
