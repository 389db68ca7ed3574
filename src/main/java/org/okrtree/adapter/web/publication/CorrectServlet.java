package org.okrtree.adapter.web.publication;

import java.util.Map;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.PeopleNames;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.CorrectLine;
import org.okrtree.application.publication.CorrectLineCommand;
import org.okrtree.application.publication.CorrectionQuery;
import org.okrtree.application.publication.CorrectionShown;
import org.okrtree.application.publication.ShowCorrection;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.publication.CorrectionTyped;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.RevisionDiff;

/** The page where the lead corrects the words or the owner of a published line, with a preview: {@code correct/<uid of the line>}. */
public final class CorrectServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final String PUBLISH = "publish";

    private final transient ShowCorrection showCorrection;
    private final transient CorrectLine correctLine;

    public CorrectServlet(PageTools tools, ShowCorrection showCorrection, CorrectLine correctLine) {
        super(tools, "sheets", "okr-diff-resources");
        this.showCorrection = showCorrection;
        this.correctLine = correctLine;
    }

    @Override
    protected Answer read(Page page) {
        return show(page, false).fold(shown -> shown(view(page, shown, Optional.empty(), false)), Answer::refused);
    }

    @Override
    protected Answer act(Page page, String action) {
        return action.equals(PUBLISH)
                ? publish(page)
                : show(page, true)
                        .fold(
                                shown -> shown(view(page, shown, Optional.empty(), true)),
                                refusal -> again(page, refusal));
    }

    private Answer publish(Page page) {
        return RequestId.of(page.typed("request"))
                .map(request -> correctLine.run(
                        page.actor(),
                        new CorrectLineCommand(
                                page.named(), request, page.number("revision"), typed(page), page.typed("reason"))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        revision -> new Answer.SeeOther(
                                page.address("revision/" + revision.id().uid() + "?done=" + Done.PUBLISHED.code())),
                        refusal -> again(page, refusal));
    }

    private Answer again(Page page, Refusal refusal) {
        return show(page, false)
                .fold(
                        shown -> Answer.shownAgain(
                                refusal, "okr-correct", view(page, shown, Optional.of(refusal), true), "okr.correct."),
                        Answer::refused);
    }

    private static Answer shown(CorrectPageView view) {
        return Answer.shown("okr-correct", view, "okr.correct.");
    }

    private Outcome<CorrectionShown> show(Page page, boolean isTyped) {
        return showCorrection.run(
                page.actor(), new CorrectionQuery(page.named(), page.number("revision"), isTyped ? typed(page) : null));
    }

    private static CorrectionTyped typed(Page page) {
        return new CorrectionTyped(page.typed("text"), page.typed("why"), page.typed("owner"));
    }

    private static CorrectPageView view(Page page, CorrectionShown shown, Optional<Refusal> refused, boolean isTyped) {
        Words words = page.words();
        PublishedSheet newest = shown.newest();
        PublishedObjective objective = shown.objective();
        Optional<PublishedKeyResult> keyResult = objective.keyResults().stream()
                .filter(one -> one.id().uid().equals(shown.line()))
                .findFirst();
        String next = Integer.toString(newest.revision() + 1);
        return new CorrectPageView(
                Html.of(newest.team().name()),
                Html.of(newest.cycle().name()),
                Html.of(page.address("sheet/" + newest.sheet().uid())),
                keyResult
                        .map(one -> words.html(
                                "okr.key-result.ref",
                                Integer.toString(objective.number()),
                                Integer.toString(one.number())))
                        .orElseGet(() -> words.html("okr.objective.ref", Integer.toString(objective.number()))),
                shown.isObjective(),
                refused.map(page::refusal).orElse(RefusalView.NONE),
                Html.of(
                        isTyped
                                ? page.typed("text")
                                : keyResult.map(PublishedKeyResult::statement).orElse(objective.title())),
                Html.of(isTyped ? page.typed("why") : objective.why()),
                Html.of(
                        isTyped
                                ? page.typed("owner")
                                : Optional.ofNullable(shown.people()
                                                .get(keyResult
                                                        .map(PublishedKeyResult::owner)
                                                        .orElse(objective.owner())))
                                        .map(Account::userName)
                                        .orElse("")),
                isTyped ? Html.of(page.typed("reason")) : words.html("okr.correct.usual-reason"),
                newest.revision(),
                page.newRequest(),
                shown.corrected().isPresent(),
                shown.corrected().map(after -> diff(page, shown, after)).orElse(""),
                words.html("okr.publication.publish", next));
    }

    private static String diff(Page page, CorrectionShown shown, PublishedLines after) {
        PublishedLines before = PublishedLines.of(shown.newest());
        Map<PersonId, String> names = PeopleNames.of(shown.people());
        DiffViews views = new DiffViews(page.words(), names);
        int revision = shown.newest().revision();
        return page.fragment(
                "okr-diff",
                views.between(
                        before,
                        after,
                        RevisionDiff.between(before, after),
                        views.number(revision),
                        views.number(revision + 1),
                        DiffViews.Beside.NOTHING),
                "okr.diff.");
    }
}
