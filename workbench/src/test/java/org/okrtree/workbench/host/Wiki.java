package org.okrtree.workbench.host;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.okrtree.workbench.Workbench;
import org.okrtree.workbench.WorkbenchOptions;
import org.okrtree.workbench.data.Space;
import org.okrtree.workbench.data.WikiPage;
import org.okrtree.workbench.site.Browser;

/** Both faces with a small plugin in them, and a space to write pages into. */
final class Wiki implements AutoCloseable {
    static final String SPACE = "GWT";
    static final String IMPORTS = "com.atlassian.confluence.macro;resolution:=optional,"
            + "com.atlassian.confluence.content.render.xhtml;resolution:=optional";

    private final Workbench workbench;

    Wiki(PluginJar plugin, Path folder) throws IOException {
        this.workbench = Workbench.start(WorkbenchOptions.inMemory().withJar(plugin.in(folder)));
    }

    /** A plugin with a macro whose {@code execute} has this body. */
    static PluginJar macro(PluginJar plugin, String name, String parameters, String bodyType, String execute) {
        return plugin.module("<xhtml-macro key='" + name + "-macro' name='" + name + "' class='org.example."
                        + type(name) + "' application='confluence'><parameters>" + parameters
                        + "</parameters></xhtml-macro>")
                .source(
                        type(name),
                        "public class " + type(name) + """
                         implements com.atlassian.confluence.macro.Macro {
                            public String execute(Map<String, String> parameters, String body,
                                    com.atlassian.confluence.content.render.xhtml.ConversionContext context) {
                        """ + execute
                                + "} public BodyType getBodyType() { return BodyType." + bodyType + "; }"
                                + "public OutputType getOutputType() { return OutputType.BLOCK; }}");
    }

    private static String type(String name) {
        return name.substring(0, 1).toUpperCase(java.util.Locale.ROOT) + name.substring(1);
    }

    /** The macro without parameters, in storage format. */
    static String use(String name) {
        return "<ac:structured-macro ac:name=\"" + name + "\"/>";
    }

    Workbench workbench() {
        return workbench;
    }

    Browser as(String person) {
        return new Browser(workbench.confluenceUrl()).as(person, "/login.action");
    }

    Space space() {
        return workbench.confluence().space(SPACE).orElseThrow();
    }

    WikiPage page(String title, String storage) {
        String mei =
                workbench.confluence().directory().byName("mei").orElseThrow().key();
        return workbench.confluence().create(space().id(), space().homeId(), title, storage, mei);
    }

    /** The page as its address of this action shows it. */
    HttpResponse<String> look(String action, WikiPage page) {
        return as("mei").get(action + "?pageId=" + page.id());
    }

    String mail(WikiPage page) {
        return look("/pages/mailbody.action", page).body();
    }

    String feed() {
        return as("mei").get("/createrssfeed.action?spaces=" + SPACE).body();
    }

    HttpResponse<String> inEditor(String action, Map<String, String> form) {
        Map<String, String> all = new java.util.HashMap<>(form);
        all.put("spaceKey", SPACE);
        return as("mei").post(action, all);
    }

    List<String> problems() {
        return workbench.confluencePlugins().problems();
    }

    @Override
    public void close() {
        workbench.close();
    }
}
