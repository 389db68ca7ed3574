package org.okrtree.domain.publication;

import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.keyresult.ScoringRule;

/**
 * The content of one revision: everything that a reader of any later day needs, and nothing that changes.
 *
 * @param revision its number in the sheet, from 1
 * @param at when it was published, to the millisecond
 * @param reason why; may be empty for the first
 * @param reasonKind what kind of reason that is
 */
public record PublishedSheet(
        SheetId sheet,
        int revision,
        Instant at,
        PersonId by,
        String reason,
        ReasonKind reasonKind,
        PublishedCycle cycle,
        PublishedTeam team,
        ScoringRule scoringRule,
        List<PublishedObjective> objectives,
        List<PublishedHealthFigure> health) {

    public PublishedSheet {
        objectives = List.copyOf(objectives);
        health = List.copyOf(health);
    }

    /** A revision whose reason is in its words alone. */
    public PublishedSheet(
            SheetId sheet,
            int revision,
            Instant at,
            PersonId by,
            String reason,
            PublishedCycle cycle,
            PublishedTeam team,
            ScoringRule scoringRule,
            List<PublishedObjective> objectives,
            List<PublishedHealthFigure> health) {
        this(sheet, revision, at, by, reason, ReasonKind.NOT_SAID, cycle, team, scoringRule, objectives, health);
    }

    /** The same revision with some of its objectives alone. */
    public PublishedSheet with(List<PublishedObjective> some) {
        return new PublishedSheet(sheet, revision, at, by, reason, reasonKind, cycle, team, scoringRule, some, health);
    }

    public Stream<PublishedKeyResult> keyResults() {
        return objectives.stream().flatMap(one -> one.keyResults().stream());
    }

    public Optional<PublishedKeyResult> keyResult(KeyResultId id) {
        return keyResults().filter(one -> one.id().equals(id)).findFirst();
    }

    Optional<PublishedHealthFigure> healthFigure(HealthFigureId id) {
        return health.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<PublishedObjective> objective(ObjectiveId id) {
        return objectives.stream().filter(one -> one.id().equals(id)).findFirst();
    }

    public Optional<PublishedObjective> objectiveOf(KeyResultId id) {
        return objectives.stream()
                .filter(one -> one.keyResults().stream().anyMatch(kr -> kr.id().equals(id)))
                .findFirst();
    }

    /** Everybody whom it names: who published it, who owns its lines, and whose own sheet it is. */
    public Set<PersonId> people() {
        Set<PersonId> people = new HashSet<>(Set.of(by));
        team.person().ifPresent(people::add);
        objectives.forEach(objective -> people.add(objective.owner()));
        keyResults().forEach(keyResult -> people.add(keyResult.owner()));
        return people;
    }

    /** The short key that people say, such as {@code RD-26Q1-O2}. */
    public String shortKeyOf(PublishedObjective objective) {
        return team.shortKey().text() + "-" + cycle.shortKey().text() + "-O" + objective.number();
    }

    /** The short key that people say, such as {@code RD-26Q1-O2-KR3}. */
    public String shortKeyOf(PublishedObjective objective, PublishedKeyResult keyResult) {
        return shortKeyOf(objective) + "-KR" + keyResult.number();
    }
}
