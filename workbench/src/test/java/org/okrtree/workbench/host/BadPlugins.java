package org.okrtree.workbench.host;

import static org.okrtree.workbench.host.PluginJar.plugin;
import static org.okrtree.workbench.host.Product.CONFLUENCE;
import static org.okrtree.workbench.host.Product.JIRA;

import java.util.List;
import java.util.stream.Stream;

/** Small plugins of which a look at the jar tells that a product refuses them, or passes over a part of them in silence. */
final class BadPlugins {
    private static final String TABLES = "net.java.ao.schema";

    /**
     * One of them.
     *
     * @param trap the number in the list of traps; empty for what is simply wrong
     * @param product the product that it is bad for
     * @param says a piece of the sentence with which the host refuses it, or that it records; empty where the host sees it
     *     only when a request comes
     */
    record BadPlugin(String name, String trap, Product product, PluginJar jar, String says) {
        @Override
        public String toString() {
            return name;
        }
    }

    private BadPlugins() {}

    /** All of them, each made anew. */
    static List<BadPlugin> all() {
        return Stream.of(manifests(), packages(), otherProduct(), modules(), rest(), tables(), filesAndTexts())
                .flatMap(List::stream)
                .toList();
    }

    private static List<BadPlugin> manifests() {
        return List.of(
                new BadPlugin(
                        "component in the descriptor",
                        "T01",
                        JIRA,
                        plugin().module("<component key='thing' class='org.example.Thing'/>")
                                .source("Thing", "public class Thing {}"),
                        "component thing does nothing"),
                new BadPlugin(
                        "component-import in the descriptor",
                        "T01",
                        JIRA,
                        plugin().module(
                                        "<component-import key='users' interface='com.atlassian.sal.api.user.UserManager'/>"),
                        "component-import users does nothing"),
                new BadPlugin(
                        "manifest without the plugin's key",
                        "T01",
                        JIRA,
                        plugin().manifestNames(""),
                        "has no Atlassian-Plugin-Key"),
                new BadPlugin(
                        "manifest names another plugin",
                        "T01",
                        JIRA,
                        plugin().manifestNames("org.example.other"),
                        "The manifest names the plugin org.example.other"));
    }

    private static List<BadPlugin> packages() {
        return List.of(
                new BadPlugin(
                        "import missing for a class",
                        "T02",
                        JIRA,
                        plugin().withoutImport("jakarta.servlet.http").servlet("Page", "", ""),
                        "an import that is missing"),
                new BadPlugin(
                        "import missing for a class of the Spring XML",
                        "T02",
                        JIRA,
                        plugin().file("META-INF/spring/beans.xml", """
                                <beans xmlns="http://www.springframework.org/schema/beans">
                                  <bean id="key" class="com.atlassian.sal.api.user.UserKey"><constructor-arg value="a"/></bean>
                                </beans>
                                """),
                        "com.atlassian.sal.api.user.UserKey"),
                new BadPlugin(
                        "import missing for a condition of the product",
                        "T02",
                        JIRA,
                        plugin().module(
                                        "<web-item key='w' section='s'><label>W</label><link>/</link><condition"
                                                + " class='com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition'/></web-item>"),
                        "com.atlassian.jira.plugin.webfragment.conditions.UserLoggedInCondition"),
                new BadPlugin("import that nobody exports", "T02", JIRA, plugin().withImport("org.h2"), "org.h2"),
                new BadPlugin(
                        "import of javax.servlet",
                        "T02",
                        JIRA,
                        plugin().withImport("javax.servlet.http"),
                        "javax.servlet.http"),
                new BadPlugin(
                        "class of a module that is not there",
                        "T02",
                        JIRA,
                        plugin().module(
                                        "<servlet key='s' class='org.example.NotThere'><url-pattern>/s</url-pattern></servlet>"),
                        "org.example.NotThere"));
    }

    private static List<BadPlugin> otherProduct() {
        return List.of(
                new BadPlugin(
                        "import of Confluence in Jira",
                        "T03",
                        JIRA,
                        plugin().withImport("com.atlassian.confluence.macro"),
                        "com.atlassian.confluence.macro"),
                new BadPlugin(
                        "import of Jira in Confluence",
                        "T03",
                        CONFLUENCE,
                        plugin().withImport("com.atlassian.jira.user"),
                        "com.atlassian.jira.user"),
                new BadPlugin(
                        "macro of Confluence made in Jira",
                        "T03",
                        JIRA,
                        plugin().withImport("com.atlassian.confluence.macro;resolution:=optional")
                                .withImport("com.atlassian.confluence.content.render.xhtml;resolution:=optional")
                                .source("Tree", MACRO)
                                .module("<web-panel key='p' location='l' class='org.example.Tree'/>"),
                        "com.atlassian.confluence.macro.Macro"),
                new BadPlugin(
                        "permission of Jira made in Confluence",
                        "T03",
                        CONFLUENCE,
                        plugin().withImport("com.atlassian.jira.user;resolution:=optional")
                                .source("Someone", """
                                        public class Someone extends HttpServlet implements com.atlassian.jira.user.ApplicationUser {
                                            public String getKey() { return ""; }
                                            public String getName() { return ""; }
                                        }
                                        """)
                                .module(
                                        "<servlet key='s' class='org.example.Someone'><url-pattern>/s</url-pattern></servlet>"),
                        "com.atlassian.jira.user.ApplicationUser"));
    }

    private static final String MACRO = """
            public class Tree implements com.atlassian.confluence.macro.Macro {
                public String execute(Map<String, String> parameters, String body,
                        com.atlassian.confluence.content.render.xhtml.ConversionContext context) {
                    return "";
                }
                public BodyType getBodyType() { return BodyType.NONE; }
                public OutputType getOutputType() { return OutputType.BLOCK; }
            }
            """;

