package org.okrtree.application.published;

import java.time.Clock;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.cycle.AsOf;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.SheetOrder;
import org.okrtree.domain.published.Manifest;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.published.PublishedTree;
import org.okrtree.domain.published.TreeOrder;

/** Shows the published OKRs of a cycle, on both products. */
public final class ShowPublishedTree {

    private final PublishedSource source;
    private final Clock clock;

    public ShowPublishedTree(PublishedSource source, Clock clock) {
        this.source = source;
        this.clock = clock;
    }

    public Outcome<PublishedTree> run(Actor actor, PublishedTreeQuery query) {
        if (AccessRules.whyNotUse(actor).isPresent()) {
            return Outcome.refused(new AccessRefusal.NotThere());
        }
        return AsOf.of("asOf", query.asOf())
                .then(asOf -> manifest(query, asOf)
                        .then(manifest -> source.texts(manifest.entries().stream()
                                        .map(Manifest.Entry::hash)
                                        .toList())
                                .then(texts -> chosen(query, manifest, texts.values()))
                                .then(sheets -> tree(manifest, asOf, sheets))));
    }

    // Where teams stand now is asked for only when it chooses between sheets: each text says where its team stood.
    private Outcome<Manifest> manifest(PublishedTreeQuery query, AsOf asOf) {
        return query.team().isEmpty() && query.space().isEmpty()
                ? source.manifestWithoutTeams(query.cycle(), asOf)
                : source.manifest(query.cycle(), asOf);
    }

    private static Outcome<List<PublishedSheet>> chosen(
            PublishedTreeQuery query, Manifest manifest, Collection<PublishedSheet> all) {
        List<PublishedSheet> sheets = List.copyOf(all);
        if (query.team().isEmpty()) {
            return Outcome.done(TreeOrder.teamOfSpace(query.space(), manifest.teams())
                    .map(team -> TreeOrder.from(team, sheets, manifest.teams()))
                    .orElseGet(() -> SheetOrder.ofAll(sheets)));
        }
        return teamNamed(query.team(), sheets, manifest.teams())
                .map(team -> Outcome.done(TreeOrder.from(team, sheets, manifest.teams())))
                .orElseGet(() -> Outcome.refused(new PublishedRefusal.NoSuchTeam(query.team())));
    }

    private static Optional<TeamId> teamNamed(String asked, List<PublishedSheet> sheets, List<Manifest.Place> teams) {
        return sheets.stream()
                .map(PublishedSheet::team)
                .filter(team -> team.shortKey().text().equals(asked))
                .map(team -> team.id())
                .findFirst()
                .or(() -> teams.stream()
                        .map(Manifest.Place::team)
                        .filter(team -> team.uid().equals(asked))
                        .findFirst());
    }

    private Outcome<PublishedTree> tree(Manifest manifest, AsOf asOf, List<PublishedSheet> sheets) {
        Cycle cycle = manifest.cycle();
        return source.readings(cycle, asOf)
                .then(readings -> source.names(people(sheets))
                        .map(names ->
                                new PublishedTree(cycle, asOf.dayIn(cycle.zone(), clock), sheets, readings, names)));
    }

    private static Set<PersonId> people(List<PublishedSheet> sheets) {
        Set<PersonId> people = new HashSet<>();
        sheets.forEach(sheet -> people.addAll(sheet.people()));
        return people;
    }
}
