package org.okrtree.adapter.format;

import java.util.Optional;
import java.util.stream.Stream;
import org.okrtree.application.publication.CanonicalReader;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.TeamLevel;

/** Reads canonical texts of schema 1, as {@link CanonicalText} writes them. Whoever has the hash checks it first. */
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
                cycle(text.object("cycle")),
                team(text.object("team")),
                scoringRule(text.text("scoring")),
                text.objects("objectives").stream()
                        .map(CanonicalJsonReader::objective)
                        .toList());
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
                team.text("name"),
                known(TeamLevel.ofCode(team.text("level")), "level"),
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
                keyResult.text("readFrom"));
    }

    private static Measure measure(Json measure) {
        return new Measure(
                known(MeasureKind.ofCode(measure.text("kind")), "kind"),
                Decimal.stored(measure.text("baseline")),
                Decimal.stored(measure.text("target")),
                measure.text("unit"));
    }

    private static ScoringRule scoringRule(String code) {
        return known(
                Stream.of(ScoringRule.values())
                        .filter(rule -> rule.code().equals(code))
                        .findFirst(),
                "scoring");
    }

    private static <T> T known(Optional<T> value, String field) {
        return value.orElseThrow(() -> new IllegalArgumentException("field " + field + " holds no word of ours"));
    }
}
