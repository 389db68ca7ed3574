package org.okrtree.adapter.web.worklink;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.TypedForm;
import org.okrtree.adapter.web.Words;
import org.okrtree.adapter.web.published.TreeViews;
import org.okrtree.application.person.Account;
import org.okrtree.application.worklink.BoardFocus;
import org.okrtree.application.worklink.FoundKeyResult;
import org.okrtree.application.worklink.SeenSprint;
import org.okrtree.application.worklink.SprintFocus;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.worklink.SprintState;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRefusal;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Makes the page that says what the sprints of a board are for. */
final class SprintFocusPages {
    private final Page page;
    private final Words words;
    private final BoardFocus shown;
    private final List<FoundKeyResult> found;
    private final Map<PersonId, String> names = new HashMap<>();
    private final Optional<TypedForm> refused;
    private final TreeViews views;

    /**
     * @param found what was looked for, for the sprint that the page names; empty when nothing was
     * @param refused with the id of the sprint as its line
     */
    SprintFocusPages(
            Page page,
            BoardFocus shown,
            List<FoundKeyResult> found,
            Map<PersonId, Account> people,
            Optional<TypedForm> refused) {
        this.page = page;
        this.words = page.words();
        this.shown = shown;
        this.found = found;
        people.forEach((person, account) -> names.put(person, account.displayName()));
        this.refused = refused;
        this.views = new TreeViews(words, sheet -> "");
    }

    SprintFocusPageView view() {
        Optional<Refusal> whyNot = whyNotAny();
        return new SprintFocusPageView(
                Long.toString(shown.board().id()),
                Html.of(shown.board().name()),
                Html.of(page.hostAddress(
                        "/secure/RapidBoard.jspa?rapidView=" + shown.board().id())),
                !shown.sprints().isEmpty(),
                whyNot.map(words::whyNotHtml).orElse(""),
                refused.filter(form -> shown.sprints().stream()
                                .noneMatch(
                                        one -> Long.toString(one.sprint().id()).equals(form.line())))
                        .map(form -> page.refusal(form.refusal()))
                        .orElse(RefusalView.NONE),
                inOrder().stream().map(one -> sprint(one, whyNot.isPresent())).toList());
    }

    // What can still be said comes first, what was said last.
    private List<BoardFocus.OfSprint> inOrder() {
        return shown.sprints().stream()
                .sorted(Comparator.comparing(one -> one.sprint().state() == SprintState.CLOSED))
                .toList();
    }

    // One reason for all sprints that are not closed is said once.
    private Optional<Refusal> whyNotAny() {
        List<BoardFocus.OfSprint> open = shown.sprints().stream()
                .filter(one -> one.sprint().state() != SprintState.CLOSED)
                .toList();
        Set<Refusal> reasons =
                open.stream().flatMap(one -> one.whyNot().stream()).collect(Collectors.toSet());
        return reasons.size() == 1 && open.stream().allMatch(one -> one.whyNot().isPresent())
                ? reasons.stream().findFirst()
                : Optional.empty();
    }

    private SprintFocusPageView.SprintView sprint(BoardFocus.OfSprint one, boolean isSaidOnce) {
        SeenSprint sprint = one.sprint();
        String id = Long.toString(sprint.id());
        boolean isAsked = page.typed("sprint").equals(id);
        boolean canChange = one.whyNot().isEmpty();
        boolean isFull = WorkLinkRules.isFull(links(one));
        Optional<Refusal> no = refused.filter(form -> form.line().equals(id)).map(TypedForm::refusal);
        String find = isAsked ? page.typed("find").strip() : "";
        List<SprintFocusPageView.OptionView> options = canChange && !isFull ? options(one, !find.isEmpty()) : List.of();
        return new SprintFocusPageView.SprintView(
                id,
                Html.of(sprint.name()),
                sprint.state().code(),
                words.html("okr.sprint-focus.state." + sprint.state().code()),
                sprint.state() == SprintState.CLOSED,
                one.focus().isEmpty(),
                one.focus().stream().map(this::item).toList(),
                canChange,
                isFull,
                isSaidOnce
                        ? ""
                        : one.whyNot()
                                .filter(SprintFocusPages::isToSay)
                                .map(words::whyNotHtml)
                                .orElse(""),
                no.map(page::refusal).orElse(RefusalView.NONE),
                page.newRequest(),
                Html.of(find),
                !find.isEmpty(),
                !options.isEmpty(),
                options,
                one.before().map(before -> Long.toString(before.id())).orElse(""),
                one.before()
                        .map(before -> words.html("okr.sprint-focus.carry-over", before.name()))
                        .orElse(""),
                one.takenOut().isPresent(),
                one.takenOut().map(SprintFocusPages::takenOut).orElse(SprintFocusPageView.TakenOutView.NOTHING));
    }

    // That a sprint is closed stands beside its name.
    private static boolean isToSay(Refusal refusal) {
        return !(refusal instanceof WorkLinkRefusal.SprintClosed);
    }

    private static List<WorkLink> links(BoardFocus.OfSprint one) {
        return one.focus().stream().map(it -> it.inFocus().link()).toList();
    }

    private List<SprintFocusPageView.OptionView> options(BoardFocus.OfSprint one, boolean isFound) {
        Set<KeyResultId> inFocus =
                one.focus().stream().map(it -> it.inFocus().keyResult().id()).collect(Collectors.toSet());
        return (isFound ? found : shown.suggestions())
                .stream()
                        .filter(it -> !inFocus.contains(it.keyResult().id()))
                        .map(it -> new SprintFocusPageView.OptionView(
                                it.keyResult().id().uid(),
                                Html.of(it.keyResult().statement()),
                                Html.of(String.join(
                                        " \u00B7 ",
                                        it.sheet().team().name(),
                                        it.sheet().shortKeyOf(it.objective(), it.keyResult()),
                                        it.objective().title()))))
                        .toList();
    }

    private static SprintFocusPageView.TakenOutView takenOut(SprintFocus.InFocus one) {
        return new SprintFocusPageView.TakenOutView(
                one.keyResult().id().uid(),
                Html.of(one.keyResult().statement()),
                Html.of(one.link().sentence()));
    }

    private SprintFocusPageView.ItemView item(BoardFocus.Figured one) {
        SprintFocus.InFocus inFocus = one.inFocus();
        PublishedSheet sheet = inFocus.sheet();
        return new SprintFocusPageView.ItemView(
                inFocus.link().id().uid(),
                Html.of(inFocus.objective().title()),
                words.html(
                        "okr.issue-panel.place",
                        sheet.team().name(),
                        sheet.cycle().name(),
                        Integer.toString(sheet.revision())),
                Html.of(page.address("objective/" + inFocus.objective().id().uid() + "?kr="
                        + inFocus.keyResult().id().uid())),
                inFocus.droppedBy().isPresent(),
                inFocus.droppedBy()
                        .map(by -> words.html(
                                "okr.sprint-focus.dropped",
                                words.day(LocalDate.ofInstant(
                                        by.at(), sheet.cycle().zone()))))
                        .orElse(""),
                !inFocus.link().sentence().isEmpty(),
                Html.of(inFocus.link().sentence()),
                words.html("okr.sprint-focus.take-out-this", inFocus.keyResult().statement()),
                views.keyResult(sheet, inFocus.objective(), inFocus.keyResult(), one.reading(), one.today(), names));
    }
}
