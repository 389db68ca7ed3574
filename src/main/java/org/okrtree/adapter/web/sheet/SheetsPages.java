package org.okrtree.adapter.web.sheet;

import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.ChoiceView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.person.Account;
import org.okrtree.application.publication.SheetsShown;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.publication.PublicationRules;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetRules;
import org.okrtree.domain.sheet.SheetState;

/** Puts the list of sheets together: where everybody begins. */
final class SheetsPages {
    private static final int STEP = 20;

    /** Of so many cycles the practices can be chosen too; of more they would hide the others. */
    private static final int FEW = 12;

    private final Page page;
    private final SheetsShown shown;

    SheetsPages(Page page, SheetsShown shown) {
        this.page = page;
        this.shown = shown;
    }

    /** @param refused why a sheet was not started just now; empty when none was refused */
    SheetsPageView view(Optional<Refusal> refused) {
        Cycle cycle = shown.cycle();
        List<ChoiceView> choices = shown.cycles().stream()
                .filter(one -> one.kind() != CycleKind.PRACTICE
                        || one.equals(cycle)
                        || shown.cycles().size() <= FEW)
                .map(one -> new ChoiceView(
                        Html.of(one.shortKey().text()),
                        one.kind() == CycleKind.PRACTICE
                                ? page.words().html("okr.sheets.practice", one.name())
                                : Html.of(one.name()),
                        one.equals(cycle)))
                .toList();
        List<SheetsShown.OfTeam> mine =
                shown.teams().stream().filter(this::isMine).toList();
        List<SheetsShown.OfTeam> others =
                shown.teams().stream().filter(one -> !isMine(one)).toList();
        return new SheetsPageView(
                Html.of(cycle.name()),
                Html.of(page.words().days(cycle.firstDay(), cycle.lastDay())),
                page.words().html("okr.cycle.state." + cycle.state().code()),
                cycle.id().uid(),
                choices,
                choices.size() > 1,
                shown.teams().isEmpty(),
                !mine.isEmpty(),
                Stream.of(group(true, mine), group(false, others))
                        .filter(group -> !group.teams().isEmpty())
                        .toList(),
                refused.map(page::refusal).orElse(RefusalView.NONE),
                PracticeForm.html(page, shown.led(), Optional.empty()));
    }

    private SheetsPageView.GroupView group(boolean isMine, List<SheetsShown.OfTeam> teams) {
        return new SheetsPageView.GroupView(
                isMine, teams.stream().map(this::ofTeam).toList());
    }

    private boolean isMine(SheetsShown.OfTeam one) {
        return one.team().has(page.actor().person());
    }

    private SheetsPageView.OfTeam ofTeam(SheetsShown.OfTeam one) {
        return new SheetsPageView.OfTeam(
                one.team().id().uid(),
                Html.of(one.team().name()),
                page.words().html("okr.team.level." + one.team().level().code()),
                isMine(one) ? 0 : one.depth() * STEP,
                one.sheet().isPresent(),
                one.newest().isPresent()
                        || one.sheet()
                                .filter(sheet -> SheetRules.whyNotRead(sheet, one.team(), shown.plan(), page.actor())
                                        .isEmpty())
                                .isPresent(),
                one.sheet()
                        .map(sheet -> Html.of(page.address("sheet/" + sheet.id().uid())))
                        .orElse(""),
                one.newest().isPresent(),
                state(one),
                next(one),
                one.sheet().isEmpty()
                        && SheetRules.whyNotStart(one.team(), shown.cycle(), shown.plan(), page.actor())
                                .isEmpty());
    }

    private String state(SheetsShown.OfTeam one) {
        Optional<String> published = one.newest()
                .map(revision -> page.words()
                        .html(
                                "okr.sheets.published",
                                Integer.toString(revision.number()),
                                page.words()
                                        .dayAndYear(revision.at(), shown.cycle().zone())));
        return published
                .or(() -> one.sheet().map(this::state))
                .orElseGet(() -> page.words().html("okr.sheet.none"));
    }

    private String state(Sheet sheet) {
        return sheet.state() == SheetState.IN_DISCUSSION
                ? page.words().html("okr.sheets.in-round", Integer.toString(sheet.round()))
                : page.words().html("okr.sheet.state." + sheet.state().code());
    }

    // Names stand beside what is to be done only inside one's own team: above it nobody is pointed at.
    private String next(SheetsShown.OfTeam one) {
        if (!shown.cycle().state().isOpen()) {
            return "";
        }
        String lead = Optional.ofNullable(shown.leads().get(one.team().lead()))
                .filter(account -> isMine(one))
                .map(Account::displayName)
                .orElseGet(() -> page.words().say("okr.sheets.its-lead"));
        return one.sheet()
                .map(sheet -> next(one, sheet, lead))
                .orElseGet(() -> page.words().html("okr.sheets.next-start"));
    }

    private String next(SheetsShown.OfTeam one, Sheet sheet, String lead) {
        if (shown.cycle().kind() == CycleKind.PRACTICE) {
            return page.words().html("okr.sheets.next-practice", lead);
        }
        return switch (sheet.state()) {
            case DRAFT -> page.words().html("okr.sheets.next-open", lead);
            case IN_DISCUSSION -> page.words().html("okr.sheets.next-agree", lead);
            case AGREED -> toPublish(one, lead);
            case PUBLISHED -> page.words().html("okr.sheets.next-check-in");
        };
    }

    private String toPublish(SheetsShown.OfTeam one, String lead) {
        if (PublicationRules.isTop(one.team(), shown.cycle())) {
            return page.words().html("okr.sheets.next-publish-top");
        }
        return shown.cycle().state() == CycleState.DRAFTING
                ? page.words().html("okr.sheets.next-wait", lead)
                : page.words().html("okr.sheets.next-publish", lead);
    }
}
