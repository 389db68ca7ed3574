package org.okrtree.adapter.format;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.StatementId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.keyresult.YesNo;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.PublishedContribution;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedHealthFigure;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.publication.ReasonKind;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.TeamLevel;

/** Reads canonical texts of every schema, as {@link CanonicalText} writes them. Whoever has the hash checks it first. */
public final class CanonicalJsonReader implements CanonicalReader {

    @Override
    public PublishedSheet read(String canonicalText) {
        Json text = Json.of(canonicalText);
        int schema = text.number("schema");
        if (schema > CanonicalText.SCHEMA) {
            throw new IllegalArgumentException("text of schema " + schema
                    + ", which a newer version wrote; this one reads up to " + CanonicalText.SCHEMA);
        }
        if (schema < 1) {
            throw new IllegalArgumentException("schema " + schema);
        }
        return sheet(text);
    }

    private static PublishedSheet sheet(Json text) {
        return new PublishedSheet(
                new SheetId(text.text("sheet")),
                text.number("revision"),
                text.instant("publishedAt"),
                new PersonId(text.text("by")),
                text.text("reason"),
                text.has("reasonKind")
                        ? known(ReasonKind.ofCode(text.text("reasonKind")), "reasonKind")
                        : ReasonKind.NOT_SAID,
                cycle(text.object("cycle")),
                team(text.object("team")),
                ScoringRule.stored(text.text("scoring")),
                text.objects("objectives").stream()
                        .map(CanonicalJsonReader::objective)
                        .toList(),
                text.has("health")
                        ? text.objects("health").stream()
                                .map(CanonicalJsonReader::healthFigure)
                                .toList()
                        : List.of());
    }

    private static PublishedCycle cycle(Json cycle) {
        return new PublishedCycle(
                new CycleId(cycle.text("uid")),
                new ShortKey(cycle.text("key")),
                cycle.text("name"),
                cycle.day("firstDay"),
                cycle.day("lastDay"),
                cycle.zone("zone"));
    }

    private static PublishedTeam team(Json team) {
        return new PublishedTeam(
                new TeamId(team.text("uid")),
                new ShortKey(team.text("key")),
                team.text("name").isEmpty() ? team.text("key") : team.text("name"),
                known(TeamLevel.ofCode(team.text("level")), "level"),
                team.has("person") ? unlessEmpty(team.text("person"), PersonId::new) : null,
                team.objects("above").stream()
                        .map(place -> new PublishedTeam.Place(new TeamId(place.text("uid")), place.text("name")))
                        .toList());
    }

    private static PublishedObjective objective(Json objective) {
        return new PublishedObjective(
                new ObjectiveId(objective.text("uid")),
                objective.number("number"),
                objective.text("title"),
                objective.text("why"),
                new PersonId(objective.text("owner")),
                objective.has("commitment")
                        ? known(Commitment.ofCode(objective.text("commitment")), "commitment")
                        : Commitment.NOT_SAID,
                objective.has("cites")
                        ? unlessEmpty(
                                objective.text("cites"),
                                uid -> new Cited(objective.number("citesVersion"), new StatementId(uid)))
                        : null,
                objective.has("contributesTo")
                        ? objective.objects("contributesTo").stream()
                                .map(one -> new PublishedContribution(
                                        new ObjectiveId(one.text("uid")), one.text("title"), one.text("sentence")))
                                .toList()
                        : List.of(),
                objective.objects("keyResults").stream()
                        .map(CanonicalJsonReader::keyResult)
                        .toList());
    }

    private static PublishedKeyResult keyResult(Json keyResult) {
        return new PublishedKeyResult(
                new KeyResultId(keyResult.text("uid")),
                keyResult.number("number"),
                keyResult.text("statement"),
                new PersonId(keyResult.text("owner")),
                measure(keyResult.object("measure")),
                keyResult.text("readFrom"),
                keyResult.has("rhythm") ? known(Rhythm.ofCode(keyResult.text("rhythm")), "rhythm") : Rhythm.WEEKLY,
                keyResult.has("scoring") ? unlessEmpty(keyResult.text("scoring"), ScoringRule::stored) : null);
    }

    private static PublishedHealthFigure healthFigure(Json figure) {
        return new PublishedHealthFigure(
                new HealthFigureId(figure.text("uid")),
                figure.number("number"),
                new HealthWords(figure.text("name"), range(figure.object("measure")), figure.text("readFrom")));
    }

    private static Measure measure(Json measure) {
        MeasureKind kind = known(MeasureKind.ofCode(measure.text("kind")), "kind");
        return switch (kind) {
            case INCREASE, DECREASE -> change(kind, measure);
            case KEEP -> range(measure);
            case MILESTONES ->
                new Milestones(measure.objects("states").stream()
                        .map(state -> new Milestones.Milestone(state.text("name"), state.text("proof")))
                        .toList());
            case YES_NO -> new YesNo(measure.text("evidence"));
        };
    }

    // Schema 1 knew neither baselines to be found nor how many decimals are shown.
    private static Change change(MeasureKind kind, Json measure) {
        Decimal target = Decimal.stored(measure.text("target"));
        String foundBy = measure.has("foundBy") ? measure.text("foundBy") : "";
        Baseline baseline = foundBy.isEmpty()
                ? new Baseline.Known(Decimal.stored(measure.text("baseline")))
                : new Baseline.ToBeFound(measure.day("foundBy"));
        int decimals = measure.has("decimals") ? measure.number("decimals") : scale(baseline, target);
        return new Change(kind, baseline, target, measure.text("unit"), decimals);
    }

    private static int scale(Baseline baseline, Decimal target) {
        return Math.max(
                target.number().scale(),
                baseline.known().map(known -> known.number().scale()).orElse(0));
    }

    private static Keep range(Json measure) {
        return new Keep(
                unlessEmpty(measure.text("low"), Decimal::stored),
                unlessEmpty(measure.text("high"), Decimal::stored),
                measure.text("unit"),
                measure.number("decimals"));
    }

    private static <T> @Nullable T unlessEmpty(String text, Function<String, T> read) {
        return text.isEmpty() ? null : read.apply(text);
    }

    private static <T> T known(Optional<T> value, String field) {
        return value.orElseThrow(() -> new IllegalArgumentException("field " + field + " holds no word of ours"));
    }
}
