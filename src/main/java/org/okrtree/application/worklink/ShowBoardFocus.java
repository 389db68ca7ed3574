package org.okrtree.application.worklink;

import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.checkin.Readings;
import org.okrtree.application.publication.ReadOpenSheets;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.team.Teams;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.worklink.LinkOnRecord;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.domain.worklink.WorkLinkRules;

/** Says what each sprint of a board is for, and what it could be for, to whoever may use the product and see the board. */
public final class ShowBoardFocus {

    private final SeenSprints seen;
    private final Teams teams;
    private final OpenKeyResults open;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final Readings readings;
    private final WorkLinks links;
    private final Clock clock;

    public ShowBoardFocus(
            SeenSprints seen,
            Teams teams,
            ReadOpenSheets openSheets,
            Revisions revisions,
            ReadPublishedSheets published,
            Readings readings,
            WorkLinks links,
            Clock clock) {
        this.seen = seen;
        this.teams = teams;
        this.open = new OpenKeyResults(openSheets);
        this.revisions = revisions;
        this.published = published;
        this.readings = readings;
        this.links = links;
        this.clock = clock;
    }

    /** Suggested are those of the actor's own teams first, at most {@link FindKeyResults#MOST}. */
    public Outcome<BoardFocus> run(Actor actor, BoardFocusQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return seen.board(query.board())
                .map(board -> Outcome.done(shown(actor, board, query)))
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private BoardFocus shown(Actor actor, SeenBoard board, BoardFocusQuery query) {
        List<Team> all = teams.all();
        List<WorkLink> open =
                links.ofSprints(board.sprints().stream().map(SeenSprint::id).toList());
        List<WorkLink> takenOut = takenOut(board, query);
        List<WorkLink> both = new ArrayList<>(open);
        both.addAll(takenOut);
        FocusPlaces places = new FocusPlaces(both, revisions, published);
        Map<KeyResultId, Reading> known = readings.of(
                open.stream().flatMap(link -> link.keyResult().stream()).toList());
        List<BoardFocus.OfSprint> sprints = new ArrayList<>();
        Optional<SeenSprint> before = Optional.empty();
        for (SeenSprint sprint : board.sprints()) {
            Optional<Refusal> whyNot = whyNot(actor, sprint, all);
            sprints.add(new BoardFocus.OfSprint(
                    sprint,
                    places.of(of(sprint, open)).stream()
                            .map(one -> figured(one, known))
                            .toList(),
                    whyNot.orElse(null),
                    before.filter(it -> whyNot.isEmpty() && hasMore(it, sprint, open))
                            .orElse(null),
                    whyNot.isEmpty()
                            ? places.of(of(sprint, takenOut)).stream()
                                    .findFirst()
                                    .orElse(null)
                            : null));
            before = Optional.of(sprint);
        }
        boolean mayAny = sprints.stream().anyMatch(one -> one.whyNot().isEmpty());
        return new BoardFocus(board, sprints, mayAny ? suggested(actor, board, all) : List.of());
    }

    private static Optional<Refusal> whyNot(Actor actor, SeenSprint sprint, List<Team> all) {
        return WorkLinkRules.whyNotFocus(
                actor,
                sprint.mayManage(),
                all.stream().anyMatch(team -> team.worksOn(sprint.board(), sprint.projects())),
                sprint.state());
    }

    // Whether the sprint before is for something that this one is not for.
    private static boolean hasMore(SeenSprint before, SeenSprint sprint, List<WorkLink> open) {
        List<WorkLink> focus = of(sprint, open);
        return of(before, open).stream().anyMatch(link -> !WorkLinkRules.has(focus, link.target()));
    }

    // Only who just took one out pays for it.
    private List<WorkLink> takenOut(SeenBoard board, BoardFocusQuery query) {
        return query.takenOutOrNull() == null
                        || board.sprints().stream().noneMatch(sprint -> sprint.id() == query.sprint())
                ? List.of()
                : links.everOf(new Work.Sprint(query.sprint())).stream()
                        .filter(link -> link.endedAt().isPresent())
                        .map(LinkOnRecord::link)
                        .filter(link -> link.id().equals(query.takenOutOrNull()))
                        .toList();
    }

    private static List<WorkLink> of(SeenSprint sprint, List<WorkLink> some) {
        return some.stream().filter(link -> link.work().id() == sprint.id()).toList();
    }

    private BoardFocus.Figured figured(SprintFocus.InFocus one, Map<KeyResultId, Reading> known) {
        return new BoardFocus.Figured(
                one,
                known.getOrDefault(one.keyResult().id(), Reading.NONE),
                LocalDate.now(clock.withZone(one.sheet().cycle().zone())));
    }

    private List<FoundKeyResult> suggested(Actor actor, SeenBoard board, List<Team> all) {
        Set<TeamId> own = all.stream()
                .filter(team -> team.has(actor.person()))
                .map(Team::id)
                .collect(Collectors.toSet());
        Set<TeamId> onBoard = all.stream()
                .filter(team -> team.worksOn(board.id(), board.projects()))
                .map(Team::id)
                .collect(Collectors.toSet());
        return open.all(own)
                .filter(found -> onBoard.contains(found.sheet().team().id()))
                .sorted(Comparator.comparing(FoundKeyResult::isOfOwnTeam).reversed())
                .limit(FindKeyResults.MOST)
                .toList();
    }
}
