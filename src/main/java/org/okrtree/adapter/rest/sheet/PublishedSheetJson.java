package org.okrtree.adapter.rest.sheet;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.rest.MeasureJson;
import org.okrtree.adapter.rest.PersonJson;
import org.okrtree.application.person.Account;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.publication.PublishedContribution;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedHealthFigure;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;

/** The content of one revision, in the words of its day; only the names of people are those of today. */
record PublishedSheetJson(
        String sheet,
        CycleOfThatDayJson cycle,
        TeamOfThatDayJson team,
        String scoring,
        List<ObjectiveJson> objectives,
        List<HealthJson> health) {

    record CycleOfThatDayJson(String uid, String shortKey, String name, String firstDay, String lastDay, String zone) {

        static CycleOfThatDayJson of(PublishedCycle cycle) {
            return new CycleOfThatDayJson(
                    cycle.id().uid(),
                    cycle.shortKey().text(),
                    cycle.name(),
                    cycle.firstDay().toString(),
                    cycle.lastDay().toString(),
                    cycle.zone().getId());
        }
    }

    /** @param above the teams above it, from the top down */
    record TeamOfThatDayJson(String uid, String shortKey, String name, String level, List<PlaceJson> above) {

        static TeamOfThatDayJson of(PublishedTeam team, Map<PersonId, Account> people) {
            return new TeamOfThatDayJson(
                    team.id().uid(),
                    team.shortKey().text(),
                    team.person()
                            .flatMap(it -> Optional.ofNullable(people.get(it)))
                            .map(Account::displayName)
                            .orElse(team.name()),
                    team.level().code(),
                    team.above().stream()
                            .map(place -> new PlaceJson(place.id().uid(), place.name()))
                            .toList());
        }
    }

    record PlaceJson(String uid, String name) {}

    record ObjectiveJson(
            String uid,
            String shortKey,
            int number,
            String title,
            String why,
            PersonJson owner,
            String commitment,
            @Nullable CitedJson cites,
            List<ContributionJson> contributesTo,
            List<KeyResultJson> keyResults) {}

    record KeyResultJson(
            String uid,
            String shortKey,
            int number,
            String statement,
            PersonJson owner,
            MeasureJson measure,
            String readFrom,
            String rhythm,
            String scoring) {}

    /**
     * @param objective uid of the parent
     * @param title of the parent in the words of that day; empty when it was not published
     */
    record ContributionJson(String objective, String title, String sentence) {

        static ContributionJson of(PublishedContribution contribution) {
            return new ContributionJson(
                    contribution.parent().uid(), contribution.parentTitle(), contribution.sentence());
        }
    }

    /** @param range of the kind keep */
    record HealthJson(String uid, int number, String name, MeasureJson range, String readFrom) {

        static HealthJson of(PublishedHealthFigure figure) {
            return new HealthJson(
                    figure.id().uid(),
                    figure.number(),
                    figure.words().name(),
                    MeasureJson.of(figure.words().range()),
                    figure.words().readFrom());
        }
    }

    static PublishedSheetJson of(PublishedSheet sheet, Map<PersonId, Account> people) {
        return new PublishedSheetJson(
                sheet.sheet().uid(),
                CycleOfThatDayJson.of(sheet.cycle()),
                TeamOfThatDayJson.of(sheet.team(), people),
                sheet.scoringRule().text(),
                sheet.objectives().stream()
                        .map(objective -> objective(sheet, objective, people))
                        .toList(),
                sheet.health().stream().map(HealthJson::of).toList());
    }

    private static ObjectiveJson objective(
            PublishedSheet sheet, PublishedObjective objective, Map<PersonId, Account> people) {
        return new ObjectiveJson(
                objective.id().uid(),
                sheet.shortKeyOf(objective),
                objective.number(),
                objective.title(),
                objective.why(),
                PersonJson.of(objective.owner(), people),
                objective.commitment().code(),
                objective.cited().map(CitedJson::of).orElse(null),
                objective.contributions().stream().map(ContributionJson::of).toList(),
                objective.keyResults().stream()
                        .map(keyResult -> keyResult(sheet, objective, keyResult, people))
                        .toList());
    }

    private static KeyResultJson keyResult(
            PublishedSheet sheet,
            PublishedObjective objective,
            PublishedKeyResult keyResult,
            Map<PersonId, Account> people) {
        return new KeyResultJson(
                keyResult.id().uid(),
                sheet.shortKeyOf(objective, keyResult),
                keyResult.number(),
                keyResult.statement(),
                PersonJson.of(keyResult.owner(), people),
                MeasureJson.of(keyResult.measure()),
                keyResult.readFrom(),
                keyResult.rhythm().code(),
                keyResult.scoring().map(ScoringRule::text).orElse(""));
    }
}
