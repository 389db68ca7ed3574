package org.okrtree.adapter.web;

import java.util.List;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.published.PublishedTree;

/** The page of the published tree of a cycle, for all who may use the product: {@code tree?cycle=&team=}. */
public final class TreeServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowPublishedTree showTree;
    private final transient ShowCycles showCycles;

    public TreeServlet(PageTools tools, ShowPublishedTree showTree, ShowCycles showCycles) {
        super(tools);
        this.showTree = showTree;
        this.showCycles = showCycles;
    }

    @Override
    String place() {
        return "tree";
    }

    @Override
    Answer read(Page page) {
        return showCycles.run(page.actor()).fold(cycles -> read(page, cycles), Answer::refused);
    }

    private Answer read(Page page, List<Cycle> cycles) {
        if (Cycle.choose(cycles, page.typed("cycle")).isEmpty()
                && page.typed("cycle").isEmpty()) {
            return nothingYet(page);
        }
        return showTree.run(page.actor(), new PublishedTreeQuery(page.typed("cycle"), page.typed("team"), "", ""))
                .fold(tree -> shown(page, cycles, tree), Answer::refused);
    }

    static Answer nothingYet(Page page) {
        return Answer.shown(
                "okr-nothing-yet",
                new NothingYetView(page.actor().mayAdminister(), Html.of(page.address("admin"))),
                "okr.nothing-yet.");
    }

    private static Answer shown(Page page, List<Cycle> cycles, PublishedTree tree) {
        OkrTreeView view = new TreeViews(
                        page.words(),
                        sheet -> page.address("sheet/" + sheet.sheet().uid()))
                .tree(tree);
        List<ChoiceView> choices = choices(cycles, tree.cycle());
        return Answer.shown(
                "okr-tree-page",
                new TreePageView(
                        view.cycleHtml(),
                        view.daysHtml(),
                        choices,
                        choices.size() > 1,
                        page.fragment("okr-tree", view, "okr.tree.", "okr.measure.")),
                "okr.tree.");
    }

    static List<ChoiceView> choices(List<Cycle> cycles, Cycle chosen) {
        return cycles.stream()
                .map(cycle -> new ChoiceView(
                        Html.of(cycle.shortKey().text()),
                        Html.of(cycle.name()),
                        cycle.id().equals(chosen.id())))
                .toList();
    }
}
