package org.okrtree.workbench.scale;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.adapter.format.CanonicalJsonReader;
import org.okrtree.adapter.persistence.AoAtomically;
import org.okrtree.adapter.persistence.AoCheckIns;
import org.okrtree.adapter.persistence.AoCyclePlans;
import org.okrtree.adapter.persistence.AoCycles;
import org.okrtree.adapter.persistence.AoPeople;
import org.okrtree.adapter.persistence.AoReadings;
import org.okrtree.adapter.persistence.AoRevisions;
import org.okrtree.adapter.persistence.AoSheets;
import org.okrtree.adapter.persistence.AoStandIns;
import org.okrtree.adapter.persistence.AoTeams;
import org.okrtree.adapter.persistence.AoWorkLinks;
import org.okrtree.adapter.persistence.StoredPublishedSource;
import org.okrtree.application.checkin.CheckInCommand;
import org.okrtree.application.checkin.CheckInKeyResult;
import org.okrtree.application.checkin.CheckInMyWeek;
import org.okrtree.application.checkin.CheckInMyWeekCommand;
import org.okrtree.application.checkin.PublishedDesk;
import org.okrtree.application.checkin.StandIns;
import org.okrtree.application.person.Account;
import org.okrtree.application.person.Accounts;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.person.RegisterPeople;
import org.okrtree.application.person.RegisterPerson;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.published.CycleAsked;
import org.okrtree.application.published.PublishedTreeQuery;
import org.okrtree.application.published.ShowPublishedTree;
import org.okrtree.application.worklink.IssueLinks;
import org.okrtree.application.worklink.SeenIssue;
import org.okrtree.application.worklink.ShowIssueLinks;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckInTyped;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.workbench.store.RealActiveObjects;

/** The plugin's use cases over its own stores, as its wiring makes them; the host knows every account and shows every issue. */
final class Plugin {
    private final RealActiveObjects ao;
    private final Uids uids;
    private final Clock clock;
    private final Actor actor;
    private final StoredPublishedSource source;
    private final ShowPublishedTree showTree;
    private final ShowIssueLinks showLinks;
    private final NamePeople names;
    private final CheckInKeyResult checkIn;
    private final CheckInMyWeek checkInPage;

    /** Nothing is remembered in a new one. */
    Plugin(RealActiveObjects ao, Uids uids, Clock clock, Actor actor) {
        this.ao = ao;
        this.uids = uids;
        this.clock = clock;
        this.actor = actor;
        AoRevisions revisions = new AoRevisions(ao);
        AoReadings readings = new AoReadings(ao);
        AoCycles cycles = new AoCycles(ao);
        ReadPublishedSheets published = new ReadPublishedSheets(revisions, new CanonicalJsonReader());
        names = new NamePeople(new AoPeople(ao), new EveryKeyIsAnAccount());
        source = new StoredPublishedSource(
                cycles, new AoCyclePlans(ao), new AoTeams(ao), revisions, published, readings, names, clock);
        showTree = new ShowPublishedTree(source, clock);
        showLinks = new ShowIssueLinks(
                issue -> Optional.of(new SeenIssue(issue, "GW-" + issue, LargeCompany.PROJECT, true)),
                new AoWorkLinks(ao),
                revisions,
                published,
                readings,
                clock);
        PublishedDesk publishedDesk = new PublishedDesk(new AoSheets(ao), cycles, revisions, published);
        checkIn = new CheckInKeyResult(
                new AoAtomically(ao),
                publishedDesk,
                new AoCheckIns(ao),
                readings,
                new AoStandIns(ao),
                new EveryKeyIsAnAccount(),
                new RegisterPerson(new AoPeople(ao), uids),
                uids,
                clock);
        checkInPage = new CheckInMyWeek(
                new AoAtomically(ao),
                publishedDesk,
                new AoCheckIns(ao),
                readings,
                new AoStandIns(ao),
                new EveryKeyIsAnAccount(),
                new RegisterPeople(new AoPeople(ao), uids),
                names,
                uids,
                clock);
    }

    PublishedTree tree() {
        return done(showTree.run(actor, PublishedTreeQuery.of("")));
    }

    /** What is read to answer 304 for both documents. */
    int stamps() {
        return done(source.stampedManifest(CycleAsked.named(""), AsOf.NOW))
                        .stamp()
                        .length()
                + done(source.stampedReadings("", AsOf.NOW)).stamp().length();
    }

    /** What the panel of an issue shows, with names. */
    int panel(long issue) {
        IssueLinks links = done(showLinks.run(actor, issue));
        Set<PersonId> owners = new HashSet<>();
        links.links().forEach(one -> owners.add(one.keyResult().owner()));
        return links.links().size() + names.run(owners).size();
    }

    void checkIn(LargeCompany.Line line, String value) {
        done(checkIn.run(
                new Actor(line.owner(), true, false),
                new CheckInCommand(line.keyResult(), new RequestId(uids.next()), typed(value))));
    }

    /** From now on the owner of the first of these may check in all of them. */
    void standIn(List<LargeCompany.Line> lines) {
        StandIns standIns = new AoStandIns(ao);
        done(new AoAtomically(ao).run(() -> {
            lines.forEach(line ->
                    standIns.name(line.keyResult(), Optional.of(lines.get(0).owner())));
            return Outcome.done(true);
        }));
    }

    /** One save of a page with these key results, by the owner of the first. */
    void checkInPage(List<LargeCompany.Line> lines, String value) {
        done(checkInPage.run(
                new Actor(lines.get(0).owner(), true, false),
                new CheckInMyWeekCommand(
                        new RequestId(uids.next()),
                        lines.stream()
                                .map(line -> new CheckInMyWeekCommand.Line(
                                        line.keyResult().uid(), typed(value), ""))
                                .toList())));
    }

    private static CheckInTyped typed(String value) {
        return CheckInTyped.of(value, "7", "Measured on Monday as always.", "");
    }

    Clock clock() {
        return clock;
    }

    static Set<String> people(PublishedTree tree) {
        Set<String> people = new HashSet<>();
        tree.sheets().forEach(sheet -> {
            people.add(sheet.by().uid());
            sheet.objectives().forEach(one -> people.add(one.owner().uid()));
            sheet.keyResults().forEach(one -> people.add(one.owner().uid()));
        });
        return people;
    }

    static Map<String, String> owners(Collection<LargeCompany.Line> lines) {
        Map<String, String> owners = new java.util.HashMap<>();
        lines.forEach(line -> owners.put(line.keyResult().uid(), line.owner().uid()));
        return owners;
    }

    private static <T> T done(Outcome<T> outcome) {
        return outcome.fold(value -> value, refusal -> {
            throw new IllegalStateException(refusal.key() + " " + refusal.details());
        });
    }

    private static final class EveryKeyIsAnAccount implements Accounts {
        @Override
        public Optional<Account> named(String userName) {
            return withKey(userName);
        }

        @Override
        public Optional<Account> withKey(String userKey) {
            return Optional.of(new Account(userKey, userKey, "Person " + userKey));
        }
    }
}
