package org.okrtree.application.published;

import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.checkin.CheckIns;
import org.okrtree.application.cycle.Cycles;
import org.okrtree.application.person.NamePeople;
import org.okrtree.application.publication.ReadPublishedSheets;
import org.okrtree.application.publication.Revisions;
import org.okrtree.application.sheet.Sheets;
import org.okrtree.application.team.TeamHead;
import org.okrtree.application.team.Teams;
import org.okrtree.application.worklink.WorkCounts;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.access.AccessRules;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.worklink.LinkTarget;

/**
 * Shows everything about one objective to all who may use the product: published, or in a draft whose discussion is open. In a
 * statement for each kind of row, however much there is.
 */
public final class ShowObjective {

    private final Sheets sheets;
    private final Teams teams;
    private final Cycles cycles;
    private final Revisions revisions;
    private final ReadPublishedSheets published;
    private final CheckIns checkIns;
    private final Contributions contributions;
    private final WorkLinks links;
    private final WorkCounts counts;
    private final NamePeople names;
    private final Clock clock;

    public ShowObjective(
            Sheets sheets,
            Teams teams,
            Cycles cycles,
            Revisions revisions,
            ReadPublishedSheets published,
            CheckIns checkIns,
            Contributions contributions,
            WorkLinks links,
            WorkCounts counts,
            NamePeople names,
            Clock clock) {
        this.sheets = sheets;
        this.teams = teams;
        this.cycles = cycles;
        this.revisions = revisions;
        this.published = published;
        this.checkIns = checkIns;
        this.contributions = contributions;
        this.links = links;
        this.counts = counts;
        this.names = names;
        this.clock = clock;
    }

    public Outcome<ObjectiveShown> run(Actor actor, ObjectiveId id) {
        Optional<SheetId> place = AccessRules.whyNotUse(actor).isPresent() ? Optional.empty() : sheets.placeOf(id);
        return place.flatMap(sheet -> shown(id, sheet))
                .map(Outcome::done)
                .orElseGet(() -> Outcome.refused(new AccessRefusal.NotThere()));
    }

    private Optional<ObjectiveShown> shown(ObjectiveId id, SheetId sheet) {
        List<ContributionOnRecord> onRecord = contributions.ofObjective(id);
        Texts texts = texts(sheet, onRecord);
        return texts.holding(sheet, id)
                .map(place -> published(id, sheet, place, texts, onRecord))
                .orElseGet(() -> drafted(id, sheet, texts, onRecord));
    }

    /** All revisions of the objective's own sheet, and the newest of each sheet at the other end of a contribution. */
    private record Texts(Map<SheetId, List<PublishedRevision>> heads, Map<ContentHash, PublishedSheet> byHash) {

        private List<PublishedRevision> headsOf(SheetId sheet) {
            return heads.getOrDefault(sheet, List.of());
        }

        private List<PublishedSheet> of(SheetId sheet) {
            return headsOf(sheet).stream()
                    .flatMap(head -> Optional.ofNullable(byHash.get(head.hash())).stream())
                    .toList();
        }

        private Optional<PublishedSheet> newestOf(SheetId sheet) {
            return of(sheet).stream().findFirst();
        }

        private Optional<PublishedSheet> holding(SheetId sheet, ObjectiveId id) {
            return of(sheet).stream()
                    .filter(text -> text.objective(id).isPresent())
                    .findFirst();
        }
    }

    private Texts texts(SheetId own, List<ContributionOnRecord> onRecord) {
        Set<SheetId> wanted = new LinkedHashSet<>(Set.of(own));
        onRecord.forEach(one -> {
            wanted.add(one.contribution().sheet());
            wanted.add(one.contribution().parentSheet());
        });
        Map<SheetId, List<PublishedRevision>> heads = revisions.historyOf(wanted);
        List<ContentHash> hashes = heads.entrySet().stream()
                .flatMap(of -> of.getValue().stream().limit(of.getKey().equals(own) ? Long.MAX_VALUE : 1))
                .map(PublishedRevision::hash)
                .toList();
        return new Texts(heads, published.run(hashes));
    }

