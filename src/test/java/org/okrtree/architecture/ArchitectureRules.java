package org.okrtree.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAPackage;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnitAccess;
import com.tngtech.archunit.core.domain.JavaConstructor;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.CompositeArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.tngtech.archunit.library.dependencies.SliceAssignment;
import com.tngtech.archunit.library.dependencies.SliceIdentifier;
import java.time.Clock;
import java.util.ArrayDeque;
import java.util.Date;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.stream.Stream;

/**
 * The eleven rules of CONTRIBUTING.md for the rooms below one package, so that the same rule can be held against the plugin and
 * against a class that breaks it.
 */
final class ArchitectureRules {
    /** Earlier to later: a subject knows earlier ones only. The later half is still to come. */
    static final List<String> SUBJECTS = List.of(
            "person",
            "audit",
            "access",
            "strategy",
            "team",
            "keyresult",
            "cycle",
            "objective",
            "sheet",
            "alignment",
            "publication",
            "drafting",
            "briefing",
            "checkin",
            "review",
            "scoring",
            "retrospective",
            "steps",
            "worklink",
            "published",
            "report",
            "reminder",
            "job",
            "portability");

    /** Use cases that nobody can be refused: they are part of another one, or answer what is there. */
    private static final Set<String> NEVER_REFUSED = Set.of(
            "RegisterPerson",
            "RegisterPeople",
            "NamePeople",
            "ReadPublishedSheets",
            "ReadNewestSheets",
            "ReadOpenSheets",
            "FindProjectsWithOkrs");

    /** What a rule or use case is made of; the annotation of what may be null leaves no trace at run time. */
    private static final DescribedPredicate<JavaClass> PLAIN = resideInAnyPackage(
                    "java.lang..", "java.util..", "java.time..", "java.math..", "org.jspecify.annotations..")
            .and(not(resideInAPackage("java.util.logging..")))
            .or(describe("are primitive", it -> it.getBaseComponentType().isPrimitive()));

    private final String root;

    /** Rules for the rooms {@code root}.domain, {@code root}.application and so on. */
    ArchitectureRules(String root) {
        this.root = root;
    }

    /** 1. Domain classes know the domain and plain JDK types; the root of the domain knows no subject. */
    ArchRule domainKnowsOnlyTheDomain() {
        ArchRule plain = classes()
                .that(are("domain.."))
                .and(not(isContentHash()))
                .should()
                .onlyDependOnClassesThat(are("domain..").or(PLAIN));
        ArchRule hash = classes()
                .that(are("domain.."))
                .should()
                .onlyDependOnClassesThat(
                        are("domain..").or(PLAIN).or(resideInAnyPackage("java.security..", "java.nio.charset..")));
        ArchRule top = noClasses().that(are("domain")).should().dependOnClassesThat(are("domain.(*).."));
        return CompositeArchRule.of(plain).and(hash).and(top);
    }

    /** 2. Application classes know the application, the domain and plain JDK types. */
    ArchRule applicationKnowsOnlyTheDomain() {
        return classes()
                .that(are("application.."))
                .should()
                .onlyDependOnClassesThat(
                        are("application..").or(are("domain..")).or(PLAIN));
    }

    /** 3. No adapter knows another, but what both products share; and the rooms of one form no cycle. */
    ArchRule adaptersDoNotKnowEachOther() {
        ArchRule apart = slices().matching(root + ".adapter.(*)..")
                .should()
                .notDependOnEachOther()
                .ignoreDependency(are("adapter.jira..").or(are("adapter.confluence..")), are("adapter.web.."));
        ArchRule oneWay = slices().matching(root + ".adapter.(**)").should().beFreeOfCycles();
        return CompositeArchRule.of(apart).and(oneWay);
    }

    /** 4. Only the wiring knows Spring, and nobody knows the wiring. */
    ArchRule onlyWiringKnowsSpring() {
        ArchRule spring = noClasses()
                .that(not(are("wiring..")))
                .should()
                .dependOnClassesThat(resideInAPackage("org.springframework.."));
        ArchRule wiring = noClasses().that(not(are("wiring.."))).should().dependOnClassesThat(are("wiring.."));
        return CompositeArchRule.of(spring).and(wiring);
    }

