package org.okrtree.adapter.web.sheet;

import java.util.Optional;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.TakenLines;

/** The part of a sheet's page from which a list is pasted and taken back. */
final class PastePart {

    private PastePart() {}

    /** Its markup, for somebody who writes the draft. */
    static String html(SheetDesk desk, Draft draft) {
        Page page = desk.page();
        SheetShown shown = desk.shown();
        Optional<TakenLines> taken =
                shown.taken().filter(it -> it.source().isExit() ? it.canBeTakenBackIn(draft) : standing(it, draft) > 0);
        return page.fragment(
                "okr-paste",
                new PasteView(
                        Html.of(page.address("paste/" + shown.sheet().id().uid())),
                        page.newRequest(),
                        RefusalView.NONE,
                        taken.isPresent(),
                        taken.map(it -> said(page, shown, draft, it)).orElse(""),
                        taken.filter(it -> it.canBeTakenBackIn(draft)).isPresent(),
                        taken.map(it -> it.request().uid()).orElse(""),
                        taken.filter(it -> it.source().isExit()).isPresent(),
                        taken.filter(it -> it.source() == TakenLines.Source.TO_ISSUE)
                                .isPresent(),
                        shown.issue().isPresent(),
                        desk.issueKey()
                                .map(key -> Html.of(page.hostAddress("/browse/" + key)))
                                .orElse(""),
                        desk.issueKey().map(Html::of).orElse(""),
                        Html.of(page.hostAddress("/secure/CreateIssue!default.jspa")),
                        taken.filter(it -> !it.leftOver().isEmpty()
                                        && (!it.source().isExit() || isWithoutIssue(shown, it)))
                                .isPresent(),
                        taken.map(it -> Html.of(it.leftOver())).orElse("")),
                "okr.paste.");
    }

    private static String said(Page page, SheetShown shown, Draft draft, TakenLines taken) {
        String at = page.words().dayAndYear(taken.at(), shown.cycle().zone());
        if (isWithoutIssue(shown, taken)) {
            return page.words().html("okr.paste.no-issue");
        }
        if (taken.source().isExit()) {
            return page.words().html("okr.finding.taken." + taken.source().code());
        }
        return page.words()
                .html(
                        taken.source() == TakenLines.Source.PASTED ? "okr.paste.taken" : "okr.paste.copied",
                        Long.toString(standing(taken, draft)),
                        at);
    }

    private static boolean isWithoutIssue(SheetShown shown, TakenLines taken) {
        return taken.source() == TakenLines.Source.TO_ISSUE && shown.issue().isEmpty();
    }

    private static long standing(TakenLines taken, Draft draft) {
        return draft.lineVersions().keySet().stream()
                .filter(taken.uids()::contains)
                .count();
    }
}
