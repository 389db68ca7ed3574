package org.okrtree.adapter.web.publication;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.publication.MissingInLine;
import org.okrtree.domain.publication.PublicationRules;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.RevisionDiff;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.SheetState;

/** Makes the page on which a revision is published out of the draft and what stands published. */
final class PublishPages {

    private final Page page;
    private final SheetShown shown;
    private final Draft draft;
    private final Optional<Refusal> refused;

    PublishPages(Page page, SheetShown shown, Draft draft, Optional<Refusal> refused) {
        this.page = page;
        this.shown = shown;
        this.draft = draft;
        this.refused = refused;
    }

    PublishPageView view() {
        Words words = page.words();
        List<MissingInLine> missing = PublicationRules.allThatIsMissing(draft, shown.upward(), shown.newest());
        Optional<Refusal> whyNot =
                PublicationRules.whyNotPublish(shown.sheet(), shown.team(), shown.cycle(), shown.plan(), page.actor());
        Map<String, Integer> seen = SeenLines.read(page.typed("seen"));
        boolean isStale = refused.filter(it -> it.kind() == Refusal.Kind.STALE).isPresent();
        Set<String> news = isStale ? SeenLines.newsSince(seen, draft) : Set.of();
        Optional<PublishedRevision> newest = shown.revisions().stream().findFirst();
        int next = newest.map(PublishedRevision::number).orElse(0) + 1;
        boolean hasDiff = isFinished(draft);
        boolean canPublish = missing.isEmpty() && whyNot.isEmpty();
        return new PublishPageView(
                Html.of(shown.team().name()),
                Html.of(shown.cycle().name()),
                Html.of(page.address("sheet/" + shown.sheet().id().uid())),
                words.html("okr.revision.of", shown.team().name(), shown.cycle().name()),
                words.html("okr.publication.publish", Integer.toString(next)),
                words.html("okr.publish.next", Integer.toString(next)),
                newest.isPresent(),
                newest.map(this::badge).orElse(""),
                hasDiff,
                hasDiff ? diff(next, missing, news) : "",
                missing.stream()
                        .map(one -> new PublishPageView.MissingView(
                                one.lineUid().isEmpty() || !hasDiff ? "" : "#line-" + one.lineUid(),
                                words.whyNotHtml(one.why())))
                        .toList(),
                missing.isEmpty(),
                shown.sheet().state() == SheetState.AGREED
                        ? words.html(
                                "okr.publish.agreed",
                                Integer.toString(shown.sheet().round()))
                        : "",
                whyNot.map(words::whyNotHtml).orElse(""),
                canPublish,
                next > 1,
                refused.map(it -> canPublish ? page.refusal(it) : new RefusalView(words.whyNotHtml(it), ""))
                        .orElse(RefusalView.NONE),
                isStale
                        ? words.html(
                                "okr.publish.news",
                                Integer.toString(news.size()),
                                Long.toString(SeenLines.goneSince(seen, draft)))
                        : "",
                Html.of(page.typed("reason")),
                next > 1
                        ? words.html("okr.publish.stays", Integer.toString(next - 1))
                        : words.html("okr.publish.stays-first"),
                SeenLines.of(draft),
                page.newRequest());
    }

    private String diff(int next, List<MissingInLine> missing, Set<String> news) {
        PublishedLines before = shown.newest().map(PublishedLines::of).orElse(PublishedLines.NONE);
        PublishedLines after = PublishedLines.of(draft, shown.upward());
        DiffViews views = new DiffViews(page.words(), PeopleNames.of(shown.people()));
        return page.fragment(
                "okr-diff",
                views.between(
                        before,
                        after,
                        RevisionDiff.between(before, after),
                        next > 1 ? views.number(next - 1) : page.words().say("okr.publish.nothing-yet"),
                        views.number(next),
                        new DiffViews.Beside(missing, news, Map.of())),
                "okr.diff.");
    }

    private static boolean isFinished(Draft draft) {
        return draft.objectives().stream()
                .flatMap(objective -> objective.keyResults().stream())
                .map(DraftKeyResult::words)
                .allMatch(words -> words.measure().isPresent());
    }

    private String badge(PublishedRevision revision) {
        return page.words()
                .html(
                        "okr.revision.badge",
                        Integer.toString(revision.number()),
                        page.words().dayAndYear(revision.at(), shown.cycle().zone()));
    }
}
