package org.okrtree.workbench.host;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.okrtree.workbench.host.PluginJar.plugin;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The modules that Jira alone knows, and what its lists ask of panels. */
final class JiraModulesTest {
    @TempDir
    private Path folder;

    private static PluginJar jqlFunction(String getValues) {
        return plugin().withImport("com.atlassian.jira,com.atlassian.jira.jql.operand,com.atlassian.jira.jql.query,"
                        + "com.atlassian.jira.plugin.jql.function,com.atlassian.jira.user,com.atlassian.jira.util,"
                        + "com.atlassian.query.clause,com.atlassian.query.operand")
                .module(
                        "<jql-function key='f' class='org.example.Supports'><fname>supports</fname><list>true</list></jql-function>")
                .source("Supports", """
                        import com.atlassian.jira.jql.operand.QueryLiteral;
                        import com.atlassian.query.operand.FunctionOperand;
                        public class Supports extends com.atlassian.jira.plugin.jql.function.AbstractJqlFunction {
                            public com.atlassian.jira.util.MessageSet validate(com.atlassian.jira.user.ApplicationUser searcher,
                                    FunctionOperand operand, com.atlassian.query.clause.TerminalClause clause) {
                                return validateNumberOfArgs(operand, 1);
                            }
                            public List<QueryLiteral> getValues(com.atlassian.jira.jql.query.QueryCreationContext context,
                                    FunctionOperand operand, com.atlassian.query.clause.TerminalClause clause) {
                                %s
                            }
                            public int getMinimumNumberOfExpectedArguments() { return 1; }
                            public com.atlassian.jira.JiraDataType getDataType() { return com.atlassian.jira.JiraDataTypes.ISSUE; }
                        }
                        """.formatted(getValues));
    }

    private static Optional<JqlAnswer> supports(Bench bench, String... arguments) {
        return bench.host().jql("Supports", List.of(arguments), "issue", null);
    }

    @Test
    void aJqlFunctionAnswersUnderItsNameInAnyCase() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(jqlFunction(
                                    "return List.of(new QueryLiteral(operand, 7L), new QueryLiteral(operand, operand.getArgs().get(0)));")
                            .in(folder));

