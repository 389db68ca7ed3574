package org.okrtree.adapter.web.published;

import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.adapter.web.FieldView;
import org.okrtree.adapter.web.Html;
import org.okrtree.adapter.web.Page;
import org.okrtree.adapter.web.RefusalView;
import org.okrtree.adapter.web.Words;
import org.okrtree.application.published.TreeShown;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.Refusal;
import org.okrtree.domain.Text;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.published.TreeFilter;
import org.okrtree.domain.published.TreeFilter.Believing;

/** Makes the page of the tree: what is shown, what else could be, and the rows. */
final class TreePages {

    private static final int LINE_FROM = 6;
    private static final int LINE_TO = 454;
    private static final int MOST_TEAMS = 40;
    private static final String DRAFT = "draft";
    private static final String MINE = "mine";

    private final Page page;
    private final TreeShown tree;
    private final TreeAddress asked;
    private final TreeAddress address;
    private final Words words;
    private final Optional<Refusal> refused;

    /**
     * @param asked the address as it was asked for: what was left out of it stands in no other address of the page
     * @param refused why it is not shown as of what was typed
     */
    TreePages(Page page, TreeShown tree, TreeAddress asked, Optional<Refusal> refused) {
        this.page = page;
        this.tree = tree;
        this.asked = asked;
        this.address = asked.without(tree.leftOut().stream().map(Refusal::field).toList());
        this.words = page.words();
        this.refused = refused;
    }

    TreePageView view() {
        page.navigate(cycles());
        TreeAddress here = address.without("asOf").without("state");
        return new TreePageView(
                head(),
                tools(),
                leftOut(),
                moment(),
                nothing(),
                tree.isDraft(),
                Html.of(here.text()),
                tree.notOpenYet() > 0,
                words.html("okr.tree.not-open-yet", Integer.toString(tree.notOpenYet())),
                tree.from() > 0,
                Html.of(address.with("from", "").text()),
                fields(address, ""),
                TreeRowViews.expected(tree),
                tree.rows().isEmpty() ? "" : page.fragment("okr-tree-rows", rows(""), "okr.tree.", "okr.measure."));
    }

    /** @param below uid of the row below which they stand; empty for all */
    TreeRowsView rows(String below) {
        return new TreeRowsView(
                new TreeRowViews(page, tree).rows(),
                tree.more() > 0,
                words.html("okr.tree.more", Integer.toString(tree.more())),
                tree.from() + tree.rows().size(),
                below);
    }

    private TreePageView.Head head() {
        Cycle cycle = tree.cycle();
        int expected = TreeRowViews.expected(tree);
        return new TreePageView.Head(
                Html.of(cycle.name()),
                words.html("okr.cycle.state." + cycle.state().code()),
                cycle.state() == CycleState.RUNNING,
                words.html("okr.tree.days", words.days(cycle.firstDay(), cycle.lastDay()), Words.percent(expected)),
                tree.teams().size() == 1
                        ? words.html("okr.tree.one-team")
                        : words.html(
                                "okr.tree.teams", Integer.toString(tree.teams().size())),
                LINE_FROM + (LINE_TO - LINE_FROM) * expected / 100,
                words.html("okr.tree.today", Words.percent(expected)),
                Html.of(words.day(cycle.firstDay())),
                Html.of(words.day(cycle.lastDay())),
                Html.of(page.address("check-in")));
    }

    private String cycles() {
        List<LinkView> links = tree.cycles().stream()
                .map(cycle -> link(
                        Html.of(cycle.name()),
                        address.ofCycle(cycle.shortKey().text()),
                        cycle.id().equals(tree.cycle().id())))
                .toList();
        return menu(new MenuView(Html.of(tree.cycle().name()), false, true, links));
    }

    private TreePageView.Tools tools() {
        TreeFilter filter = tree.filter();
        return new TreePageView.Tools(
                Html.of(page.address("tree")),
                Html.of(filter.words()),
                fields(address, "text"),
                menu(teams()) + menu(owners(filter)) + (tree.isDraft() ? "" : menu(confidences(filter))),
                tree.isDraft()
                        ? List.of()
                        : List.of(
                                new TreePageView.Switch(
                                        words.html("okr.tree.behind"),
                                        Html.of(address.toggling("pace", "behind")
                                                .text()),
                                        filter.behind(),
                                        false,
                                        0),
                                new TreePageView.Switch(
                                        words.html("okr.tree.stale"),
                                        Html.of(address.toggling("stale", "yes").text()),
                                        filter.stale(),
                                        tree.stale() > 0,
                                        tree.stale())),
                menu(states()));
    }

