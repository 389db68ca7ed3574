package org.okrtree.adapter.web.checkin;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.adapter.web.Answer;
import org.okrtree.adapter.web.Done;
import org.okrtree.adapter.web.OkrServlet;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.PageTools;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.CheckInMyWeekCommand;
import org.okrtree.application.checkin.MyWeek;
import org.okrtree.application.checkin.ShowMyWeek;
import org.okrtree.application.person.NamePeople;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.checkin.CheckInTyped;

/** The page where somebody checks in this week, all of it with one save: {@code check-in}. */
public final class CheckInServlet extends OkrServlet {
    private static final long serialVersionUID = 1;

    /** What somebody says of a line; the others say which line it is. */
    private static final List<String> SAID =
            List.of("value", "same", "none", "confidence", "note", "next", "inTheWay", "help", "helpFrom", "validOn");

    private final transient ShowMyWeek showMyWeek;
    private final transient CheckInMyWeek checkIn;
    private final transient NamePeople names;

    public CheckInServlet(PageTools tools, ShowMyWeek showMyWeek, CheckInMyWeek checkIn, NamePeople names) {
        super(tools, "check-in", "okr-check-in-resources");
        this.showMyWeek = showMyWeek;
        this.checkIn = checkIn;
        this.names = names;
    }

    @Override
    protected Answer read(Page page) {
        return shown(page, uids(page, "line"), Optional.empty());
    }

    @Override
    protected Answer act(Page page, String action) {
        Outcome<?> done = RequestId.of(page.typed("request"))
                .<Outcome<?>>map(request -> checkIn.run(page.actor(), new CheckInMyWeekCommand(request, lines(page))))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
        return done.fold(
                recorded -> new Answer.SeeOther(page.address("check-in?done=" + Done.CHECKED_IN.code())),
                refusal -> refusal.kind() == Refusal.Kind.UNKNOWN
                                && refusal.lines().isEmpty()
                        ? Answer.refused(refusal)
                        : shown(page, uids(page, "lines"), Optional.of(refusal)));
    }

    private Answer shown(Page page, Collection<String> opened, Optional<Refusal> refusal) {
        return showMyWeek
                .run(page.actor())
                .fold(week -> answer(refusal, view(page, week, opened, refusal)), Answer::refused);
    }

    private static Answer answer(Optional<Refusal> refusal, CheckInPageView view) {
        String[] sayings = {"okr.check-in.", "okr.tree.", "okr.measure."};
        return refusal.map(why -> Answer.shownAgain(why, "okr-check-in", view, sayings))
                .orElseGet(() -> Answer.shown("okr-check-in", view, sayings));
    }

    private CheckInPageView view(Page page, MyWeek week, Collection<String> opened, Optional<Refusal> refusal) {
        return new CheckInViews(page, week, names.run(CheckInViews.people(week)), opened, refusal).view();
    }

    private static List<String> uids(Page page, String field) {
        return Stream.of(page.typed(field).split(" ", -1))
                .filter(one -> !one.isBlank())
                .distinct()
                .toList();
    }

    // A line of which nothing is said is no check-in, unless it is among "everything else".
    private static List<CheckInMyWeekCommand.Line> lines(Page page) {
        List<CheckInMyWeekCommand.Line> lines = new ArrayList<>();
        for (String uid : uids(page, "lines")) {
            boolean isSaid =
                    SAID.stream().anyMatch(name -> !page.typed(name + "." + uid).isBlank());
            boolean isOfTheRest =
                    !page.typed("rest").isEmpty() && !page.typed("due." + uid).isEmpty();
            if (isSaid || isOfTheRest) {
                lines.add(line(page, uid, isSaid ? reading(page, uid) : CheckInTyped.NONE));
            }
        }
        return lines;
    }

    private static String reading(Page page, String uid) {
        return (page.typed("same." + uid) + " " + page.typed("none." + uid)).strip();
    }

    private static CheckInMyWeekCommand.Line line(Page page, String uid, String reading) {
        return new CheckInMyWeekCommand.Line(
                uid,
                new CheckInTyped(
                        page.typed("value." + uid),
                        page.typed("confidence." + uid),
                        page.typed("note." + uid),
                        page.typed("validOn." + uid),
                        page.typed("next." + uid),
                        page.typed("inTheWay." + uid),
                        page.typed("help." + uid),
                        page.typed("helpFrom." + uid),
                        "",
                        page.typed("replaces." + uid),
                        reading),
                page.typed("seen." + uid));
    }
}