            assertEquals(Optional.of(new JqlAnswer("", List.of("7", "GW-1"))), supports(bench, "GW-1"));
            assertEquals(Optional.empty(), bench.host().jql("other", List.of(), "issue", null));
            assertEquals(0, bench.host().problems().size());
        }
    }

    @Test
    void aJqlFunctionSaysWhatIsWrongWithItsArguments() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(jqlFunction("return List.of();").in(folder));

            String tooFew = supports(bench).orElseThrow().refusal();
            String tooMany = supports(bench, "a", "b").orElseThrow().refusal();

            assertEquals("Function 'Supports' expects at least 1 arguments.", tooFew);
            assertEquals("Function 'supports' expected '1' arguments but received '2'.", tooMany);
        }
    }

    @Test
    void aJqlFunctionThatFailsSpoilsItsSearchAlone() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(jqlFunction("throw new IllegalStateException(\"secret\");")
                            .in(folder));

            assertEquals(
                    "Function 'Supports' failed.",
                    supports(bench, "a").orElseThrow().refusal());
            assertTrue(bench.host().problems().get(0).startsWith("The JQL function Supports failed"));
        }
    }

    @Test
    void aValueWithoutTheOperandItWasAskedWithIsNamed() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(jqlFunction("return List.of(new QueryLiteral(null, 7L));")
                            .in(folder));

            supports(bench, "a");

            assertTrue(
                    bench.host().problems().get(0).contains("pass the operand to QueryLiteral"),
                    bench.host().problems().get(0));
        }
    }

    @Test
    void aJqlFunctionWithoutANameIsRefused() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            Path jar = plugin().module("<jql-function key='f' class='org.example.None'/>")
                    .in(folder);

            PluginRefusedException refused = assertThrows(
                    PluginRefusedException.class, () -> bench.host().install(jar));

            assertTrue(refused.getMessage().contains("has no fname"), refused.getMessage());
        }
    }

    private static PluginJar issueTab(String inside, String showPanel) {
        return plugin().withImport("com.atlassian.jira.issue,com.atlassian.jira.plugin.issuetabpanel")
                .module("<issue-tabpanel key='tab' class='org.example.Tab'>" + inside + "</issue-tabpanel>")
                .source("Tab", """
                        import com.atlassian.jira.plugin.issuetabpanel.*;
                        public class Tab extends AbstractIssueTabPanel3 {
                            public boolean showPanel(ShowPanelRequest request) { %s }
                            public List<IssueAction> getActions(GetActionsRequest request) {
                                throw new IllegalStateException("secret");
                            }
                        }
                        """.formatted(showPanel));
    }

    @Test
    void aTabThatFailsSpoilsNoIssue() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host().install(issueTab("<label>Ours</label>", "return true;").in(folder));

            List<IssueTab> tabs = bench.host().issueTabs(null);
            String shown = bench.host().issueTab(PluginJar.KEY + ":tab", null).orElseThrow();

            assertEquals(List.of(new IssueTab(PluginJar.KEY + ":tab", "Ours")), tabs);
            assertTrue(shown.contains("Error rendering tab."), shown);
            assertEquals(1, bench.host().problems().size());
        }
    }

    @Test
    void aTabThatIsNotThereCannotBeAskedFor() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(issueTab("<label>Ours</label>", "return false;").in(folder));

            assertEquals(List.of(), bench.host().issueTabs(null));
            assertEquals(Optional.empty(), bench.host().issueTab(PluginJar.KEY + ":tab", null));
        }
    }

    @Test
    void aTabWithoutALabelIsRefused() throws IOException {
        assertRefused(issueTab("", "return true;"), "has no label");
    }

    @Test
    void aTabWhoseOrderIsNoNumberIsRefused() throws IOException {
        assertRefused(issueTab("<label>Ours</label><order>first</order>", "return true;"), "is no number: first");
    }

    @Test
    void aTabOfAnotherClassIsRefused() throws IOException {
        assertRefused(
                plugin().module("<issue-tabpanel key='tab' class='org.example.Other'><label>O</label></issue-tabpanel>")
                        .source("Other", "public class Other {}"),
                "needs a com.atlassian.jira.plugin.issuetabpanel.IssueTabPanel3");
    }

    private void assertRefused(PluginJar plugin, String why) throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            Path jar = plugin.in(folder);

            PluginRefusedException refused = assertThrows(
                    PluginRefusedException.class, () -> bench.host().install(jar));

            assertTrue(refused.getMessage().contains(why), refused.getMessage());
        }
    }

    @Test
    void aDashboardItemIsOfferedInTheLanguageOfWhoeverReads() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                            .file("i18n/example.properties", "title=Progress\nabout=What moves")
                            .module(
                                    "<dashboard-item key='item' configurable='true'><definition><title key='title'/></definition>"
                                            + "<description key='about'/><amd-module>example/item</amd-module></dashboard-item>")
                            .in(folder));

            assertEquals(
                    List.of(new DashboardItem(PluginJar.KEY + ":item", "Progress", "What moves", "example/item", true)),
                    bench.host().dashboardItems());
        }
    }

    @Test
    void aDashboardItemWithoutAScriptIsRefused() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            Path jar = plugin().module(
                            "<dashboard-item key='item'><definition><title>A</title></definition></dashboard-item>")
                    .in(folder);

            PluginRefusedException refused = assertThrows(
                    PluginRefusedException.class, () -> bench.host().install(jar));

            assertTrue(refused.getMessage().contains("amd-module"), refused.getMessage());
        }
    }

    @Test
    void linksNameWhatStandsInTheContextAndItsProperties() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(plugin().module("<web-item key='i' section='tools'><label>I</label>"
                                    + "<link>/x/${board.id}?issue=$issue.key</link></web-item>")
                            .in(folder));
            Map<String, Object> context = Map.of("board", Map.of("id", 7L), "issue", new AnIssue());

            assertEquals(
                    "/base/x/7?issue=GW-1",
                    bench.host().webItems("tools", context).get(0).url());
            assertEquals(List.of(), bench.host().problems());
        }
    }

    private record AnIssue() implements com.atlassian.jira.issue.Issue {
        @Override
        public Long getId() {
            return 1L;
        }

        @Override
        public String getKey() {
            return "GW-1";
        }

        @Override
        public com.atlassian.jira.project.Project getProjectObject() {
            return null;
        }

        @Override
        public com.atlassian.jira.issue.status.Status getStatus() {
            return null;
        }
    }

    /** A panel with a condition that counts rows of the plugin's own table: for every issue, or once for all of them. */
    private static PluginJar panelThatCounts(String shouldDisplay) {
        return plugin().module("<ao key='ao' namespace='org.example'><entity>org.example.Row</entity></ao>")
                .module("<web-panel key='slow' location='right' class='org.example.Panel'>"
                        + "<condition class='org.example.HasRows'/></web-panel>")
                .source(
                        "Row",
                        "public interface Row extends net.java.ao.Entity { int getIssue(); void setIssue(int i); }")
                .source(
                        "Panel",
                        "public class Panel implements com.atlassian.plugin.web.api.model.WebPanel {"
                                + "public String getHtml(Map<String, Object> context) { return \"\"; }"
                                + "public void writeHtml(java.io.Writer writer, Map<String, Object> context) {}}")
                .source("HasRows", """
                        public class HasRows implements com.atlassian.plugin.web.Condition {
                            private final ActiveObjects ao;
                            private int known = -1;
                            public HasRows(ActiveObjects ao) { this.ao = ao; }
                            @Override public void init(Map<String, String> parameters) {}
                            @Override public boolean shouldDisplay(Map<String, Object> context) { %s }
                        }
                        """.formatted(shouldDisplay))
                .beans("@Bean ActiveObjects ao() { return host(ActiveObjects.class); }");
    }

    private static List<Map<String, Object>> aThousandIssues() {
        return IntStream.range(0, 1000)
                .mapToObj(i -> Map.<String, Object>of("issue", i))
                .toList();
    }

    @Tag("T28")
    @Test
    void aConditionThatAsksTheDatabaseForEveryIssueOfAListIsNamed() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(panelThatCounts(
                                    "return ao.find(Row.class, net.java.ao.Query.select().where(\"ISSUE = ?\", context.get(\"issue\"))).length == 0;")
                            .in(folder));

            List<List<String>> shown = bench.host().panelsShown("right", aThousandIssues());

            assertEquals(1000, shown.stream().filter(List.of("slow")::equals).count());
            assertEquals(1, bench.host().problems().size());
            assertTrue(
                    bench.host()
                            .problems()
                            .get(0)
                            .startsWith(
                                    "The conditions of the module slow (web-panel) ask the database for every issue"),
                    bench.host().problems().get(0));
        }
    }

    @Tag("T28")
    @Test
    void aConditionThatAsksOnceForAllOfThemIsLeftInPeace() throws IOException {
        try (Bench bench = new Bench(Product.JIRA, folder)) {
            bench.host()
                    .install(panelThatCounts(
                                    "if (known < 0) { known = ao.find(Row.class, net.java.ao.Query.select()).length; } return known == 0;")
                            .in(folder));

            bench.host().panelsShown("right", aThousandIssues());

            assertEquals(List.of(), bench.host().problems());
        }
    }
}