    private MenuView teams() {
        String chosen = address.at("team");
        Map<String, String> names = new LinkedHashMap<>();
        tree.teams().forEach(team -> {
            team.above().forEach(up -> names.putIfAbsent(up.id().uid(), up.name()));
            names.put(team.id().uid(), team.nameAmong(tree.names()));
        });
        Map<String, String> keys = tree.teams().stream()
                .collect(Collectors.toMap(
                        team -> team.id().uid(), team -> team.shortKey().text(), (one, other) -> one));
        List<LinkView> links = new ArrayList<>();
        links.add(link(words.html("okr.tree.all-teams"), address.without("team"), chosen.isEmpty()));
        offered(names)
                .forEach(uid -> links.add(link(
                        Html.of(names.getOrDefault(uid, "")),
                        address.with("team", keys.getOrDefault(uid, uid)),
                        isChosen(chosen, uid, keys))));
        String name = names.entrySet().stream()
                .filter(team -> isChosen(chosen, team.getKey(), keys))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElseGet(() -> words.say("okr.tree.all"));
        return new MenuView(words.html("okr.tree.team", name), !chosen.isEmpty(), false, links);
    }

    // All of a few teams; of many those that have others below them, the highest first.
    private List<String> offered(Map<String, String> names) {
        if (names.size() <= MOST_TEAMS) {
            return List.copyOf(names.keySet());
        }
        Map<String, Integer> depths = new LinkedHashMap<>();
        for (PublishedTeam team : tree.teams()) {
            int depth = 0;
            for (PublishedTeam.Place up : team.above()) {
                depths.putIfAbsent(up.id().uid(), depth++);
            }
        }
        return depths.entrySet().stream()
                .sorted(Map.Entry.comparingByValue(Comparator.naturalOrder()))
                .limit(MOST_TEAMS)
                .map(Map.Entry::getKey)
                .toList();
    }

    private static boolean isChosen(String chosen, String uid, Map<String, String> keys) {
        return !chosen.isEmpty() && (chosen.equals(uid) || chosen.equals(keys.get(uid)));
    }

    private MenuView owners(TreeFilter filter) {
        boolean isMine = filter.owner().filter(page.actor()::is).isPresent();
        List<LinkView> links = new ArrayList<>();
        links.add(link(
                words.html("okr.tree.all-owners"),
                address.without("owner"),
                filter.owner().isEmpty()));
        links.add(link(words.html("okr.tree.mine"), address.with("owner", MINE), isMine));
        filter.owner()
                .filter(person -> !isMine)
                .ifPresent(person -> links.add(link(Html.of(name(person)), address, true)));
        return new MenuView(
                words.html(
                        "okr.tree.owner",
                        filter.owner()
                                .map(person -> isMine ? words.say("okr.tree.you") : name(person))
                                .orElseGet(() -> words.say("okr.tree.all"))),
                filter.owner().isPresent(),
                false,
                links);
    }

    private String name(PersonId person) {
        return Optional.ofNullable(tree.names().get(person)).orElseGet(() -> words.say("okr.person.unknown"));
    }

    private MenuView confidences(TreeFilter filter) {
        List<LinkView> links = Stream.of(Believing.values())
                .map(one ->
                        link(Html.of(said(one)), address.with("confidence", one.code()), one == filter.confidence()))
                .toList();
        return new MenuView(
                words.html("okr.tree.confidence", said(filter.confidence())),
                filter.confidence() != Believing.ANYTHING,
                false,
                links);
    }

    private String said(Believing one) {
        return words.say(one == Believing.ANYTHING ? "okr.tree.all" : "okr.tree.band." + one.code());
    }

    private MenuView states() {
        TreeAddress other = address.withoutFilter();
        return new MenuView(
                words.html(
                        tree.isDraft()
                                ? "okr.tree.drafts"
                                : tree.asOf().isPresent() ? "okr.tree.revisions-then" : "okr.tree.revisions"),
                tree.isDraft(),
                false,
                List.of(
                        link(words.html("okr.tree.revisions"), address.without("state"), !tree.isDraft()),
                        link(
                                words.html("okr.tree.drafts"),
                                other.without("asOf").with("state", DRAFT),
                                tree.isDraft())));
    }

