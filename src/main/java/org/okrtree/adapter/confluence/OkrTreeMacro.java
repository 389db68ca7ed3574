package org.okrtree.adapter.confluence;

import com.atlassian.confluence.content.render.xhtml.ConversionContext;
import com.atlassian.confluence.macro.Macro;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.web.Fragments;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.published.OkrTreeView;
import org.okrtree.adapter.web.published.TreeViews;
import org.okrtree.application.access.CurrentActor;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.PublishedTree;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** {@code okr-tree}: the published OKRs of a cycle, of one team with those below or of all, on a page. */
public final class OkrTreeMacro implements Macro {
    private static final Logger LOG = LoggerFactory.getLogger(OkrTreeMacro.class);
    private static final List<String> SAYINGS = List.of("okr.tree.", "okr.measure.", "okr.macro.");
    private static final String STYLES = "org.okrtree.okr-plugin:okr-styles";
    /** Outputs that have a reader's own style sheet and the host's theme; every other gets plain tables. */
    private static final Set<String> ON_SCREEN = Set.of("display", "preview");

    private final MacroTools tools;
    private final ShowPublishedTree showTree;
    private final CurrentActor actors;
    private final LinkPublishedSource source;

    public OkrTreeMacro(MacroTools tools, ShowPublishedTree showTree, CurrentActor actors, LinkPublishedSource source) {
        this.tools = tools;
        this.showTree = showTree;
        this.actors = actors;
        this.source = source;
    }

    @Override
    public String execute(Map<String, String> parameters, String body, ConversionContext context) {
        Words words = tools.words();
        // One macro that fails must not take the page with it, nor must a host that lacks a member we call.
        try {
            PublishedTreeQuery query = new PublishedTreeQuery(
                    given(parameters, "cycle"), given(parameters, "team"), text(context.getSpaceKey()), "");
            boolean onScreen = ON_SCREEN.contains(text(context.getOutputType()));
            if (onScreen) {
                tools.resources().assembler().resources().requireWebResource(STYLES);
            }
            return showTree.run(actors.reading(), query)
                    .fold(tree -> shown(tree, words, onScreen), refusal -> line(refusal, words, onScreen));
        } catch (RuntimeException | LinkageError failure) {
            String number = UUID.randomUUID().toString().substring(0, 8);
            LOG.error("OKR macro failed, reference {}", number, failure);
            return line(new MacroLineView(words.html("okr.page.failed", number), false, ""), words);
        }
    }

    @Override
    public BodyType getBodyType() {
        return BodyType.NONE;
    }

    @Override
    public OutputType getOutputType() {
        return OutputType.BLOCK;
    }

    private String shown(PublishedTree tree, Words words, boolean onScreen) {
        String jira = source.displayAddress().orElse("");
        OkrTreeView view = new TreeViews(
                        words,
                        sheet -> jira + "/plugins/servlet/okr/sheet/"
                                + sheet.sheet().uid())
                .tree(tree);
        Fragments fragments = tools.fragments();
        String inJira = Html.of(jira + "/plugins/servlet/okr/tree?cycle="
                + URLEncoder.encode(tree.cycle().shortKey().text(), StandardCharsets.UTF_8));
        return onScreen
                ? fragments.render(
                        "okr-tree-macro",
                        new TreeMacroView(view, inJira, fragments.render("okr-tree", view, words, SAYINGS)),
                        words,
                        SAYINGS)
                : fragments.render("okr-tree-export", new TreeMacroView(view, inJira, ""), words, SAYINGS);
    }

    // The address to sign in at is for whoever reads now: in a mail or a file it would come to others, and later.
    private String line(Refusal refusal, Words words, boolean onScreen) {
        String address =
                onScreen && refusal instanceof PublishedRefusal.NotAuthorized stranger ? stranger.authorizeAt() : "";
        return line(new MacroLineView(words.whyNotHtml(refusal), !address.isEmpty(), Html.of(address)), words);
    }

    private String line(MacroLineView view, Words words) {
        return tools.fragments().render("okr-macro-line", view, words, SAYINGS);
    }

    private static String given(Map<String, String> parameters, String name) {
        return text(parameters.get(name)).strip();
    }

    private static String text(@Nullable String text) {
        return text == null ? "" : text;
    }
}
