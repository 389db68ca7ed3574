package org.okrtree.adapter.web;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.MyKeyResult;
import org.okrtree.application.checkin.ShowMyKeyResults;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.checkin.CheckInTyped;

/** The page where somebody checks in the key results they answer for: {@code check-in}. */
public final class CheckInServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final int STEPS = 11;

    private final transient ShowMyKeyResults showMine;
    private final transient CheckInKeyResult checkIn;
    private final transient NamePeople names;
    private final transient Clock clock;

    public CheckInServlet(
            PageTools tools, ShowMyKeyResults showMine, CheckInKeyResult checkIn, NamePeople names, Clock clock) {
        super(tools);
        this.showMine = showMine;
        this.checkIn = checkIn;
        this.names = names;
        this.clock = clock;
    }

    @Override
    String place() {
        return "check-in";
    }

    @Override
    Answer read(Page page) {
        return showMine.run(page.actor())
                .fold(
                        mine -> Answer.shown(
                                "okr-check-in",
                                view(page, mine, Optional.empty()),
                                "okr.check-in.",
                                "okr.tree.",
                                "okr.measure."),
                        Answer::refused);
    }

    @Override
    Answer act(Page page, String action) {
        Optional<KeyResultId> keyResult = KeyResultId.of(page.typed("line"));
        Optional<RequestId> request = RequestId.of(page.typed("request"));
        Outcome<?> done = keyResult.isEmpty() || request.isEmpty()
                ? Outcome.refused(new AccessRefusal.NotThere())
                : checkIn.run(page.actor(), new CheckInCommand(keyResult.get(), request.get(), typed(page)));
        return done.fold(
                recorded -> new Answer.SeeOther(
                        page.address("check-in?done=" + Done.CHECKED_IN.code() + "#kr-" + page.typed("line"))),
                refusal -> again(page, refusal));
    }

    // The reason stands at the form; what has no form here, because it is not theirs or not there, gets the reason
    // alone.
    private Answer again(Page page, Refusal refusal) {
        String line = page.typed("line");
        return showMine.run(page.actor())
                .fold(
                        mine -> mine.stream()
                                        .anyMatch(one ->
                                                one.keyResult().id().uid().equals(line))
                                ? Answer.shownAgain(
                                        refusal,
                                        "okr-check-in",
                                        view(page, mine, Optional.of(new TypedForm("check-in", line, refusal))),
                                        "okr.check-in.",
                                        "okr.tree.",
                                        "okr.measure.")
                                : Answer.refused(refusal),
                        Answer::refused);
    }

    private static CheckInTyped typed(Page page) {
        return CheckInTyped.of(
                page.typed("value"), page.typed("confidence"), page.typed("note"), page.typed("validOn"));
    }

    private CheckInPageView view(Page page, List<MyKeyResult> mine, Optional<TypedForm> refused) {
        String me = names.run(List.of(page.actor().person())).values().stream()
                .map(account -> account.displayName())
                .findFirst()
                .orElse("");
        return new CheckInPageView(
                mine.isEmpty(),
                mine.stream().map(one -> line(page, one, me, refused)).toList());
    }

    private CheckInPageView.Line line(Page page, MyKeyResult mine, String me, Optional<TypedForm> refused) {
        LocalDate today = mine.cycle().today(clock);
        Optional<TypedForm> mineRefused =
                refused.filter(form -> form.line().equals(mine.keyResult().id().uid()));
        boolean again = mineRefused.isPresent();
        return new CheckInPageView.Line(
                new TreeViews(page.words(), sheet -> "")
                        .keyResult(
                                mine.sheet(),
                                mine.objective(),
                                mine.keyResult(),
                                mine.reading(),
                                today,
                                Map.of(page.actor().person(), me)),
                Html.of(mine.objective().title()),
                Html.of(mine.sheet().team().name()),
                Html.of(mine.cycle().name()),
                page.newRequest(),
                mine.cycle().firstDay().toString(),
                today.toString(),
                mineRefused.map(form -> page.refusal(form.refusal())).orElse(RefusalView.NONE),
                again ? Html.of(page.typed("value")) : "",
                again ? Html.of(page.typed("note")) : "",
                again ? Html.of(page.typed("validOn")) : today.toString(),
                cells(mine, again ? page.typed("confidence") : ""));
    }

    private static List<CheckInPageView.Cell> cells(MyKeyResult mine, String chosen) {
        int last = mine.reading().confidence().map(it -> it.outOfTen()).orElse(-1);
        return IntStream.range(0, STEPS)
                .mapToObj(step -> new CheckInPageView.Cell(step, chosen.equals(Integer.toString(step)), step == last))
                .toList();
    }
}
