package org.okrtree.adapter.web.admin;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.Clock;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.cycle.CycleChoices;
import org.okrtree.adapter.web.cycle.StepsPages;
import org.okrtree.application.cycle.OpenPilot;
import org.okrtree.application.cycle.OpenPilotCommand;
import org.okrtree.application.cycle.PrepareCycle;
import org.okrtree.application.cycle.ShowCycles;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleTyped;

/** Where administrators begin cycles: {@code admin/cycles}, behind it {@code new} or {@code pilot}. */
public final class CyclesServlet extends OkrServlet {
    private static final String NEW = "new";
    private static final String PILOT = "pilot";
    private static final String PREPARE = "prepare-cycle";
    private static final String OPEN_PILOT = "open-pilot";
    private static final long serialVersionUID = 1;

    private final transient ShowCycles showCycles;
    private final transient PrepareCycle prepareCycle;
    private final transient OpenPilot openPilot;
    private final transient TimeZoneManager zones;
    private final transient Clock clock;

    public CyclesServlet(
            PageTools tools,
            ShowCycles showCycles,
            PrepareCycle prepareCycle,
            OpenPilot openPilot,
            TimeZoneManager zones,
            Clock clock) {
        super(tools, "admin");
        this.showCycles = showCycles;
        this.prepareCycle = prepareCycle;
        this.openPilot = openPilot;
        this.zones = zones;
        this.clock = clock;
    }

    @Override
    protected Answer read(Page page) {
        return cycles(page)
                .fold(
                        cycles -> page.parts().isEmpty()
                                ? Answer.shown("okr-cycles", all(page, cycles), "okr.admin.")
                                : one(page, cycles, Optional.empty()),
                        Answer::refused);
    }

    // Others read the cycles on the page with their steps.
    private Outcome<List<Cycle>> cycles(Page page) {
        return AccessRules.whyNotAdminister(page.actor())
                .map(Outcome::<List<Cycle>>refused)
                .orElseGet(() -> showCycles.run(page.actor()));
    }

    private Answer one(Page page, List<Cycle> cycles, Optional<Refusal> refused) {
        if (!List.of(NEW, PILOT).contains(page.named())) {
            return Answer.refused(new AccessRefusal.NotThere());
        }
        NewCycleView view = form(page, cycles, refused);
        return refused.map(refusal -> Answer.shownAgain(refusal, "okr-new-cycle", view, "okr.admin."))
                .orElseGet(() -> Answer.shown("okr-new-cycle", view, "okr.admin."));
    }

    @Override
    protected Answer act(Page page, String action) {
        Outcome<Cycle> done = switch (action) {
            case PREPARE -> prepareCycle.run(page.actor(), typed(page));
            case OPEN_PILOT -> openPilot.run(page.actor(), pilot(page));
            default -> Outcome.refused(new AccessRefusal.NotThere());
        };
        return done.fold(
                cycle -> new Answer.SeeOther(StepsPages.address(page, cycle, "") + "?done="
                        + (action.equals(PREPARE) ? Done.PREPARED : Done.DRAFTING_BEGUN).code()),
                refusal -> refusal.kind() == Refusal.Kind.UNKNOWN
                        ? Answer.refused(refusal)
                        : cycles(page).fold(cycles -> one(page, cycles, Optional.of(refusal)), Answer::refused));
    }

    private static CycleTyped typed(Page page) {
        return new CycleTyped(
                page.typed("shortKey"),
                page.typed("name"),
                CycleKind.ORDINARY.code(),
                page.typed("firstDay"),
                page.typed("lastDay"),
                page.typed("zone"),
                page.typed("parent"));
    }

    private static OpenPilotCommand pilot(Page page) {
        return new OpenPilotCommand(
                page.typed("shortKey"),
                page.typed("name"),
                page.typed("firstDay"),
                page.typed("lastDay"),
                page.typed("zone"),
                names(page.typed("scope")),
                names(page.typed("committee")),
                page.typed("strategy"),
                page.typed("understoodOn"),
                page.typed("reason"));
    }

    private static List<String> names(String typed) {
        return Stream.of(typed.split("[,\\r\\n]"))
                .map(String::strip)
                .filter(one -> !one.isEmpty())
                .toList();
    }

    private static CyclesPageView all(Page page, List<Cycle> cycles) {
        return new CyclesPageView(
                AdminNavView.html(page, AdminNavView.CYCLES),
                Html.of(page.address("admin/cycles/" + NEW)),
                Html.of(page.address("admin/cycles/" + PILOT)),
                !cycles.isEmpty(),
                cycles.stream()
                        .map(cycle -> new CyclesPageView.OfCycle(
                                Html.of(cycle.name()),
                                Html.of(cycle.shortKey().text()),
                                page.words()
                                        .html("okr.cycle.kind." + cycle.kind().code()),
                                Html.of(page.words().days(cycle.firstDay(), cycle.lastDay())),
                                Html.of(cycle.zone().getId()),
                                page.words()
                                        .html("okr.cycle.state." + cycle.state().code()),
                                cycle.state().isOpen(),
                                Html.of(StepsPages.address(page, cycle, ""))))
                        .toList());
    }

    private NewCycleView form(Page page, List<Cycle> cycles, Optional<Refusal> refused) {
        boolean again = refused.isPresent();
        // the server stands in a zone that may be nobody's
        ZoneId home = zones.getUserTimeZone().toZoneId();
        LocalDate quarter = LocalDate.now(clock.withZone(home)).with(IsoFields.DAY_OF_QUARTER, 1);
        String zone = again
                ? page.typed("zone")
                : cycles.stream().findFirst().map(Cycle::zone).orElse(home).getId();
        LocalDate last = quarter.plus(3, ChronoUnit.MONTHS).minusDays(1);
        return new NewCycleView(
                AdminNavView.html(page, AdminNavView.CYCLES),
                Html.of(page.address("admin/cycles")),
                Html.of(page.address("admin/cycles/" + page.named())),
                page.named().equals(PILOT) ? OPEN_PILOT : PREPARE,
                page.named().equals(PILOT),
                refused.map(page::refusal).orElse(RefusalView.NONE),
                Html.of(page.typed("shortKey")),
                Html.of(page.typed("name")),
                Html.of(again ? page.typed("firstDay") : quarter.toString()),
                Html.of(again ? page.typed("lastDay") : last.toString()),
                CycleChoices.zones(zone),
                CycleChoices.parents(page, cycles, page.typed("parent")),
                Html.of(page.typed("scope")),
                Html.of(page.typed("committee")),
                Html.of(page.typed("strategy")),
                Html.of(page.typed("understoodOn")),
                Html.of(page.typed("reason")));
    }
}
