package org.okrtree.adapter.web.worklink;

import java.util.List;
import java.util.Optional;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.worklink.BoardFocus;
import org.okrtree.application.worklink.BoardFocusQuery;
import org.okrtree.application.worklink.CarryFocusOver;
import org.okrtree.application.worklink.CarryFocusOverCommand;
import org.okrtree.application.worklink.FindKeyResults;
import org.okrtree.application.worklink.FoundKeyResult;
import org.okrtree.application.worklink.LinkSprint;
import org.okrtree.application.worklink.LinkSprintCommand;
import org.okrtree.application.worklink.ShowBoardFocus;
import org.okrtree.application.worklink.UnlinkSprint;
import org.okrtree.application.worklink.UnlinkSprintCommand;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.AccessRefusal;

/** The page that says what the sprints of a board are for, and where it is chosen: {@code board/<id>?sprint=&find=&taken=}. */
public final class SprintFocusServlet extends OkrServlet {
    private static final long serialVersionUID = 1;
    private static final String TEMPLATE = "okr-sprint-focus";
    private static final String[] SAYINGS = {
        "okr.sprint-focus.", "okr.issue-panel.", "okr.objective.", "okr.tree.", "okr.measure."
    };

    private final transient ShowBoardFocus showBoardFocus;
    private final transient FindKeyResults findKeyResults;
    private final transient NamePeople names;
    private final transient LinkSprint linkSprint;
    private final transient UnlinkSprint unlinkSprint;
    private final transient CarryFocusOver carryFocusOver;

    public SprintFocusServlet(
            PageTools tools,
            ShowBoardFocus showBoardFocus,
            FindKeyResults findKeyResults,
            NamePeople names,
            LinkSprint linkSprint,
            UnlinkSprint unlinkSprint,
            CarryFocusOver carryFocusOver) {
        super(tools, "board", "okr-sprint-focus-resources");
        this.showBoardFocus = showBoardFocus;
        this.findKeyResults = findKeyResults;
        this.names = names;
        this.linkSprint = linkSprint;
        this.unlinkSprint = unlinkSprint;
        this.carryFocusOver = carryFocusOver;
    }

    @Override
    protected Answer read(Page page) {
        return show(page)
                .fold(shown -> Answer.shown(TEMPLATE, view(page, shown, Optional.empty()), SAYINGS), Answer::refused);
    }

    @Override
    protected Answer act(Page page, String action) {
        return switch (action) {
            case "choose" -> after(page, choose(page), "?done=" + Done.IN_FOCUS.code());
            case "carry-over" -> after(page, carryOver(page), "?done=" + Done.CARRIED_OVER.code());
            case "take-out" ->
                after(
                        page,
                        takeOut(page),
                        "?sprint=" + page.hostId("sprint") + "&taken="
                                + WorkLinkId.of(page.typed("link"))
                                        .map(WorkLinkId::uid)
                                        .orElse(""));
            default -> Answer.refused(new AccessRefusal.NotThere());
        };
    }

    private Answer after(Page page, Outcome<?> outcome, String query) {
        return outcome.fold(
                done -> new Answer.SeeOther(
                        page.address("board/" + board(page) + query + "#sprint-" + page.hostId("sprint"))),
                refusal -> again(page, refusal));
    }

    private Outcome<?> choose(Page page) {
        return RequestId.of(page.typed("request"))
                .flatMap(request -> KeyResultId.of(page.typed("keyResult"))
                        .map(keyResult -> linkSprint.run(
                                page.actor(),
                                new LinkSprintCommand(
                                        page.hostId("sprint"), keyResult, request, page.typed("sentence")))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Outcome<?> carryOver(Page page) {
        return RequestId.of(page.typed("request"))
                .map(request -> carryFocusOver.run(
                        page.actor(), new CarryFocusOverCommand(page.hostId("from"), page.hostId("sprint"), request)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Outcome<?> takeOut(Page page) {
        return WorkLinkId.of(page.typed("link"))
                .map(link -> unlinkSprint.run(page.actor(), new UnlinkSprintCommand(page.hostId("sprint"), link)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Answer again(Page page, Refusal refusal) {
        return show(page)
                .fold(
                        shown -> Answer.shownAgain(
                                refusal,
                                TEMPLATE,
                                view(page, shown, Optional.of(new TypedForm("", page.typed("sprint"), refusal))),
                                SAYINGS),
                        Answer::refused);
    }

    private Outcome<BoardFocus> show(Page page) {
        return showBoardFocus.run(
                page.actor(),
                new BoardFocusQuery(
                        board(page),
                        page.hostId("sprint"),
                        WorkLinkId.of(page.typed("taken")).orElse(null)));
    }

    private static long board(Page page) {
        return Page.hostIdOf(page.named());
    }

    private SprintFocusPageView view(Page page, BoardFocus shown, Optional<TypedForm> refused) {
        var owners = shown.sprints().stream()
                .flatMap(one -> one.focus().stream())
                .map(one -> one.inFocus().keyResult().owner())
                .distinct()
                .toList();
        return new SprintFocusPages(page, shown, found(page), names.run(owners), refused).view();
    }

    // Only who looks for one pays for it.
    private List<FoundKeyResult> found(Page page) {
        return page.typed("find").isBlank()
                ? List.of()
                : findKeyResults.run(page.actor(), page.typed("find")).fold(all -> all, refusal -> List.of());
    }
}