    private List<TreePageView.LeftOut> leftOut() {
        return tree.leftOut().stream()
                .map(why -> new TreePageView.LeftOut(
                        why.field(),
                        words.html("okr.tree.left-out", why.field(), Text.excerpt(asked.at(why.field()))),
                        words.whyNotHtml(why),
                        Html.of(asked.without(why.field()).text()),
                        words.html("okr.tree.clear-part", why.field())))
                .toList();
    }

    private TreePageView.Moment moment() {
        ZoneId zone = tree.cycle().zone();
        Optional<String> then = tree.asOf().map(at -> {
            LocalDateTime local = LocalDateTime.ofInstant(at, zone);
            String day = words.dayAndYear(local.toLocalDate());
            return address.at("asOf").contains("T")
                    ? words.say("okr.tree.day-and-time", day, words.time(local.toLocalTime()))
                    : day;
        });
        return new TreePageView.Moment(
                !tree.isDraft(),
                then.isPresent(),
                then.map(moment -> words.html("okr.tree.as-of", moment))
                        .orElseGet(() -> words.html("okr.tree.as-of-now")),
                then.map(moment -> words.html("okr.tree.as-of", moment)).orElse(""),
                Html.of(refused.isPresent() || then.isPresent() ? address.at("asOf") : ""),
                fields(address, "asOf"),
                tree.figures().today().toString(),
                Html.of(address.without("asOf").text()),
                refused.map(page::refusal).orElse(RefusalView.NONE));
    }

    private TreePageView.Nothing nothing() {
        boolean isEmpty = tree.rows().isEmpty() && tree.lines() == 0;
        String which = tree.isDraft()
                ? "okr.tree.no-drafts"
                : tree.asOf().isPresent() ? "okr.tree.nothing-then" : "okr.tree.nothing-published";
        return new TreePageView.Nothing(
                isEmpty,
                words.html(which, tree.cycle().name()),
                words.html(
                        tree.isDraft()
                                ? "okr.tree.no-drafts-why"
                                : tree.asOf().isPresent()
                                        ? "okr.tree.nothing-then-why"
                                        : "okr.tree.nothing-published-why"),
                !tree.isDraft() && tree.asOf().isEmpty(),
                Html.of(address.withoutFilter()
                        .without("asOf")
                        .with("state", DRAFT)
                        .text()),
                Html.of(new TreeAddress(page.address("sheets"), Map.of())
                        .with("cycle", tree.cycle().shortKey().text())
                        .text()),
                tree.rows().isEmpty() && tree.lines() > 0,
                words.html("okr.tree.nothing-in", Integer.toString(tree.lines()), asked()),
                Html.of(address.withoutFilter().text()));
    }

    /** What is asked for, as the end of a sentence. */
    private String asked() {
        TreeFilter filter = tree.filter();
        List<String> all = new ArrayList<>();
        if (!filter.words().isEmpty()) {
            all.add(words.say("okr.tree.asked.words", filter.words()));
        }
        filter.owner()
                .ifPresent(person -> all.add(
                        page.actor().is(person)
                                ? words.say("okr.tree.asked.mine")
                                : words.say("okr.tree.asked.owner", name(person))));
        if (filter.confidence() == Believing.NOTHING) {
            all.add(words.say("okr.tree.asked.no-confidence"));
        } else if (filter.confidence() != Believing.ANYTHING) {
            all.add(words.say("okr.tree.asked.confidence", said(filter.confidence())));
        }
        if (filter.behind()) {
            all.add(words.say("okr.tree.asked.behind"));
        }
        if (filter.stale()) {
            all.add(words.say("okr.tree.asked.stale"));
        }
        return String.join(words.say("okr.tree.asked.and"), all);
    }

    /** What a form of this address keeps, but for what it asks itself. */
    private static List<FieldView> fields(TreeAddress address, String asked) {
        return address.without(asked).fields().entrySet().stream()
                .map(field -> new FieldView(Html.of(field.getKey()), Html.of(field.getValue())))
                .toList();
    }

    private String menu(MenuView view) {
        return page.fragment("okr-menu", view, "okr.tree.");
    }

    private static LinkView link(String nameHtml, TreeAddress address, boolean isChosen) {
        return new LinkView(nameHtml, Html.of(address.text()), isChosen);
    }
}
