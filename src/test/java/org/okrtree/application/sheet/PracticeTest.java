package org.okrtree.application.sheet;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.okrtree.An;
import org.okrtree.application.UseCases;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.audit.Deed;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.HealthTyped;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.sheet.TakenLines;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamRefusal;

class PracticeTest {

    private final UseCases useCases = new UseCases();
    private final RequestId request = An.request();

    private static StartPracticeCommand byWhoLeadsNone(String team, String people, String weeks) {
        return new StartPracticeCommand("", team, people, "Practice", weeks, "Asia/Shanghai");
    }

    private StartPracticeCommand byMei() {
        return new StartPracticeCommand(useCases.rd.id().uid(), "", "", "Practice", "4", "Asia/Shanghai");
    }

    private Cycle cycle(Sheet sheet) {
        return useCases.stores.cycles.with(sheet.cycle()).orElseThrow();
    }

    private Team team(Sheet sheet) {
        return useCases.stores.teams.with(sheet.team()).orElseThrow();
    }

    /** Mei's practice sheet with an objective, a key result and a health figure. */
    private Sheet practised() {
        Sheet sheet = Outcomes.done(useCases.startPractice.run(UseCases.MEI, byMei()));
        Outcomes.done(useCases.takePaste.run(
                UseCases.MEI,
                new TakePasteCommand(
                        sheet.id(), An.request(), "O1 Shops stay\nKR1 Renewals from 70 to 85 %", List.of(), "")));
        Outcomes.done(useCases.addHealthFigure.run(
                UseCases.MEI, new AddHealthFigureCommand(sheet.id(), new HealthTyped("Errors", "", "1", "%", ""))));
        return sheet;
    }

    private CopyPracticeSheetCommand copy(Sheet from) {
        return new CopyPracticeSheetCommand(from.id(), useCases.cycle.id(), request);
    }

    @Test
    void whoLeadsNoTeamIsThreeWordsAwayFromASheet() {
        Sheet sheet = Outcomes.done(
                useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone("Field team", "mei，newcomer\n", "6")));

