package org.okrtree.application;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

import java.lang.reflect.Field;
import java.lang.reflect.Method;
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
import org.okrtree.application.access.NameGroupsCommand;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.sheet.AddKeyResultCommand;
import org.okrtree.application.sheet.AddObjectiveCommand;
import org.okrtree.application.sheet.EditKeyResultCommand;
import org.okrtree.application.sheet.EditObjectiveCommand;
import org.okrtree.application.sheet.RemoveLineCommand;
import org.okrtree.application.sheet.StartSheetCommand;
import org.okrtree.application.team.ChangeTeamCommand;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.application.worklink.LinkIssueCommand;
import org.okrtree.application.worklink.UnlinkIssueCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Outcomes;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.cycle.CycleTyped;
import org.okrtree.domain.objective.ObjectiveTyped;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.WorkLink;

/** Until a group is named only administrators use the product: nobody else does or sees anything, not even a lead. */
class StrangersTest {

    private static final Actor MEI_OUTSIDE = An.stranger(An.MEI);
    private static final Actor MEI_INSIDE = An.administrator(An.MEI);

    private static final String ONCE_MORE = " once more";

    private final UseCases useCases = new UseCases();
    private final Sheet sheet = useCases.published();
    private final ObjectiveId objective = useCases.objective(sheet).id();
    private final KeyResultId keyResult = useCases.keyResult(sheet).id();
    private final PublishedRevision revision = useCases.newest(sheet);
    private final WorkLink link = Outcomes.done(
            useCases.linkIssue.run(UseCases.MEI, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")));

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
        Set<String> inTheCode = Stream.of(UseCases.class.getFields())
                .map(Field::getType)
                .filter(type -> Stream.of(type.getMethods()).anyMatch(StrangersTest::isRunByAnActor))
                .map(Class::getSimpleName)
                .collect(Collectors.toSet());

        Set<String> here = deeds().keySet().stream()
                .map(name -> name.replace(ONCE_MORE, ""))
                .collect(Collectors.toSet());

        assertEquals(inTheCode, here);
    }

    private static boolean isRunByAnActor(Method method) {
        return method.getName().equals("run")
                && method.getParameterCount() > 0
                && method.getParameterTypes()[0] == Actor.class;
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
        deeds.putAll(ofDrafts());
        deeds.putAll(ofWork());
        deeds.putAll(ofReaders());
        return deeds;
    }

    private Map<String, Function<Actor, Outcome<?>>> ofAdministrators() {
        TeamTyped ops = new TeamTyped("OPS", "Ops", "team", "", "newcomer", "", "", "");
        CycleTyped summer = new CycleTyped("26Q2", "Summer", "2026-04-01", "2026-06-30", "UTC");
        return Map.of(
                "NameGroups", actor -> useCases.nameGroups.run(actor, new NameGroupsCommand("staff", "")),
                "ShowAccess", useCases.showAccess::run,
                "AddTeam", actor -> useCases.addTeam.run(actor, ops),
                "ChangeTeam", actor -> useCases.changeTeam.run(actor, new ChangeTeamCommand(useCases.rd.id(), ops)),
                "OpenCycle", actor -> useCases.openCycle.run(actor, summer));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofDrafts() {
        ObjectiveTyped grow = new ObjectiveTyped("Grow", "", "newcomer");
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

    private Map<String, Function<Actor, Outcome<?>>> ofWork() {
        CheckInTyped fifty = new CheckInTyped("50", "7", "", "");
        return Map.of(
                "CheckInKeyResult",
                actor -> useCases.checkInKeyResult.run(actor, new CheckInCommand(keyResult, An.request(), fifty)),
                "ShowMyKeyResults",
                useCases.showMyKeyResults::run,
                "LinkIssue",
                actor -> useCases.linkIssue.run(
                        actor, new LinkIssueCommand(UseCases.ISSUE, keyResult, An.request(), "")),
                "LinkIssue" + ONCE_MORE,
                actor -> useCases.linkIssue.run(
                        actor, new LinkIssueCommand(UseCases.ISSUE, keyResult, link.request(), "")),
                "UnlinkIssue",
                actor -> useCases.unlinkIssue.run(actor, new UnlinkIssueCommand(UseCases.ISSUE, link.id())),
                "ShowIssueLinks",
                actor -> useCases.showIssueLinks.run(actor, UseCases.ISSUE),
                "FindKeyResults",
                actor -> useCases.findKeyResults.run(actor, ""));
    }

    private Map<String, Function<Actor, Outcome<?>>> ofReaders() {
        return Map.of(
                "ShowTeams", useCases.showTeams::run,
                "ShowCycles", useCases.showCycles::run,
                "ShowSheet", actor -> useCases.showSheet.run(actor, sheet.id()),
                "ShowSheets", actor -> useCases.showSheets.run(actor, ""),
                "ShowRevision", actor -> useCases.showRevision.run(actor, revision.id()),
                "ShowPublishedTree",
                        actor -> useCases.showPublishedTree.run(actor, new PublishedTreeQuery("", "", "", "")),
                "ShowManifest", actor -> useCases.showManifest.run(actor, "", ""),
                "ShowNames", actor -> useCases.showNames.run(actor, List.of(An.MEI)),
                "ShowReadings",
                        actor -> useCases.showReadings.run(
                                actor, useCases.cycle.id().uid(), ""),
                "ShowTexts", actor -> useCases.showTexts.run(actor, List.of(revision.hash())));
    }
}