    /** 5. Only the two rooms of the stores know Active Objects and rows; the wiring fetches the service. */
    ArchRule onlyStoresKnowActiveObjects() {
        DescribedPredicate<JavaClass> stores = are("adapter.persistence..").or(are("adapter.confluence.copies.."));
        ArchRule entities =
                noClasses().that(not(stores)).should().dependOnClassesThat(resideInAPackage("net.java.ao.."));
        ArchRule service = noClasses()
                .that(not(stores.or(are("wiring.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("com.atlassian.activeobjects.."));
        ArchRule rows = noClasses()
                .that(not(stores))
                .should()
                .dependOnClassesThat(
                        describe("are rows", it -> it.getSimpleName().endsWith("Row") && inside(it, root)));
        return CompositeArchRule.of(entities).and(service).and(rows);
    }

    /** 6. Each product is known in its own room and wiring; other host types in adapters and wiring only. */
    ArchRule productsAreKnownInTheirRooms() {
        DescribedPredicate<JavaClass> jira = are("adapter.jira..").or(wiringOf("Jira"));
        DescribedPredicate<JavaClass> confluence = are("adapter.confluence..").or(wiringOf("Confluence"));
        ArchRule jiraTypes = noClasses()
                .that(not(jira))
                .should()
                .dependOnClassesThat(resideInAnyPackage("com.atlassian.jira..", "com.atlassian.greenhopper..")
                        .or(are("adapter.jira..")));
        ArchRule confluenceTypes = noClasses()
                .that(not(confluence))
                .should()
                .dependOnClassesThat(
                        resideInAPackage("com.atlassian.confluence..").or(are("adapter.confluence..")));
        ArchRule hosts = noClasses()
                .that(not(are("adapter..").or(are("wiring.."))))
                .should()
                .dependOnClassesThat(resideInAPackage("com.atlassian.."));
        return CompositeArchRule.of(jiraTypes).and(confluenceTypes).and(hosts);
    }

    /** 7. A subject knows earlier subjects only, so they form no cycle; what people say of progress never knows issues. */
    ArchRule subjectsFormNoCycle() {
        ArchRule cycles = slices().assignedFrom(bySubject()).should().beFreeOfCycles();
        ArchRule order = classes()
                .that(describe("belong to a subject", it -> subjectOf(it).isPresent()))
                .should(hold("know earlier subjects only", this::laterSubjects));
        DescribedPredicate<JavaClass> judged = are("domain.checkin..")
                .or(are("application.checkin.."))
                .or(are("domain.review.."))
                .or(are("application.review.."))
                .or(are("domain.scoring.."))
                .or(are("application.scoring.."));
        ArchRule issues = noClasses()
                .that(judged)
                .should()
                .dependOnClassesThat(are("domain.worklink..").or(are("application.worklink..")));
        return CompositeArchRule.of(cycles).and(order).and(issues);
    }

    /**
     * 8. A public class of a subject's use cases is a port, a record or a use case with one deed; or a desk, at which several use cases of
     * its own room begin, and which nobody else can ask for anything.
     */
    ArchRule useCasesHaveOneDeed() {
        return classes()
                .that(are("application.(*).."))
                .and(describe("are public classes", it -> it.getModifiers().contains(JavaModifier.PUBLIC)))
                .and(describe("are neither port nor record", it -> !it.isInterface() && !it.isRecord()))
                .and(describe("are no desks", it -> !isDesk(it)))
                .should(hold("be use cases", this::notAUseCase));
    }

    /** 9. Only the wiring obtains a clock. */
    ArchRule onlyWiringObtainsAClock() {
        return classes()
                .that(not(are("wiring..")))
                .should(hold(
                        "take the time from a clock they were given",
                        (it, events) -> it.getCodeUnitAccessesFromSelf().stream()
                                .filter(ArchitectureRules::readsTheTime)
                                .forEach(access -> events.accept(access.getDescription(), true))));
    }

    /** 10. Views and bodies are records of JDK types, refusals are records of a sealed interface, nobody throws on purpose. */
    ArchRule valuesAreRecords() {
        ArchRule views = classes()
                .that(describe("are views or bodies", it -> kindOf(it).isPresent() && inside(it, root)))
                .should(hold("be records of JDK types and their own kind", this::notPlain));
        ArchRule refusals = classes()
                .that(describe("are refusals", it -> !it.isInterface() && isRefusal(it)))
                .should(hold("be records of a sealed interface", ArchitectureRules::notOfASealedInterface));
        ArchRule exceptions = noClasses()
                .that(are("domain..").or(are("application..")))
                .should()
                .beAssignableTo(Throwable.class);
        return CompositeArchRule.of(views).and(refusals).and(exceptions);
    }

    /**
     * 11. No listener of the host's events reaches, over any chain of calls, what writes figures or publishes. A call of an
     * interface is followed into all that implement it.
     */
    ArchRule hostEventsReachNoFigures() {
        return classes()
                .that(describe("listen to the host", this::listensToTheHost))
                .should(hold("reach no figures", this::reachesFigures));
    }

    private boolean listensToTheHost(JavaClass type) {
        boolean isHandler = type.getAllRawInterfaces().stream()
                .anyMatch(it -> it.getName().startsWith("com.atlassian.")
                        && it.getSimpleName().matches(".*(Handler|Listener)"));
        boolean isTold = type.getMethods().stream()
                .flatMap(method -> method.getAnnotations().stream())
                .anyMatch(it -> it.getRawType().getSimpleName().equals("EventListener"));
        return inside(type, root) && (isHandler || isTold);
    }

    private void reachesFigures(JavaClass listener, BiConsumer<String, Boolean> events) {
        Set<JavaClass> reached = new HashSet<>();
        ArrayDeque<JavaClass> next = new ArrayDeque<>(Set.of(listener));
        while (!next.isEmpty()) {
            JavaClass type = next.remove();
            if (reached.add(type)) {
                for (JavaCodeUnitAccess<?> access : type.getCodeUnitAccessesFromSelf()) {
                    JavaClass owner = access.getTargetOwner();
                    if (inside(owner, root)) {
                        events.accept(
                                listener.getName() + " reaches figures: " + access.getDescription(),
                                writesFigures(access));
                        next.add(owner);
                        next.addAll(owner.getAllSubclasses());
                    }
                }
            }
        }
    }

    private boolean writesFigures(JavaCodeUnitAccess<?> access) {
        String called = access.getTargetOwner().getSimpleName() + "." + access.getName();
        return Set.of(
                        "CheckInKeyResult.run",
                        "CheckInMyWeek.run",
                        "CheckIns.add",
                        "CheckIns.addAll",
                        "Readings.putInForce",
                        "PublishSheet.run",
                        "CorrectLine.run",
                        "Revisions.append")
                .contains(called);
    }

    private DescribedPredicate<JavaClass> are(String room) {
        return resideInAPackage(root + "." + room);
    }

    private DescribedPredicate<JavaClass> wiringOf(String product) {
        return are("wiring")
                .and(describe(
                        "of " + product, it -> outermost(it).getSimpleName().startsWith(product)));
    }

    private DescribedPredicate<JavaClass> isContentHash() {
        return describe(
                "is the content hash", it -> outermost(it).getName().equals(root + ".domain.publication.ContentHash"));
    }

    private static JavaClass outermost(JavaClass type) {
        return type.getEnclosingClass().map(ArchitectureRules::outermost).orElse(type);
    }

    private static boolean inside(JavaClass type, String packageName) {
        return (type.getPackageName() + ".").startsWith(packageName + ".");
    }

    private Optional<String> subjectOf(JavaClass type) {
        for (String layer : List.of("domain", "application")) {
            String start = root + "." + layer + ".";
            if (type.getPackageName().startsWith(start)) {
                return Optional.of(
                        type.getPackageName().substring(start.length()).replaceAll("\\..*", ""));
            }
        }
        return Optional.empty();
    }

    private SliceAssignment bySubject() {
        return new SliceAssignment() {
            @Override
            public SliceIdentifier getIdentifierOf(JavaClass type) {
                return subjectOf(type).map(SliceIdentifier::of).orElseGet(SliceIdentifier::ignore);
            }

            @Override
            public String getDescription() {
                return "subjects";
            }
        };
    }

    private void laterSubjects(JavaClass type, BiConsumer<String, Boolean> events) {
        String own = subjectOf(type).orElseThrow();
        if (!SUBJECTS.contains(own)) {
            events.accept(type.getName() + " belongs to a subject that the list of subjects does not name", true);
            return;
        }
        type.getDirectDependenciesFromSelf().stream()
                .filter(dependency -> subjectOf(dependency.getTargetClass())
                        .filter(other -> SUBJECTS.indexOf(other) > SUBJECTS.indexOf(own))
                        .isPresent())
                .forEach(dependency -> events.accept(dependency.getDescription(), true));
    }

    private static boolean isDesk(JavaClass type) {
        return type.getSimpleName().endsWith("Desk")
                && type.getModifiers().contains(JavaModifier.FINAL)
                && type.getMethods().stream()
                        .noneMatch(method -> method.getModifiers().contains(JavaModifier.PUBLIC));
    }

    private void notAUseCase(JavaClass type, BiConsumer<String, Boolean> events) {
        events.accept(type.getName() + " is not final", !type.getModifiers().contains(JavaModifier.FINAL));
        List<JavaMethod> deeds = type.getMethods().stream()
                .filter(method -> method.getModifiers().contains(JavaModifier.PUBLIC))
                .toList();
        events.accept(
                type.getName() + " has other public methods than one named run: " + deeds,
                deeds.size() != 1 || !deeds.get(0).getName().equals("run"));
        for (JavaMethod deed : deeds) {
            events.accept(
                    deed.getFullName() + " declares a checked exception",
                    !deed.getExceptionTypes().isEmpty());
            events.accept(
                    deed.getFullName() + " answers no Outcome",
                    !deed.getRawReturnType().getSimpleName().equals("Outcome")
                            && !NEVER_REFUSED.contains(type.getSimpleName()));
        }
    }

    private static boolean readsTheTime(JavaCodeUnitAccess<?> access) {
        JavaClass owner = access.getTargetOwner();
        String name = access.getName();
        List<JavaClass> parameters = access.getTarget().getRawParameterTypes();
        boolean givenAClock = parameters.size() == 1 && parameters.get(0).isEquivalentTo(Clock.class);
        return (owner.getPackageName().startsWith("java.time") && name.equals("now") && !givenAClock)
                || (owner.isEquivalentTo(Clock.class) && (name.startsWith("system") || name.startsWith("tick")))
                || (owner.isEquivalentTo(System.class) && name.equals("currentTimeMillis"))
                || (owner.isEquivalentTo(Date.class)
                        && name.equals(JavaConstructor.CONSTRUCTOR_NAME)
                        && parameters.isEmpty());
    }

    /** What a view or body is named by, which a record nested in one shares. */
    private static Optional<String> kindOf(JavaClass type) {
        return Stream.of("View", "Json")
                .filter(kind -> outermost(type).getSimpleName().matches(".+" + kind))
                .findFirst();
    }

    private void notPlain(JavaClass type, BiConsumer<String, Boolean> events) {
        events.accept(type.getName() + " is no record", !type.isRecord());
        for (JavaField field : type.getFields()) {
            for (JavaClass part : field.getType().getAllInvolvedRawTypes()) {
                JavaClass element = part.getBaseComponentType();
                boolean plain = element.isPrimitive()
                        || element.getPackageName().startsWith("java.")
                        || (inside(element, root) && kindOf(element).equals(kindOf(type)));
                events.accept(field.getFullName() + " holds a " + element.getName(), !plain);
            }
        }
    }

    private static boolean isRefusal(JavaClass type) {
        return type.getAllRawInterfaces().stream()
                .anyMatch(it -> it.getSimpleName().equals("Refusal"));
    }

    private static void notOfASealedInterface(JavaClass type, BiConsumer<String, Boolean> events) {
        events.accept(type.getName() + " is no record", !type.isRecord());
        boolean sealed = type.getEnclosingClass()
                .filter(it -> it.getSimpleName().endsWith("Refusal"))
                .filter(it -> it.reflect().isSealed())
                .isPresent();
        events.accept(type.getName() + " is not nested in the sealed interface of its subject", !sealed);
    }

    /** A condition that is broken wherever {@code check} reports a text together with true. */
    private static ArchCondition<JavaClass> hold(
            String description, BiConsumer<JavaClass, BiConsumer<String, Boolean>> check) {
        return new ArchCondition<>(description) {
            @Override
            public void check(JavaClass type, ConditionEvents events) {
                check.accept(type, (text, broken) -> {
                    if (broken) {
                        events.add(SimpleConditionEvent.violated(type, text));
                    }
                });
            }
        };
    }
}
