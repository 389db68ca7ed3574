package org.okrtree.architecture;

import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.lang.reflect.Method;
import java.lang.reflect.Modifier;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Each rule is held against one small class that breaks it, and against nothing at all. */
class ArchitectureBitesTest {
    private static final String BREAKS = "org.okrtree.architecture.breaks";

    private final ArchitectureRules rules = new ArchitectureRules(BREAKS);

    @ParameterizedTest(name = "{2} is refused: {1}")
    @MethodSource("breaches")
    void aRuleBites(Function<ArchitectureRules, ArchRule> rule, String said, List<String> names) throws Exception {
        JavaClasses breaking = importOf(names);

        // not check(): a part of the rule that matches nothing here must not be what fails
        String refused = rule.apply(rules)
                .allowEmptyShould(true)
                .evaluate(breaking)
                .getFailureReport()
                .toString();

        assertTrue(refused.contains(said) && refused.contains(names.get(0)), refused);
    }

    @ParameterizedTest
    @MethodSource("allRules")
    void anEmptyMatchFails(Method rule) throws Exception {
        JavaClasses nothing = new ClassFileImporter().importPackages(BREAKS + ".nowhere");
        ArchRule onNothing = (ArchRule) rule.invoke(new ArchitectureRules("org.okrtree.nowhere"));

        assertThrows(AssertionError.class, () -> onNothing.check(nothing));
    }

    static Stream<Method> allRules() {
        return Arrays.stream(ArchitectureRules.class.getDeclaredMethods())
                .filter(method -> method.getReturnType() == ArchRule.class)
                .filter(method -> !Modifier.isPrivate(method.getModifiers()));
    }