        Team team = team(sheet);
        assertEquals(
                "FIELDT Field team 2",
                team.shortKey().text() + " " + team.name() + " "
                        + team.members().size());
        assertEquals(An.LIN, team.lead());
        assertEquals(SheetState.DRAFT, sheet.state());
    }

    @Test
    void aPracticeBeginsTodayWhereThePersonIs() {
        Sheet sheet = Outcomes.done(useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone("现场", "", "4")));

        Cycle cycle = cycle(sheet);
        assertEquals(
                "2026-02-02 2026-03-01 Asia/Shanghai P1 TEAM",
                cycle.firstDay() + " " + cycle.lastDay() + " " + cycle.zone() + " "
                        + cycle.shortKey().text() + " " + team(sheet).shortKey().text());
        assertEquals(CycleKind.PRACTICE, cycle.kind());
    }

    @Test
    void aSecondPracticeGetsOtherShortKeys() {
        Outcomes.done(useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone("现场", "", "4")));

        Sheet second = Outcomes.done(useCases.startPractice.run(UseCases.TAO, byWhoLeadsNone("机房", "", "4")));

        assertEquals(
                "P2 TEAM1",
                cycle(second).shortKey().text() + " " + team(second).shortKey().text());
    }

    @Test
    void whoLeadsATeamPractisesWithIt() {
        Sheet sheet = Outcomes.done(useCases.startPractice.run(UseCases.MEI, byMei()));

        assertEquals(useCases.rd.id(), sheet.team());
        useCases.assertRefused(
                new CycleRefusal.NotYourTeam("team"),
                () -> useCases.startPractice.run(UseCases.MEI, byWhoLeadsNone("Another", "", "4")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "0", "53", "-1", "4.5", "four", "100"})
    void aPracticeLastsAYearAtMost(String weeks) {
        useCases.assertRefused(
                new InputRefusal.NotAChoice("weeks", weeks),
                () -> useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone("Field", "", weeks)));
    }

    @Test
    void whatIsMissingIsSaidAndNothingIsOpened() {
        useCases.assertRefused(
                new InputRefusal.Missing("newTeamName"),
                () -> useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone(" ", "", "4")));
        useCases.assertRefused(
                new TeamRefusal.NoSuchPerson("newTeamMembers", "nobody"),
                () -> useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone("Field", "mei, nobody", "4")));
        useCases.assertRefused(
                new CycleRefusal.NoSuchZone("zone", "Moon"),
                () -> useCases.startPractice.run(
                        UseCases.LIN, new StartPracticeCommand("", "Field", "", "Practice", "4", "Moon")));
    }

    @Test
    void aPracticeSheetIsCopiedAsADraftThatIsStartedForIt() {
        Sheet practice = practised();

        TakenLines taken = Outcomes.done(useCases.copyPracticeSheet.run(UseCases.MEI, copy(practice)));

        Draft draft = useCases.stores.sheets.draft(taken.sheet()).orElseThrow();
        assertEquals(useCases.cycle.id(), draft.sheet().cycle());
        assertEquals(said(useCases.draft(practice)), said(draft));
        assertEquals(
                Set.of(),
                useCases.draft(practice).lineVersions().keySet().stream()
                        .filter(draft.lineVersions().keySet()::contains)
                        .collect(Collectors.toSet()));
    }

    private static List<Object> said(Draft draft) {
        return List.of(
                draft.objectives().stream()
                        .map(one -> List.of(
                                one.words(),
                                one.keyResults().stream()
                                        .map(line -> line.words())
                                        .toList()))
                        .toList(),
                draft.health().stream().map(one -> one.words()).toList());
    }

    @Test
    void aCopyComesBehindWhatIsThereAndCanBeTakenBack() {
        Sheet drafted = useCases.drafted();
        Sheet practice = practised();

        TakenLines taken = Outcomes.done(useCases.copyPracticeSheet.run(UseCases.MEI, copy(practice)));

        assertEquals(
                List.of("Customers recommend us", "Shops stay"),
                useCases.draft(drafted).objectives().stream()
                        .map(one -> one.words().title())
                        .toList());
        Outcomes.done(
                useCases.takeBackPaste.run(UseCases.MEI, new TakeBackPasteCommand(drafted.id(), taken.request())));
        assertEquals(2, useCases.draft(drafted).lineVersions().size());
    }

    @Test
    void aCopyIsOnRecordAndTheSameRequestCopiesOnce() {
        Sheet practice = practised();
        TakenLines taken = Outcomes.done(useCases.copyPracticeSheet.run(UseCases.MEI, copy(practice)));
        List<Object> before = useCases.everything();

        assertEquals(taken, Outcomes.done(useCases.copyPracticeSheet.run(UseCases.MEI, copy(practice))));

        assertEquals(before, useCases.everything());
        assertEquals(
                Deed.LINES_COPIED,
                useCases.stores.audit.entries().stream()
                        .filter(entry -> entry.uid().equals(request.uid()))
                        .findFirst()
                        .orElseThrow()
                        .deed());
    }

    @Test
    void onlyAPracticeIsCopiedAndOnlyIntoACycleThatCounts() {
        Sheet practice = practised();
        Sheet drafted = useCases.drafted();

        useCases.assertRefused(
                new CycleRefusal.NoPractice("Spring 2026"),
                () -> useCases.copyPracticeSheet.run(UseCases.MEI, copy(drafted)));
        useCases.assertRefused(
                new SheetRefusal.IntoPractice("cycle", "Practice"),
                () -> useCases.copyPracticeSheet.run(
                        UseCases.MEI, new CopyPracticeSheetCommand(practice.id(), practice.cycle(), request)));
    }

    @Test
    void anEmptyPracticeIsNotCopied() {
        Sheet practice = Outcomes.done(useCases.startPractice.run(UseCases.MEI, byMei()));

        useCases.assertRefused(
                new SheetRefusal.NothingToCopy(), () -> useCases.copyPracticeSheet.run(UseCases.MEI, copy(practice)));
    }

    @Test
    void aTeamThatTakesNoPartGetsNoCopy() {
        Sheet practice = Outcomes.done(useCases.startPractice.run(UseCases.LIN, byWhoLeadsNone("Field", "", "4")));
        Outcomes.done(useCases.addObjective.run(
                UseCases.LIN, new AddObjectiveCommand(practice.id(), new ObjectiveTyped("Grow", "", "", "", ""))));

        useCases.assertRefused(
                new SheetRefusal.NotInScope("Field", "Spring 2026"),
                () -> useCases.copyPracticeSheet.run(UseCases.LIN, copy(practice)));
    }

    @Test
    void moreHealthFiguresThanASheetHoldsAreNotCopied() {
        Sheet drafted = useCases.drafted();
        for (int i = 0; i < 5; i++) {
            Outcomes.done(useCases.addHealthFigure.run(
                    UseCases.MEI,
                    new AddHealthFigureCommand(drafted.id(), new HealthTyped("Errors", "", "1", "%", ""))));
        }
        Sheet practice = practised();

        useCases.assertRefused(
                new SheetRefusal.EnoughHealthFigures(5),
                () -> useCases.copyPracticeSheet.run(UseCases.MEI, copy(practice)));
    }
}
