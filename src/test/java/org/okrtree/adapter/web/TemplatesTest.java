package org.okrtree.adapter.web;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.lang.reflect.ParameterizedType;
import java.lang.reflect.RecordComponent;
import java.lang.reflect.Type;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.BiPredicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TemplatesTest {

    private static final String PUNCTUATION = "\\$\\w+Html(</\\w+>)?(#if\\([^)]*\\)|#end)*[,.;:!?] ";

    private static final Set<String> DIRECTIVES = Set.of("if", "elseif", "else", "end", "foreach", "set");
    /** Texts without a letter that somebody typed: they need no encoding. */
    private static final Set<String> CODES = Set.of("contextPath", "language", "place");

    private static final Map<String, Class<?>> OF_EVERY_PAGE = Map.of(
            "language", String.class,
            "contextPath", String.class,
            "tokenNameHtml", String.class,
            "tokenHtml", String.class);
    private static final Map<String, Class<?>> OF_THE_FRAME = Map.of(
            "bodyHtml", String.class,
            "place", String.class,
            "doneHtml", String.class,
            "switchHtml", String.class,
            "isPractice", boolean.class,
            "practiceHtml", String.class,
            "mayUse", boolean.class,
            "mayAdminister", boolean.class);
    private static final Map<String, String> VIEWS = Map.ofEntries(
            Map.entry("okr-access", "web.admin.AccessPageView"),
            Map.entry("okr-admin", "web.admin.AdminPageView"),
            Map.entry("okr-admin-nav", "web.admin.AdminNavView"),
            Map.entry("okr-cycles", "web.admin.CyclesPageView"),
            Map.entry("okr-new-cycle", "web.admin.NewCycleView"),
            Map.entry("okr-strategy", "web.admin.StrategyPageView"),
            Map.entry("okr-team", "web.admin.TeamPageView"),
            Map.entry("okr-teams", "web.admin.TeamsPageView"),
            Map.entry("okr-check-ins-form", "web.cycle.CheckInsFormView"),
            Map.entry("okr-committee-form", "web.cycle.CommitteeFormView"),
            Map.entry("okr-part", "web.cycle.PartPageView"),
            Map.entry("okr-rules-form", "web.cycle.RulesFormView"),
            Map.entry("okr-scope-form", "web.cycle.ScopeFormView"),
            Map.entry("okr-scoring-form", "web.cycle.ScoringFormView"),
            Map.entry("okr-steps", "web.cycle.StepsPageView"),
            Map.entry("okr-days-form", "web.cycle.DaysFormView"),
            Map.entry("okr-understood-form", "web.cycle.UnderstoodFormView"),
            Map.entry("okr-compare", "web.publication.ComparePageView"),
            Map.entry("okr-correct", "web.publication.CorrectPageView"),
            Map.entry("okr-diff", "web.publication.DiffView"),
            Map.entry("okr-diff-export", "confluence.DiffMacroView"),
            Map.entry("okr-diff-macro", "confluence.DiffMacroView"),
            Map.entry("okr-publish", "web.publication.PublishPageView"),
            Map.entry("okr-chart", "web.published.ChartView"),
            Map.entry("okr-objective", "web.published.ObjectivePageView"),
            Map.entry("okr-check-in", "web.checkin.CheckInPageView"),
            Map.entry("okr-sprint-focus", "web.worklink.SprintFocusPageView"),
            Map.entry("okr-issue-history", "jira.IssueHistoryView"),
            Map.entry("okr-issue-panel", "jira.IssuePanelView"),
            Map.entry("okr-issue-panel-failed", "jira.IssuePanelFailedView"),
            Map.entry("okr-findings", "web.sheet.LineFindingsView"),
            Map.entry("okr-sheet-findings", "web.sheet.SheetFindingsView"),
            Map.entry("okr-draft-line", "web.sheet.DraftLineView"),
            Map.entry("okr-line-conflict", "web.sheet.LineConflictView"),
            Map.entry("okr-line-form", "web.sheet.LineFormView"),
            Map.entry("okr-link-admin", "confluence.LinkAdminView"),
            Map.entry("okr-lines", "web.publication.LinesView"),
            Map.entry("okr-macro-line", "confluence.MacroLineView"),
            Map.entry("okr-menu", "web.published.MenuView"),
            Map.entry("okr-nothing-yet", "web.published.NothingYetView"),
            Map.entry("okr-paste", "web.sheet.PasteView"),
            Map.entry("okr-paste-back", "web.sheet.PastePageView$BackView"),
            Map.entry("okr-paste-page", "web.sheet.PastePageView"),
            Map.entry("okr-practice", "web.sheet.PracticePageView"),
            Map.entry("okr-practice-begin", "web.sheet.PracticePageView$BeginView"),
            Map.entry("okr-practice-form", "web.sheet.PracticeFormView"),
            Map.entry("okr-refusal", "web.RefusedPageView"),
            Map.entry("okr-kept-text", "web.KeptTextView"),
            Map.entry("okr-revision", "web.publication.RevisionPageView"),
            Map.entry("okr-sheet", "web.sheet.SheetPageView"),
            Map.entry("okr-sheets", "web.sheet.SheetsPageView"),
            Map.entry("okr-sheets-begin", "web.sheet.SheetsPageView$BeginView"),
            Map.entry("okr-team-form", "web.admin.TeamFormView"),
            Map.entry("okr-tree-export", "confluence.TreeMacroView"),
            Map.entry("okr-tree-macro", "confluence.TreeMacroView"),
            Map.entry("okr-tree-page", "web.published.TreePageView"),
            Map.entry("okr-tree-rows", "web.published.TreeRowsView"));

    static List<Template> all() {
        return Template.all();
    }

    @Test
    void aTemplateIsOfOneViewOrIsTheFrame() {
        List<String> names = all().stream().map(Template::name).toList();

        assertEquals(
                Stream.concat(VIEWS.keySet().stream(), Stream.of("okr-page"))
                        .sorted()
                        .toList(),
                names);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTemplateIsAscii(Template template) {
        assertEquals("", template.text().replaceAll("[\\n -~]", ""));
    }

    @Tag("T09")
    @ParameterizedTest
    @MethodSource("all")
    void aTemplateCallsNothing(Template template) {
        assertEquals(List.of(), found("\\$!?\\{?[\\w.]+\\([^)]*", template.text()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void aTemplateLoopsAndAsksAndNamesButDoesNothingElse(Template template) {
        String withoutColours = template.text().replaceAll("#[0-9a-f]{6}\\b", "");

        List<String> others = found("#[\\[*#@{]|#[a-zA-Z]+", withoutColours).stream()
                .filter(word -> !DIRECTIVES.contains(word.substring(1)))
                .toList();

        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("all")
    void nothingThatIsMissingIsPassedOverInSilence(Template template) {
        assertEquals(List.of(), found("\\$!.{0,20}", template.text()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everyDollarBeginsAName(Template template) {
        assertEquals(List.of(), found("\\$(?!\\{?[A-Za-z]).{0,20}", template.text()));
    }

    // To the templates' engine of the products a hyphen is part of a name: $kr.uid-3 would ask for "uid-3" and be shown
    // as it is.
    @Tag("T11")
    @ParameterizedTest
    @MethodSource("all")
    void aNameBeforeAHyphenStandsInBraces(Template template) {
        assertEquals(List.of(), found("\\$[A-Za-z_][\\w.]*-.{0,20}", template.text()));
    }

    @ParameterizedTest
    @MethodSource("all")
    void everySentenceThatATemplateShowsIsThere(Template template) {
        Set<String> sentences = new Words(new PropertiesWords(), Locale.ENGLISH)
                .forTemplates(List.of("okr."))
                .keySet();

        List<String> unknown = template.wanted().stream()
                .filter(name -> name.startsWith("t_") && !sentences.contains(name))
                .toList();

        assertEquals(List.of(), unknown);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whatATemplateReadsIsPartOfItsView(Template template) {
        List<String> unknown = typed(template, (part, type) -> type == Missing.class);

        assertEquals(List.of(), unknown);
    }

    // #if($list) is true for an empty list in one version of the engine and false in another.
    @Tag("T11")
    @ParameterizedTest
    @MethodSource("all")
    void aQuestionIsAskedOfYesOrNo(Template template) {
        List<String> others =
                typed(template, (part, type) -> part.kind() == Template.Kind.ASKED && type != boolean.class);

        assertEquals(List.of(), others);
    }

    @ParameterizedTest
    @MethodSource("all")
    void onlyTextIsCompared(Template template) {
        List<String> others =
                typed(template, (part, type) -> part.kind() == Template.Kind.COMPARED && type != String.class);

        assertEquals(List.of(), others);
    }

    // The products encode by themselves what goes by a plain name that does not end in Html.
    @Tag("T10")
    @ParameterizedTest
    @MethodSource("all")
    void encodedTextIsShownByAPlainNameThatEndsInHtml(Template template) {
        List<String> dotted = typed(
                template,
                (part, type) -> part.kind() == Template.Kind.PRINTED
                        && part.path().contains(".")
                        && part.path().endsWith("Html"));

        assertEquals(List.of(), dotted);
    }

    @ParameterizedTest
    @MethodSource("all")
    void whateverElseIsShownIsACodeOrANumber(Template template) {
        List<String> raw = typed(
                template,
                (part, type) -> part.kind() == Template.Kind.PRINTED
                        && type != int.class
                        && !part.path().endsWith("Html")
                        && !CODES.contains(part.path())
                        && !ViewRecordsTest.CODES.contains(part.path().replaceAll(".*\\.", "")));

        assertEquals(List.of(), raw);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aNameIsNotGivenToSomethingElseThanItSays(Template template) {
        List<String> wrong = template.parts().stream()
                .filter(part -> part.kind() == Template.Kind.SET)
                .filter(part -> part.name().endsWith("Html") != part.path().endsWith("Html"))
                .map(Template.Part::path)
                .filter(path -> !path.endsWith(".keyResult"))
                .toList();

        assertEquals(List.of(), wrong);
    }

    @ParameterizedTest
    @MethodSource("all")
    void aFieldThatWasTypedWrongIsMarked(Template template) {
        String form = template.text();

        List<String> unmarked = Stream.concat(
                        found(
                                "<(?:input|textarea)(?![^>]*type=\"(?:hidden|checkbox|search)\")[^>]* name=\"\\w+\"",
                                form)
                                .stream(),
                        found("<select[^>]* name=\"parent\"", form).stream())
                .map(tag -> tag.replaceAll(".* name=\"(\\w+)\"", "$1"))
                .distinct()
                .filter(field -> !form.contains("efusal.field == \"" + field + "\""))
                .toList();

        assertEquals(List.of(), unmarked);
    }

    @Test
    void everyFieldInWhichSomebodyWritesIsKeptWhenItsFormIsRefused() {
        Set<String> written = all().stream()
                .flatMap(template -> Stream.of(template.text().split("</form>")))
                .filter(text -> text.matches("(?s).*<form [^>]*method=\"post\".*"))
                .flatMap(text -> found(
                        "<(?:textarea|input(?![^>]*type=\"(?:hidden|radio|checkbox|search)\"))[^>]* name=\"[^\"]*",
                        text)
                        .stream())
                .map(tag -> tag.replaceAll(".* name=\"([^\"$]*).*", "$1"))
                .collect(Collectors.toSet());

        assertEquals(written, TypedTexts.NAMES.keySet());
    }

    static List<Template> ofMacros() {
        return all().stream()
                .filter(template -> template.name().matches(".*-(macro|export)"))
                .toList();
    }

    /** Each language has commas and stops of its own, with a blank after them or without. */
    @ParameterizedTest
    @MethodSource("ofMacros")
    void aMacroLeavesPunctuationToItsTexts(Template template) {
        assertEquals(List.of(), found(PUNCTUATION, template.text()));
    }

    @Test
    void aTemplateThatBreaksARuleIsSeen() {
        assertTrue(Stream.of("$emptyHtml. $whyHtml", "<b>$aHtml</b>, #end", "$aHtml#if($kr.hasPace), $bHtml")
                .allMatch(text -> !found(PUNCTUATION, text).isEmpty()));
        assertTrue(Stream.of("$one.uid-3", "$x-y")
                .allMatch(text -> !found("\\$[A-Za-z_][\\w.]*-.{0,20}", text).isEmpty()));
        assertTrue(Stream.of("$list.size()", "$!x.get(1)", "${a.b(")
                .allMatch(text -> !found("\\$!?\\{?[\\w.]+\\([^)]*", text).isEmpty()));
    }

    /** What a path leads to when it leads nowhere. */
    private interface Missing {}

    private static List<String> typed(Template template, BiPredicate<Template.Part, Type> which) {
        Map<String, Type> known = new HashMap<>(OF_EVERY_PAGE);
        if (template.name().equals("okr-page")) {
            known.putAll(OF_THE_FRAME);
        } else {
            components(named(VIEWS.get(template.name()))).forEach((name, type) -> known.put(name, type));
        }
        return template.parts().stream()
                .filter(part -> {
                    Type type = typeOf(part.path(), known);
                    if (!part.name().isEmpty()) {
                        known.put(part.name(), part.kind() == Template.Kind.LOOP ? elementOf(type) : type);
                    }
                    return which.test(part, type);
                })
                .map(Template.Part::path)
                .toList();
    }

    private static Type typeOf(String path, Map<String, Type> known) {
        String[] names = path.split("\\.");
        Type type = names[0].startsWith("t_") ? String.class : known.getOrDefault(names[0], Missing.class);
        for (String name : List.of(names).subList(1, names.length)) {
            type = type instanceof Class<?> view && view.isRecord()
                    ? components(view).getOrDefault(name, Missing.class)
                    : Missing.class;
        }
        return type;
    }

    private static Type elementOf(Type list) {
        return list instanceof ParameterizedType many ? many.getActualTypeArguments()[0] : Missing.class;
    }

    private static Map<String, Type> components(Class<?> view) {
        Map<String, Type> components = new HashMap<>();
        for (RecordComponent component : view.getRecordComponents()) {
            components.put(component.getName(), component.getGenericType());
        }
        return components;
    }

    private static Class<?> named(String view) {
        try {
            return Class.forName("org.okrtree.adapter." + view);
        } catch (ClassNotFoundException renamed) {
            throw new AssertionError(renamed);
        }
    }

    private static List<String> found(String pattern, String text) {
        return Pattern.compile(pattern)
                .matcher(text)
                .results()
                .map(MatchResult::group)
                .toList();
    }
}
