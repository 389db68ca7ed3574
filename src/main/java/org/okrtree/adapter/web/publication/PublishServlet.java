package org.okrtree.adapter.web.publication;

import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.application.publication.PublishSheet;
import org.okrtree.application.publication.PublishSheetCommand;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.application.publication.ShowSheet;
import org.okrtree.domain.InputRefusal;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.SheetRefusal;

/** The page where the next revision of a sheet is read, against the newest, and published: {@code publish/<uid of the sheet>}. */
public final class PublishServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    private final transient ShowSheet showSheet;
    private final transient PublishSheet publishSheet;

    public PublishServlet(PageTools tools, ShowSheet showSheet, PublishSheet publishSheet) {
        super(tools, "sheets", "okr-diff-resources");
        this.showSheet = showSheet;
        this.publishSheet = publishSheet;
    }

    @Override
    protected Answer read(Page page) {
        return show(page)
                .then(shown -> view(page, shown, Optional.empty()))
                .fold(view -> Answer.shown("okr-publish", view, "okr.publish."), Answer::refused);
    }

    @Override
    protected Answer act(Page page, String action) {
        return SheetId.of(page.named())
                .map(sheet -> publish(page, sheet))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        revision -> new Answer.SeeOther(
                                page.address("revision/" + revision.id().uid() + "?done=" + Done.PUBLISHED.code())),
                        refusal -> again(page, refusal));
    }

    private Outcome<PublishedRevision> publish(Page page, SheetId sheet) {
        if (page.typed("sure").isEmpty()) {
            return Outcome.refused(new InputRefusal.Missing("sure"));
        }
        return RequestId.of(page.typed("request"))
                .map(request -> publishSheet.run(
                        page.actor(),
                        new PublishSheetCommand(
                                sheet, request, page.typed("reason"), SeenLines.read(page.typed("seen")))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Answer again(Page page, Refusal refusal) {
        return show(page)
                .then(shown -> view(page, shown, Optional.of(refusal)))
                .fold(view -> Answer.shownAgain(refusal, "okr-publish", view, "okr.publish."), Answer::refused);
    }

    private Outcome<SheetShown> show(Page page) {
        return SheetId.of(page.named())
                .map(sheet -> showSheet.run(page.actor(), sheet))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    // What is published is for everybody, the draft is not yet.
    private static Outcome<PublishPageView> view(Page page, SheetShown shown, Optional<Refusal> refused) {
        return shown.draft()
                .map(draft -> Outcome.done(new PublishPages(page, shown, draft, refused).view()))
                .orElseGet(() ->
                        Outcome.refused(new SheetRefusal.NotOpenYet(shown.team().name())));
    }
}
