package org.okrtree.adapter.confluence;

import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.publication.DiffViews;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.RevisionDiffQuery;
import org.okrtree.application.published.ShowRevisionDiff;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.published.RevisionsSideBySide;

/** {@code okr-revision-diff}: what one revision of a team's sheet says otherwise than another. */
public final class OkrRevisionDiffMacro extends OkrMacro {

    public OkrRevisionDiffMacro(MacroTools tools, LinkPublishedSources sources, LinkedReader readers) {
        super(tools, sources, readers);
    }

    @Override
    String name() {
        return "okr-revision-diff";
    }

    @Override
    Outcome<String> shown(Asked asked) {
        RevisionDiffQuery query = new RevisionDiffQuery(
                new CycleAsked(asked.given("cycle"), asked.space()),
                asked.given("team"),
                asked.given("before"),
                asked.given("after"));
        return new ShowRevisionDiff(asked.source())
                .run(asked.actor(), query)
                .map(shown -> render(
                        asked.onScreen() ? "okr-diff-macro" : "okr-diff-export",
                        view(asked, shown),
                        asked.words(),
                        "okr.diff.",
                        "okr.macro."));
    }

    private DiffMacroView view(Asked asked, RevisionsSideBySide shown) {
        Words words = asked.words();
        PublishedSheet before = shown.before();
        PublishedSheet after = shown.after();
        String given = asked.given("title");
        String title = words.say("okr.revision.of", after.team().name(), which(words, shown));
        boolean isNewest = Math.max(before.revision(), after.revision()) == shown.newest();
        return new DiffMacroView(
                Html.of(given.isEmpty() ? title : given),
                shown.isOnlyOne(),
                copy(asked, shown.cycle()),
                isNewest ? "" : words.html("okr.macro.newer-number", Integer.toString(shown.newest())),
                after.revision() == before.revision() + 1 ? Html.of(after.reason()) : "",
                new DiffViews(words, shown.names()).between(before, after, shown.diff()),
                Html.of(inJira(
                        shown.isOnlyOne()
                                ? "revision/" + shown.afterId().uid()
                                : "compare?before=" + shown.beforeId().uid() + "&after="
                                        + shown.afterId().uid())));
    }

    private static String which(Words words, RevisionsSideBySide shown) {
        String after = Integer.toString(shown.after().revision());
        return shown.isOnlyOne()
                ? words.say("okr.compare.title-one", after)
                : words.say("okr.compare.title", Integer.toString(shown.before().revision()), after);
    }
}
