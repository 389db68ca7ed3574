package org.okrtree.adapter.web.admin;

import com.atlassian.sal.api.timezone.TimeZoneManager;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.application.person.Account;
import org.okrtree.application.strategy.ReviseStrategy;
import org.okrtree.application.strategy.ReviseStrategyCommand;
import org.okrtree.application.strategy.ShowStrategy;
import org.okrtree.application.strategy.StrategyShown;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.strategy.Statement;
import org.okrtree.domain.strategy.Strategy;
import org.okrtree.domain.strategy.StrategyTyped;

/**
 * Mission, vision and strategy, for all who may use the product, and for administrators the form for the next version:
 * {@code admin/strategy}, behind it the number of an earlier version.
 */
public final class StrategyServlet extends OkrServlet {
    private static final String REVISE = "revise-strategy";
    private static final int BLANK_ROWS = 3;
    private static final int MOST_ROWS = 100;
    private static final long serialVersionUID = 1;

    private final transient ShowStrategy showStrategy;
    private final transient ReviseStrategy revise;
    private final transient TimeZoneManager zones;

    public StrategyServlet(PageTools tools, ShowStrategy showStrategy, ReviseStrategy revise, TimeZoneManager zones) {
        super(tools, "admin");
        this.showStrategy = showStrategy;
        this.revise = revise;
        this.zones = zones;
    }

    @Override
    protected Answer read(Page page) {
        return showStrategy.run(page.actor()).fold(shown -> read(page, shown), Answer::refused);
    }

    private Answer read(Page page, StrategyShown shown) {
        Optional<Strategy> asked = asked(page, shown);
        return asked.isEmpty() && !page.parts().isEmpty()
                ? Answer.refused(new AccessRefusal.NotThere())
                : Answer.shown("okr-strategy", view(page, shown, asked, Optional.empty()), "okr.strategy.");
    }

    private static Optional<Strategy> asked(Page page, StrategyShown shown) {
        return shown.versions().stream()
                .filter(one -> page.parts().isEmpty() || page.parts().equals(List.of(Integer.toString(one.version()))))
                .findFirst();
    }

    @Override
    protected Answer act(Page page, String action) {
        Outcome<Strategy> done = RequestId.of(page.typed("request"))
                .filter(request -> action.equals(REVISE))
                .map(request -> revise.run(
                        page.actor(),
                        new ReviseStrategyCommand(
                                request,
                                page.number("version"),
                                new StrategyTyped(
                                        page.typed("mission"),
                                        page.typed("vision"),
                                        statements(page),
                                        page.typed("reason")))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        return done.fold(
                revised -> new Answer.SeeOther(page.address("admin/strategy?done=" + Done.SAVED.code())),
                refusal -> again(page, refusal));
    }

    private Answer again(Page page, Refusal refusal) {
        return refusal.kind() == Refusal.Kind.UNKNOWN
                ? Answer.refused(refusal)
                : showStrategy
                        .run(page.actor())
                        .fold(
                                shown -> Answer.shownAgain(
                                        refusal,
                                        "okr-strategy",
                                        view(
                                                page,
                                                shown,
                                                shown.versions().stream().findFirst(),
                                                Optional.of(refusal)),
                                        "okr.strategy."),
                                Answer::refused);
    }

    private static List<String> statements(Page page) {
        return IntStream.range(0, Math.min(MOST_ROWS, page.number("size")))
                .mapToObj(row -> page.typed("statement-" + row))
                .toList();
    }

    private StrategyPageView view(Page page, StrategyShown shown, Optional<Strategy> read, Optional<Refusal> refused) {
        Optional<Strategy> newest = shown.versions().stream().findFirst();
        boolean again = refused.isPresent();
        Optional<Refusal> whyNot = AccessRules.whyNotAdminister(page.actor());
        List<StrategyPageView.Field> fields = fields(
                again
                        ? statements(page).stream()
                                .filter(text -> !text.isBlank())
                                .toList()
                        : newest.stream()
                                .flatMap(it -> it.statements().stream())
                                .map(Statement::text)
                                .toList());
        return new StrategyPageView(
                AdminNavView.html(page, AdminNavView.STRATEGY),
                Html.of(page.address("admin/strategy")),
                read.isPresent(),
                read.equals(newest),
                read.map(it -> about(page, shown, it)).orElse(""),
                Html.of(read.map(Strategy::mission).orElse("")),
                Html.of(read.map(Strategy::vision).orElse("")),
                read.stream()
                        .flatMap(it -> it.statements().stream())
                        .map(one -> new StrategyPageView.Statement(Html.of(one.text())))
                        .toList(),
                Html.of(read.map(Strategy::reason).orElse("")),
                shown.versions().size() > 1,
                shown.versions().stream()
                        .map(one -> new StrategyPageView.Version(
                                Html.of(page.address("admin/strategy/" + one.version())),
                                about(page, shown, one),
                                Html.of(one.reason()),
                                read.equals(Optional.of(one))))
                        .toList(),
                whyNot.isEmpty() && read.equals(newest),
                whyNot.map(page.words()::whyNotHtml).orElse(""),
                again || newest.isEmpty(),
                refused.filter(it -> it.kind() == Refusal.Kind.STALE).isPresent(),
                refused.map(page::refusal).orElse(RefusalView.NONE),
                page.newRequest(),
                newest.map(Strategy::version).orElse(0),
                Html.of(
                        again
                                ? page.typed("mission")
                                : newest.map(Strategy::mission).orElse("")),
                Html.of(
                        again
                                ? page.typed("vision")
                                : newest.map(Strategy::vision).orElse("")),
                fields,
                fields.size(),
                again ? Html.of(page.typed("reason")) : "");
    }

    private static List<StrategyPageView.Field> fields(List<String> texts) {
        List<String> rows = Stream.concat(
                        texts.stream(), Stream.generate(() -> "").limit(BLANK_ROWS))
                .toList();
        return IntStream.range(0, rows.size())
                .mapToObj(row -> new StrategyPageView.Field(row, Html.of(rows.get(row))))
                .toList();
    }

    private String about(Page page, StrategyShown shown, Strategy one) {
        ZoneId zone = zones.getUserTimeZone().toZoneId();
        return page.words()
                .html(
                        "okr.strategy.version",
                        Integer.toString(one.version()),
                        page.words().dayAndYear(one.at(), zone),
                        Optional.ofNullable(shown.people().get(one.by()))
                                .map(Account::displayName)
                                .orElseGet(() -> page.words().say("okr.person.unknown")));
    }
}
