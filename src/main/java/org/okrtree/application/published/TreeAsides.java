package org.okrtree.application.published;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.checkin.CheckIns;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionOnRecord;
import org.okrtree.domain.alignment.ContributionState;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInTrail;
import org.okrtree.domain.checkin.ConfidenceTrail;
import org.okrtree.domain.checkin.KeptPeriods;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.published.TreeLine;
import org.okrtree.domain.published.TreeObjective;
import org.okrtree.domain.published.TreeSheet;

/** Reads what belongs to the rows that are drawn and to no others: so it costs the same of a tree of any size. */
final class TreeAsides {

    private final CheckIns checkIns;
    private final Contributions contributions;
    private final WorkLinks links;

    TreeAsides(CheckIns checkIns, Contributions contributions, WorkLinks links) {
        this.checkIns = checkIns;
        this.contributions = contributions;
        this.links = links;
    }

    /** @param until the last instant that counts */
    Map<KeyResultId, List<CheckIn>> figures(List<TreeLine> rows, Instant until) {
        Set<KeyResultId> ids = keyResults(rows);
        return ids.isEmpty() ? Map.of() : checkIns.figuresOf(ids, until);
    }

    static Map<KeyResultId, ConfidenceTrail> trails(Map<KeyResultId, List<CheckIn>> figures, LocalDate today) {
        Map<KeyResultId, ConfidenceTrail> trails = new HashMap<>();
        figures.forEach((id, all) -> trails.put(id, CheckInTrail.of(all).confidence(today)));
        return trails;
    }

    /** What became of each period of the ranges to keep among these rows. */
    static Map<KeyResultId, List<KeptPeriods.Period>> periods(
            List<TreeLine> rows, Map<KeyResultId, List<CheckIn>> figures, LocalDate today) {
        Map<KeyResultId, List<KeptPeriods.Period>> periods = new HashMap<>();
        for (TreeLine row : rows) {
            if (row instanceof TreeLine.OfKeyResult one
                    && one.sheet().text() instanceof TreeSheet.Text.Published text) {
                KeyResultId id = one.keyResult().id();
                PublishedCycle cycle = text.content().cycle();
                text.content().keyResult(id).ifPresent(it -> {
                    if (it.measure() instanceof Keep range) {
                        periods.put(
                                id,
                                KeptPeriods.each(
                                        range,
                                        it.rhythm(),
                                        cycle.firstDay(),
                                        cycle.lastDay(),
                                        today,
                                        figures.getOrDefault(id, List.of())));
                    }
                });
            }
        }
        return periods;
    }

    /** @param until the last instant that counts; empty for now */
    Map<KeyResultId, Integer> work(List<TreeLine> rows, Optional<Instant> until) {
        Set<KeyResultId> ids = keyResults(rows);
        if (ids.isEmpty()) {
            return Map.of();
        }
        return until.map(at -> links.countsAsOf(ids, at)).orElseGet(() -> links.countsOf(ids));
    }

    /**
     * What stood at this instant, without what was withdrawn by then.
     *
     * @param all the sheets in which parents are looked for
     */
    Map<ObjectiveId, List<TreeShown.Contributes>> contributions(List<TreeLine> rows, List<TreeSheet> all, Instant at) {
        Set<ObjectiveId> children = new HashSet<>();
        rows.forEach(row -> {
            if (row instanceof TreeLine.OfObjective one) {
                children.add(one.objective().id());
            }
        });
        Map<ObjectiveId, List<TreeShown.Contributes>> contributes = new HashMap<>();
        if (!children.isEmpty()) {
            List<ContributionOnRecord> offers = contributions.ofChildren(children);
            Map<ObjectiveId, TreeObjective> parents = offers.isEmpty() ? Map.of() : byId(all);
            offers.forEach(one -> one.stateAt(at)
                    .filter(state -> state != ContributionState.WITHDRAWN)
                    .ifPresent(state -> contributes
                            .computeIfAbsent(one.contribution().child(), child -> new ArrayList<>())
                            .add(contributes(one.contribution(), state, parents))));
        }
        return contributes;
    }

    private static TreeShown.Contributes contributes(
            Contribution one, ContributionState state, Map<ObjectiveId, TreeObjective> parents) {
        return Optional.ofNullable(parents.get(one.parent()))
                .map(parent -> new TreeShown.Contributes(one.parent(), parent.number(), parent.title(), state))
                .orElseGet(() -> new TreeShown.Contributes(one.parent(), 0, one.sentence(), state));
    }

    private static Map<ObjectiveId, TreeObjective> byId(List<TreeSheet> all) {
        Map<ObjectiveId, TreeObjective> byId = new HashMap<>();
        all.forEach(sheet -> sheet.objectives().forEach(one -> byId.put(one.id(), one)));
        return byId;
    }

    /** Everybody who is named in the rows. */
    static Set<PersonId> people(List<TreeLine> rows) {
        Set<PersonId> people = new HashSet<>();
        for (TreeLine row : rows) {
            if (row instanceof TreeLine.OfTeam one) {
                one.sheet().team().person().ifPresent(people::add);
            } else if (row instanceof TreeLine.OfObjective one) {
                people.add(one.objective().owner());
            } else if (row instanceof TreeLine.OfKeyResult one) {
                people.add(one.keyResult().owner());
            }
        }
        return people;
    }

    private static Set<KeyResultId> keyResults(List<TreeLine> rows) {
        Set<KeyResultId> ids = new HashSet<>();
        rows.forEach(row -> {
            if (row instanceof TreeLine.OfKeyResult one) {
                ids.add(one.keyResult().id());
            }
        });
        return ids;
    }
}