    private Optional<ObjectiveShown> published(
            ObjectiveId id, SheetId sheet, PublishedSheet place, Texts texts, List<ContributionOnRecord> onRecord) {
        PublishedObjective objective = place.objective(id).orElseThrow();
        List<KeyResultId> keyResults =
                objective.keyResults().stream().map(PublishedKeyResult::id).toList();
        Map<KeyResultId, List<CheckIn>> said = checkIns.ofKeyResults(keyResults);
        Map<CycleId, Cycle> all = cyclesById();
        Optional<TeamHead> team = teams.headOf(place.team().id());
        List<ObjectiveShown.Related> related = related(id, onRecord, texts, all);
        ObjectiveShown.OnRecord record = new ObjectiveShown.OnRecord(
                place,
                objective,
                texts.newestOf(sheet)
                        .filter(newest -> newest.revision() != place.revision())
                        .isPresent(),
                texts.headsOf(sheet),
                texts.of(sheet),
                said,
                counts.of(links.issuesOf(targets(id, keyResults))).orElse(null));
        Set<PersonId> people = people(onRecord, team);
        people.add(objective.owner());
        objective.keyResults().forEach(one -> people.add(one.owner()));
        record.heads().forEach(head -> people.add(head.by()));
        record.texts().stream().flatMap(text -> text.objective(id).stream()).forEach(one -> {
            people.add(one.owner());
            one.keyResults().forEach(keyResult -> people.add(keyResult.owner()));
        });
        said.values().stream().flatMap(Collection::stream).forEach(one -> {
            people.add(one.by());
            one.words().helpFrom().ifPresent(people::add);
        });
        return Optional.ofNullable(all.get(place.cycle().id()))
                .flatMap(cycle -> team.map(head -> new ObjectiveShown(
                        id, sheet, cycle, cycle.today(clock), head, record, null, related, names.run(people))));
    }

    // Before its discussion is open a draft is on its sheet alone, where it is said who reads it.
    private Optional<ObjectiveShown> drafted(
            ObjectiveId id, SheetId sheet, Texts texts, List<ContributionOnRecord> onRecord) {
        Optional<Draft> draft = sheets.draft(sheet).filter(it -> it.sheet().state() != SheetState.DRAFT);
        Optional<DraftObjective> line = draft.flatMap(it -> it.objective(id));
        if (draft.isEmpty() || line.isEmpty()) {
            return Optional.empty();
        }
        Map<CycleId, Cycle> all = cyclesById();
        Optional<TeamHead> team = teams.headOf(draft.get().sheet().team());
        Set<PersonId> people = people(onRecord, team);
        people.add(line.get().words().owner());
        line.get().keyResults().forEach(one -> people.add(one.words().owner()));
        return Optional.ofNullable(all.get(draft.get().sheet().cycle()))
                .flatMap(cycle -> team.map(head -> new ObjectiveShown(
                        id,
                        sheet,
                        cycle,
                        cycle.today(clock),
                        head,
                        null,
                        line.get(),
                        related(id, onRecord, texts, all),
                        names.run(people))));
    }

    private Map<CycleId, Cycle> cyclesById() {
        return cycles.all().stream().collect(Collectors.toMap(Cycle::id, Function.identity()));
    }

    private static List<LinkTarget> targets(ObjectiveId id, List<KeyResultId> keyResults) {
        return Stream.concat(
                        Stream.<LinkTarget>of(new LinkTarget.Objective(id)),
                        keyResults.stream().<LinkTarget>map(LinkTarget.KeyResult::new))
                .toList();
    }

    private static Set<PersonId> people(List<ContributionOnRecord> onRecord, Optional<TeamHead> team) {
        Set<PersonId> people = new HashSet<>();
        team.ifPresent(head -> people.add(head.lead()));
        onRecord.forEach(one -> {
            people.add(one.contribution().by());
            one.answers().forEach(answer -> people.add(answer.by()));
        });
        return people;
    }

    private static List<ObjectiveShown.Related> related(
            ObjectiveId id, List<ContributionOnRecord> onRecord, Texts texts, Map<CycleId, Cycle> all) {
        List<ObjectiveShown.Related> related = new ArrayList<>();
        for (ContributionOnRecord one : onRecord) {
            boolean isUp = one.contribution().child().equals(id);
            SheetId sheet =
                    isUp ? one.contribution().parentSheet() : one.contribution().sheet();
            ObjectiveId other =
                    isUp ? one.contribution().parent() : one.contribution().child();
            Optional<PublishedSheet> text =
                    texts.newestOf(sheet).filter(it -> it.objective(other).isPresent());
            Optional.ofNullable(all.get(one.contribution().cycle()))
                    .ifPresent(cycle -> related.add(new ObjectiveShown.Related(
                            one,
                            cycle,
                            text.orElse(null),
                            text.flatMap(it -> it.objective(other)).orElse(null))));
        }
        return related;
    }
}