    private static List<BadPlugin> modules() {
        return List.of(
                new BadPlugin(
                        "macro without application in Jira",
                        "T04",
                        JIRA,
                        plugin().withImport("com.atlassian.confluence.macro;resolution:=optional")
                                .withImport("com.atlassian.confluence.content.render.xhtml;resolution:=optional")
                                .source("Tree", MACRO)
                                .module("<xhtml-macro key='m' name='m' class='org.example.Tree'/>"),
                        "The module type xhtml-macro is unknown to JIRA."),
                new BadPlugin(
                        "module type that no product knows",
                        "T04",
                        CONFLUENCE,
                        plugin().module("<servelt key='s' class='org.example.S'/>"),
                        "The module type servelt is unknown to CONFLUENCE."),
                new BadPlugin(
                        "module key used twice",
                        "T04",
                        JIRA,
                        plugin().module("<web-section key='twice' location='a'/>")
                                .module("<web-section key='twice' location='b' application='confluence'/>"),
                        "The module key twice is used twice."),
                new BadPlugin(
                        "module without key",
                        "T04",
                        JIRA,
                        plugin().module("<web-section location='a'/>"),
                        "A module of type web-section has no key."),
                new BadPlugin(
                        "weight that is no number",
                        "",
                        JIRA,
                        plugin().module(
                                        "<web-item key='w' section='s' weight='heavy'><label>W</label><link>/</link></web-item>"),
                        "is no number: heavy"));
    }

    private static List<BadPlugin> rest() {
        return List.of(
                new BadPlugin(
                        "resource in a jar in the jar",
                        "T05",
                        JIRA,
                        plugin().module(
                                        "<rest key='r' path='/example' version='1'><package>org.example</package></rest>")
                                .source(
                                        "NestedThings",
                                        "@Path(\"things\") public class NestedThings { @GET public String any() { return \"\"; } }"),
                        "org.example.NestedThings lies in"),
                new BadPlugin(
                        "resource outside of the packages named",
                        "T05",
                        JIRA,
                        plugin().module(
                                        "<rest key='r' path='/example' version='1'><package>org.example.rest</package></rest>")
                                .source(
                                        "Things",
                                        "@Path(\"things\") public class Things { @GET public String any() { return \"\"; } }"),
                        "org.example.Things is in no package"),
                new BadPlugin(
                        "resources without a path",
                        "T05",
                        JIRA,
                        plugin().module(
                                        "<rest key='r' path='example' version='1'><package>org.example</package></rest>"),
                        "needs a path that begins with a slash"));
    }

    private static List<BadPlugin> tables() {
        return List.of(
                new BadPlugin(
                        "table name over 30 characters",
                        "T13",
                        JIRA,
                        entity("@net.java.ao.schema.Table(\"A_TABLE_NAME_FAR_TOO_LONG\")", ""),
                        "A_TABLE_NAME_FAR_TOO_LONG"),
                new BadPlugin(
                        "column name over 30 characters",
                        "T13",
                        JIRA,
                        entity("", "int getAColumnNameThatIsLongerThanThirty();"),
                        "too long"),
                new BadPlugin(
                        "sequence name over 30 characters",
                        "T13",
                        JIRA,
                        entity("@net.java.ao.schema.Table(\"FOURTEEN_CHARS\")", ""),
                        "FOURTEEN_CHARS_ID_SEQ"),
                new BadPlugin(
                        "column that is a reserved word",
                        "T21",
                        JIRA,
                        entity("", "String getUser();"),
                        "USER is a reserved word of"),
                new BadPlugin("column of a forbidden name", "T13", JIRA, entity("", "int getNumber();"), "NUMBER"),
                new BadPlugin("column of bytes", "T13", JIRA, entity("", "byte[] getContent();"), "BLOB"));
    }

    private static PluginJar entity(String annotation, String column) {
        return plugin().withImport(TABLES)
                .module("<ao key='ao'><entity>org.example.Thing</entity></ao>")
                .source("Thing", annotation + " public interface Thing extends net.java.ao.Entity {" + column + "}");
    }

    private static List<BadPlugin> filesAndTexts() {
        return List.of(
                new BadPlugin(
                        "template that asks for a class",
                        "T09",
                        JIRA,
                        plugin().file("templates/page.vm", "<p>$text.class.name</p>"),
                        ""),
                new BadPlugin(
                        "template that calls getClass",
                        "T09",
                        JIRA,
                        plugin().file("templates/page.vm", "<p>${text.getClass()}</p>"),
                        ""),
                new BadPlugin(
                        "file of a web resource that is not there",
                        "T26",
                        JIRA,
                        plugin().module(
                                        "<web-resource key='page'><resource type='download' name='p.js' location='/js/p.js'/></web-resource>"),
                        "/js/p.js"),
                new BadPlugin(
                        "script with a text that is not there",
                        "T26",
                        JIRA,
                        plugin().module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                                .file("i18n/example.properties", "there=There")
                                .module(
                                        "<web-resource key='page'><transformation extension='js'><transformer key='jsI18n'/></transformation>"
                                                + "<resource type='download' name='p.js' location='/js/p.js'/></web-resource>")
                                .file("js/p.js", "show(AJS.I18n.getText('example.not-there'));"),
                        ""),
                new BadPlugin(
                        "label with a text that is not there",
                        "",
                        JIRA,
                        plugin().module("<resource type='i18n' name='i18n' location='i18n.example'/>")
                                .file("i18n/example.properties", "there=There")
                                .module(
                                        "<web-item key='w' section='s'><label key='example.not-there'/><link>/</link></web-item>"),
                        "example.not-there"));
    }
}
