package org.okrtree.adapter.web.published;

import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.application.published.BrowseTree;
import org.okrtree.application.published.TreeShown;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.AsOfRefusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.published.PublishedRefusal;

/**
 * The page of the tree of a cycle, for all who may use the product: {@code tree?cycle=&team=} and all else of {@link TreeAddress}. Its
 * script asks for rows alone: {@code tree?…&rows=yes}, and for those below one row with {@code &below=}.
 */
public final class TreeServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private static final String PAGE = "okr-tree-page";
    private static final String[] SAYINGS = {"okr.tree.", "okr.measure.", "okr.confidence."};

    private final transient BrowseTree browseTree;

    public TreeServlet(PageTools tools, BrowseTree browseTree) {
        super(tools, "tree", "okr-tree-script");
        this.browseTree = browseTree;
    }

    @Override
    protected Answer read(Page page) {
        TreeAddress address = TreeAddress.of(page);
        if (!page.typed("fold").isEmpty()) {
            return new Answer.SeeOther(address.folding(page.typed("fold")).text());
        }
        if (!page.typed("unfold").isEmpty()) {
            return new Answer.SeeOther(address.unfolding(page.typed("unfold")).text());
        }
        if (!page.typed("rows").isEmpty()) {
            String below = page.typed("below");
            return browseTree
                    .run(page.actor(), address.query(below))
                    .fold(tree -> rows(page, tree, below), Answer::refused);
        }
        return browseTree
                .run(page.actor(), address.query(""))
                .fold(tree -> shown(page, tree, address), refusal -> refused(page, address, refusal));
    }

    // The tree is shown, and yet a refusal is never an answer that says all is well.
    private static Answer shown(Page page, TreeShown tree, TreeAddress address) {
        TreePageView view = new TreePages(page, tree, address, Optional.empty()).view();
        return tree.leftOut().stream()
                .findFirst()
                .map(refusal -> Answer.shownAgain(refusal, PAGE, view, SAYINGS))
                .orElseGet(() -> Answer.shown(PAGE, view, SAYINGS));
    }

    private static Answer rows(Page page, TreeShown tree, String below) {
        return new Answer.Part(
                "okr-tree-rows",
                new TreePages(page, tree, TreeAddress.of(page), Optional.empty()).rows(below),
                List.of("okr.tree.", "okr.measure."));
    }

    // What was typed wrong for a moment stands at its field, beside what is known now.
    private Answer refused(Page page, TreeAddress address, Refusal refusal) {
        if (refusal instanceof PublishedRefusal.NoSuchCycle none && none.asked().isEmpty()) {
            return nothingYet(page);
        }
        return refusal instanceof AsOfRefusal
                ? browseTree
                        .run(page.actor(), address.query("").ofNow())
                        .fold(
                                tree -> Answer.shownAgain(
                                        refusal,
                                        PAGE,
                                        new TreePages(page, tree, address, Optional.of(refusal)).view(),
                                        SAYINGS),
                                Answer::refused)
                : Answer.refused(refusal);
    }

    public static Answer nothingYet(Page page) {
        return Answer.shown(
                "okr-nothing-yet",
                new NothingYetView(page.actor().mayAdminister(), Html.of(page.address("admin"))),
                "okr.nothing-yet.");
    }

    public static List<ChoiceView> choices(List<Cycle> cycles, Cycle chosen) {
        return cycles.stream()
                .map(cycle -> new ChoiceView(
                        Html.of(cycle.shortKey().text()),
                        Html.of(cycle.name()),
                        cycle.id().equals(chosen.id())))
                .toList();
    }
}
