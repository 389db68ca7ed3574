package org.okrtree.adapter.confluence;

import java.time.ZoneId;
import java.util.Optional;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.published.OkrTreeView;
import org.okrtree.adapter.web.published.TreeViews;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.PublishedTree;

/** A macro that shows published OKRs, more of them or less: one static rendering for each output. */
abstract class PublishedTreeMacro extends OkrMacro {
    private static final String[] SAYINGS = {"okr.tree.", "okr.measure.", "okr.macro."};

    PublishedTreeMacro(MacroTools tools, LinkPublishedSources sources, LinkedReader readers) {
        super(tools, sources, readers);
    }

    abstract PublishedTreeQuery query(Asked asked);

    /** What stands above the one sheet that is shown, until its writer gives a title. */
    String titleOf(PublishedSheet one, Asked asked) {
        return asked.words()
                .say("okr.revision.of", one.team().name(), one.cycle().name());
    }

    @Override
    Outcome<String> shown(Asked asked) {
        return new ShowPublishedTree(asked.source(), sources().clock())
                .run(asked.actor(), query(asked))
                .map(tree -> render(
                        asked.onScreen() ? "okr-tree-macro" : "okr-tree-export",
                        view(asked, tree),
                        asked.words(),
                        SAYINGS));
    }

    private TreeMacroView view(Asked asked, PublishedTree tree) {
        Words words = asked.words();
        OkrTreeView view = new TreeViews(words, new InJira()).tree(tree);
        MacroLineView copy = copy(asked, tree.cycle());
        Optional<PublishedSheet> one =
                tree.sheets().stream().findFirst().filter(sheet -> tree.sheets().size() == 1);
        return new TreeMacroView(
                name(),
                Html.of(title(asked, tree, one)),
                copy,
                then(words, tree, one),
                tree.missing() == 0 ? "" : words.html("okr.macro.missing", Integer.toString(tree.missing())),
                one.isPresent(),
                asked.isOn("why", false),
                asked.isOn("contributions", true),
                view,
                words.html("okr.macro.figures", figuresAsOf(asked, tree)),
                Html.of(inJira(one.map(sheet -> "sheet/" + sheet.sheet().uid())
                        .orElse("tree?cycle=" + tree.cycle().shortKey().text()))));
    }

    private String title(Asked asked, PublishedTree tree, Optional<PublishedSheet> one) {
        String given = asked.given("title");
        return given.isEmpty()
                ? one.map(sheet -> titleOf(sheet, asked)).orElse(tree.cycle().name())
                : given;
    }

    private static String then(Words words, PublishedTree tree, Optional<PublishedSheet> one) {
        if (!tree.isThen()) {
            return "";
        }
        String day = words.dayAndYear(tree.today());
        return one.flatMap(tree::newerThan)
                .map(newer -> words.html(
                        "okr.macro.then-revision",
                        Integer.toString(one.orElseThrow().revision()),
                        Integer.toString(newer.newest().number()),
                        day))
                .orElseGet(() -> words.html("okr.macro.then", day));
    }

    private String figuresAsOf(Asked asked, PublishedTree tree) {
        ZoneId zone = tree.cycle().zone();
        return tree.isThen()
                ? asked.words().dayAndYear(tree.today())
                : asked.words()
                        .moment(
                                asked.source()
                                        .shown()
                                        .map(LinkPublishedSource.Shown::at)
                                        .orElseGet(() -> sources().clock().instant()),
                                zone);
    }

    private final class InJira implements TreeViews.Places {

        @Override
        public String of(PublishedSheet sheet) {
            return inJira("sheet/" + sheet.sheet().uid());
        }

        @Override
        public String of(PublishedObjective objective) {
            return inJira("objective/" + objective.id().uid());
        }

        @Override
        public String of(PublishedTree.Newer newer) {
            return inJira("compare?before=" + newer.shown().uid() + "&after="
                    + newer.newest().revision().uid());
        }
    }
}