    static Stream<Arguments> breaches() {
        return Stream.of(
                breach(ArchitectureRules::domainKnowsOnlyTheDomain, "java.io.File", "domain.team.ReadsFiles"),
                breach(ArchitectureRules::domainKnowsOnlyTheDomain, "java.util.logging.Logger", "domain.team.Logs"),
                breach(ArchitectureRules::domainKnowsOnlyTheDomain, "jakarta.inject.Singleton", "domain.team.Injected"),
                breach(
                        ArchitectureRules::domainKnowsOnlyTheDomain,
                        "java.security.MessageDigest",
                        "domain.team.Hashes"),
                breach(ArchitectureRules::domainKnowsOnlyTheDomain, "domain.team.Reached", "domain.KnowsASubject"),
                breach(
                        ArchitectureRules::applicationKnowsOnlyTheDomain,
                        "HttpServletRequest",
                        "application.team.AsksTheServlet"),
                breach(
                        ArchitectureRules::adaptersDoNotKnowEachOther,
                        "adapter.persistence.TeamRow",
                        "adapter.rest.KnowsAStore",
                        "adapter.persistence.TeamRow"),
                breach(
                        ArchitectureRules::adaptersDoNotKnowEachOther,
                        "Cycle detected",
                        "adapter.web.KnowsARoom",
                        "adapter.web.sheet.KnowsTheFrame"),
                breach(ArchitectureRules::onlyWiringKnowsSpring, "org.springframework", "adapter.web.KnowsSpring"),
                breach(ArchitectureRules::onlyWiringKnowsSpring, "wiring.AnyWiring", "adapter.web.KnowsTheWiring"),
                breach(
                        ArchitectureRules::onlyStoresKnowActiveObjects,
                        "net.java.ao.Query",
                        "adapter.web.KnowsEntities"),
                breach(
                        ArchitectureRules::onlyStoresKnowActiveObjects,
                        "external.ActiveObjects",
                        "adapter.web.KnowsActiveObjects"),
                breach(ArchitectureRules::onlyStoresKnowActiveObjects, "TeamRow", "adapter.rest.KnowsAStore"),
                breach(
                        ArchitectureRules::productsAreKnownInTheirRooms,
                        "com.atlassian.jira.issue.Issue",
                        "adapter.web.KnowsJira"),
                breach(
                        ArchitectureRules::productsAreKnownInTheirRooms,
                        "com.atlassian.confluence.macro.Macro",
                        "wiring.KnowsConfluence"),
                breach(
                        ArchitectureRules::productsAreKnownInTheirRooms,
                        "adapter.jira.InJira",
                        "wiring.KnowsTheRoomOfJira"),
                breach(
                        ArchitectureRules::productsAreKnownInTheirRooms,
                        "adapter.confluence.InConfluence",
                        "wiring.JiraWiring"),
                breach(
                        ArchitectureRules::productsAreKnownInTheirRooms,
                        "com.atlassian.sal.api.user.UserManager",
                        "application.team.AsksTheHost"),
                breach(
                        ArchitectureRules::subjectsFormNoCycle,
                        "Cycle detected",
                        "domain.team.KnowsCycle",
                        "domain.cycle.KnowsTeam"),
                breach(ArchitectureRules::subjectsFormNoCycle, "domain.team.Reached", "domain.person.KnowsTeam"),
                breach(
                        ArchitectureRules::subjectsFormNoCycle,
                        "the list of subjects does not name",
                        "domain.weather.Unlisted"),
                breach(ArchitectureRules::subjectsFormNoCycle, "worklink.Issues", "application.checkin.CountsIssues"),
                breach(ArchitectureRules::useCasesHaveOneDeed, "is not final", "application.team.NotFinal"),
                breach(ArchitectureRules::useCasesHaveOneDeed, "other public methods", "application.team.TwoDeeds"),
                breach(
                        ArchitectureRules::useCasesHaveOneDeed,
                        "declares a checked exception",
                        "application.team.Throws"),
                breach(ArchitectureRules::useCasesHaveOneDeed, "answers no Outcome", "application.team.CannotRefuse"),
                breach(ArchitectureRules::onlyWiringObtainsAClock, "LocalDate.now()", "domain.team.AsksToday"),
                breach(ArchitectureRules::onlyWiringObtainsAClock, "LocalDate.now(", "domain.team.AsksTodayInAZone"),
                breach(ArchitectureRules::onlyWiringObtainsAClock, "Instant.now()", "domain.team.NamesTheTime"),
                breach(
                        ArchitectureRules::onlyWiringObtainsAClock,
                        "currentTimeMillis",
                        "domain.team.CountsMilliseconds"),
                breach(ArchitectureRules::onlyWiringObtainsAClock, "java.util.Date", "domain.team.MakesADate"),
                breach(ArchitectureRules::onlyWiringObtainsAClock, "systemUTC", "domain.team.TakesAClock"),
                breach(
                        ArchitectureRules::hostEventsReachNoFigures,
                        "CheckInKeyResult.run",
                        "adapter.jira.MeasuresClosedIssues",
                        "application.worklink.Follows",
                        "application.worklink.FollowsIssues",
                        "application.checkin.CheckInKeyResult"),
                breach(
                        ArchitectureRules::hostEventsReachNoFigures,
                        "Readings.putInForce",
                        "adapter.jira.ReadsKeyChanges",
                        "application.checkin.Readings"),
                breach(ArchitectureRules::valuesAreRecords, "LooseView is no record", "adapter.web.LooseView"),
                breach(ArchitectureRules::valuesAreRecords, "holds a ", "adapter.web.IssueView"),
                breach(ArchitectureRules::valuesAreRecords, "holds a ", "adapter.rest.TeamJson"),
                breach(
                        ArchitectureRules::valuesAreRecords,
                        "not nested in the sealed interface",
                        "domain.team.AloneRefusal"),
                breach(
                        ArchitectureRules::valuesAreRecords,
                        "NoRecord is no record",
                        "domain.team.OpenRefusal$NoRecord"),
                breach(
                        ArchitectureRules::valuesAreRecords,
                        "not nested in the sealed interface",
                        "domain.team.OpenRefusal$NoRecord"),
                breach(ArchitectureRules::valuesAreRecords, "TeamException", "domain.team.TeamException"));
    }

    private static Arguments breach(Function<ArchitectureRules, ArchRule> rule, String said, String... names) {
        return arguments(rule, said, List.of(names));
    }

    private static JavaClasses importOf(List<String> names) throws ClassNotFoundException {
        Class<?>[] types = new Class<?>[names.size()];
        for (int i = 0; i < types.length; i++) {
            types[i] = Class.forName(BREAKS + "." + names.get(i));
        }
        return new ClassFileImporter().importClasses(types);
    }
}
