package org.okrtree.adapter.web.sheet;

import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.application.sheet.PastePreviewed;
import org.okrtree.application.sheet.PasteQuery;
import org.okrtree.application.sheet.PreviewPaste;
import org.okrtree.application.sheet.TakeBackPasteCommand;
import org.okrtree.application.sheet.TakePaste;
import org.okrtree.application.sheet.TakePasteCommand;
import org.okrtree.application.worklink.TakeBackAndUnlink;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.sheet.SheetRefusal;

/** A pasted list on its way into a draft, for those who write it: looked at, taken, taken back: {@code paste/<uid of the sheet>}. */
public final class PasteServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final String PAGE = "okr-paste-page";
    private static final String WORDS = "okr.paste.";

    private final transient PreviewPaste previewPaste;
    private final transient TakePaste takePaste;
    private final transient TakeBackAndUnlink takeBackPaste;

    public PasteServlet(
            PageTools tools, PreviewPaste previewPaste, TakePaste takePaste, TakeBackAndUnlink takeBackPaste) {
        super(tools, "sheets", "okr-paste-resources");
        this.previewPaste = previewPaste;
        this.takePaste = takePaste;
        this.takeBackPaste = takeBackPaste;
    }

    /** The box itself stands on the page of the sheet. */
    @Override
    protected Answer read(Page page) {
        return new Answer.SeeOther(page.address("sheet/" + page.named()));
    }

    @Override
    protected Answer act(Page page, String action) {
        return SheetId.of(page.named())
                .map(sheet -> switch (action) {
                    case "preview" -> preview(page, sheet, Optional.empty());
                    case "take" -> take(page, sheet);
                    case "take-back" -> takeBack(page, sheet);
                    default -> Answer.refused(new AccessRefusal.NotThere());
                })
                .orElseGet(() -> Answer.refused(new AccessRefusal.NotThere()));
    }

    private Answer preview(Page page, SheetId sheet, Optional<Refusal> refused) {
        Outcome<PastePreviewed> previewed =
                previewPaste.run(page.actor(), new PasteQuery(sheet, page.typed("text"), kinds(page)));
        return previewed.fold(
                shown -> {
                    page.inCycle(shown.cycle());
                    PastePageView view = new PastePages(page, sheet.uid()).view(shown, refused);
                    return refused.map(refusal -> Answer.shownAgain(refusal, PAGE, view, WORDS))
                            .orElseGet(() -> Answer.shown(PAGE, view, WORDS));
                },
                refusal -> kept(page, sheet, refusal));
    }

    // Whoever may not write here any more still has the text.
    private static Answer kept(Page page, SheetId sheet, Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNKNOWN
                ? Answer.refused(refusal)
                : Answer.shownAgain(refusal, PAGE, new PastePages(page, sheet.uid()).refused(refusal), WORDS);
    }

    // Choices were made for the lines of one text; they do not suit another one.
    private static List<String> kinds(Page page) {
        return isAsPreviewed(page) ? page.typedAll("kind") : List.of();
    }

    private static boolean isAsPreviewed(Page page) {
        return PastePages.seen(page.typed("text")).equals(page.typed("seen"));
    }

    private Answer take(Page page, SheetId sheet) {
        if (!isAsPreviewed(page)) {
            return preview(page, sheet, Optional.of(new SheetRefusal.NotAsPreviewed("text")));
        }
        return RequestId.of(page.typed("request"))
                .map(request -> takePaste.run(
                        page.actor(),
                        new TakePasteCommand(sheet, request, page.typed("text"), kinds(page), page.typed("under"))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        taken -> to(page, sheet, Done.LINES_TAKEN),
                        refusal -> refusal.kind() == Refusal.Kind.INVALID
                                ? preview(page, sheet, Optional.of(refusal))
                                : kept(page, sheet, refusal));
    }

    private Answer takeBack(Page page, SheetId sheet) {
        return RequestId.of(page.typed("request"))
                .map(request -> takeBackPaste.run(page.actor(), new TakeBackPasteCommand(sheet, request)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()))
                .fold(
                        back -> back.changed().isEmpty()
                                ? to(page, sheet, Done.TAKEN_BACK)
                                : Answer.shown("okr-paste-back", new PastePages(page, sheet.uid()).back(back), WORDS),
                        Answer::refused);
    }

    private static Answer to(Page page, SheetId sheet, Done done) {
        return new Answer.SeeOther(page.address("sheet/" + sheet.uid() + "?done=" + done.code()));
    }
}
