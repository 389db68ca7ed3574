package org.okrtree.adapter.web.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.keyresult.MeasureSentence;
import org.okrtree.application.person.Account;
import org.okrtree.application.sheet.PastePreviewed;
import org.okrtree.application.sheet.PasteTakenBack;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.sheet.PastedKind;
import org.okrtree.domain.sheet.PastedLine;
import org.okrtree.domain.sheet.PastedText;

/** Puts a previewed text together for its page. */
final class PastePages {

    private final Page page;
    private final String sheet;

    PastePages(Page page, String sheet) {
        this.page = page;
        this.sheet = sheet;
    }

    /** The page with what was understood. */
    PastePageView view(PastePreviewed previewed, Optional<Refusal> refused) {
        PastedText text = previewed.text();
        long objectives = text.count(PastedKind.OBJECTIVE);
        long keyResults = text.count(PastedKind.KEY_RESULT);
        String asked = page.typed("under");
        return page(
                Html.of(previewed.team().name()),
                Html.of(previewed.cycle().name()),
                refused,
                true,
                text.heading(),
                IntStream.range(0, text.lines().size())
                        .mapToObj(i -> line(i + 1, text.lines().get(i), previewed))
                        .toList(),
                page.words().html("okr.paste.count", text.lines().size() - objectives - keyResults),
                page.words().html("okr.paste.take", objectives, keyResults),
                objectives + keyResults > 0,
                text.beginsWithKeyResult(),
                previewed.draft().objectives().stream()
                        .map(one -> new ChoiceView(
                                one.id().uid(),
                                Html.of(one.words().title()),
                                one.id().uid().equals(asked)))
                        .toList(),
                previewed.leftOver());
    }

    /** The page with a text that could not even be read. */
    PastePageView refused(Refusal refusal) {
        return page(
                page.words().html("okr.paste.to-the-sheet"),
                "",
                Optional.of(refusal),
                false,
                "",
                List.of(),
                "",
                "",
                false,
                false,
                List.of(),
                "");
    }

    private PastePageView page(
            String teamHtml,
            String cycleHtml,
            Optional<Refusal> refused,
            boolean hasPreview,
            String heading,
            List<PastePageView.LineView> lines,
            String countHtml,
            String takeHtml,
            boolean canTake,
            boolean needsUnder,
            List<ChoiceView> under,
            String leftOver) {
        return new PastePageView(
                address("sheet/"),
                teamHtml,
                cycleHtml,
                address("paste/"),
                page.typed("request").isEmpty() ? page.newRequest() : Html.of(page.typed("request")),
                Html.of(page.typed("text")),
                seen(page.typed("text")),
                refused.map(page::refusal).orElse(RefusalView.NONE),
                hasPreview,
                !heading.isEmpty(),
                Html.of(heading),
                lines,
                countHtml,
                takeHtml,
                canTake,
                needsUnder,
                !under.isEmpty(),
                under,
                !leftOver.isEmpty(),
                Html.of(leftOver));
    }

    private String address(String of) {
        return Html.of(page.address(of + sheet));
    }

    private PastePageView.LineView line(int number, PastedLine line, PastePreviewed previewed) {
        Optional<Account> owner = Optional.ofNullable(previewed.owners().get(line.owner()));
        boolean isKeyResult = line.kind() == PastedKind.KEY_RESULT;
        return new PastePageView.LineView(
                number,
                line.kind().code(),
                Html.of(line.mark()),
                Html.of(line.said()),
                line.kind() == PastedKind.OBJECTIVE,
                isKeyResult,
                !line.isTaken(),
                isKeyResult && line.measureDraft().isPresent(),
                line.measureDraft()
                        .map(measure -> Html.of(new MeasureSentence(page.words()).plain(measure, "")))
                        .orElse(""),
                line.isTaken() && owner.isPresent(),
                owner.map(it -> Html.of(it.displayName())).orElse(""),
                line.isTaken() && owner.isEmpty() && !line.owner().isEmpty(),
                Html.of(line.owner()),
                isKeyResult && !line.readFrom().isEmpty(),
                Html.of(line.readFrom()),
                line.isTaken() && !line.leftOver(true).isEmpty(),
                Html.of(line.leftOver(true)),
                line.isTooLong());
    }

    /** What stays when the rest was taken back. */
    PastePageView.BackView back(PasteTakenBack back) {
        return new PastePageView.BackView(
                address("sheet/"),
                page.words().html("okr.paste.back", (long) back.objectives(), (long) back.keyResults()),
                back.changed().stream()
                        .map(said -> new PastePageView.BackView.ChangedView(Html.of(said)))
                        .toList());
    }

    /** Tells one text from another, line ends apart: browsers send others than they show. */
    static String seen(String text) {
        return Integer.toHexString(text.replace("\r", "").hashCode());
    }
}
