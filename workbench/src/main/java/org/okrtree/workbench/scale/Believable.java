package org.okrtree.workbench.scale;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.Uids;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.AccessGroups;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInText;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.sheet.SheetState;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Makes the plugin's values out of plain ones. All its constructors are called here and nowhere else in the workbench. */
final class Believable {
    static final LocalDate FIRST_DAY = LocalDate.of(2026, 1, 1);
    static final LocalDate LAST_DAY = LocalDate.of(2026, 12, 31);
    private static final ZoneId ZONE = ZoneId.of("Asia/Shanghai");

    private final Random random;
    private final Uids uids;
    private final Phrases phrases;

    Believable(Random random, Uids uids) {
        this.random = random;
        this.uids = uids;
        this.phrases = new Phrases(random);
    }

    Phrases phrases() {
        return phrases;
    }

    AccessGroups groups(String use) {
        return new AccessGroups(List.of(use), List.of());
    }

    Actor mayUse(PersonId person) {
        return new Actor(person, true, false);
    }

    Person person(String userKey) {
        return new Person(new PersonId(uids.next()), userKey);
    }

    Cycle cycle(String shortKey, boolean running) {
        return new Cycle(
                new CycleId(uids.next()),
                new ShortKey(shortKey),
                "Year " + shortKey,
                CycleKind.ORDINARY,
                FIRST_DAY,
                LAST_DAY,
                ZONE,
                running ? CycleState.RUNNING : CycleState.CLOSED,
                null);
    }

    Team company(PersonId lead, long project) {
        return team("CO", "Linden Works 林登", TeamLevel.COMPANY, null, lead, Set.of(project));
    }

    Team unit(int number, Team company, PersonId lead) {
        return team("U" + number, "Unit " + number + " 事业部", TeamLevel.UNIT, company, lead, Set.of());
    }

    Team team(int number, String name, Team unit, PersonId lead) {
        return team("T" + number, name, TeamLevel.TEAM, unit, lead, Set.of());
    }

    private Team team(
            String key, String name, TeamLevel level, @Nullable Team above, PersonId lead, Set<Long> projects) {
        return new Team(
                new TeamId(uids.next()),
                new ShortKey(key),
                name,
                level,
                above == null ? null : above.id(),
                lead,
                Set.of(),
                null,
                BusinessLine.NONE,
                projects,
                Set.of(),
                Set.of(),
                null,
                null);
    }

    Sheet sheet(Cycle cycle, Team team) {
        return new Sheet(new SheetId(uids.next()), cycle.id(), team.id(), SheetState.PUBLISHED, 1);
    }

    DraftObjective objective(Phrases.Voice voice, int number, PersonId owner, List<DraftKeyResult> keyResults) {
        return new DraftObjective(
                new ObjectiveId(uids.next()),
                1,
                number,
                number,
                new ObjectiveWords(phrases.objective(voice), phrases.why(voice), owner, Commitment.NOT_SAID),
                keyResults);
    }

    DraftKeyResult keyResult(Phrases.Voice voice, int number, PersonId owner) {
        boolean falls = number > 2;
        int from = 10 + random.nextInt(40);
        int to = falls ? from / 3 : from + 10 + random.nextInt(40);
        Measure measure = new Change(
                falls ? MeasureKind.DECREASE : MeasureKind.INCREASE,
                new Baseline.Known(Decimal.stored(Integer.toString(from))),
                Decimal.stored(Integer.toString(to)),
                phrases.unit(voice, number - 1),
                0);
        return new DraftKeyResult(
                new KeyResultId(uids.next()),
                1,
                number,
                number,
                new KeyResultWords(
                        phrases.keyResult(voice, number - 1),
                        owner,
                        MeasureDraft.of(measure),
                        phrases.readFrom(voice),
                        Rhythm.WEEKLY,
                        null));
    }

    /** A revision with its text: the next one of its sheet, which names the one before by its hash. */
    record Published(PublishedRevision revision, String text) {}

    Published publish(
            Sheet sheet,
            Cycle cycle,
            Team team,
            List<Team> all,
            List<DraftObjective> objectives,
            Optional<PublishedRevision> before,
            Instant at,
            String reason) {
        int number = before.map(PublishedRevision::number).orElse(0) + 1;
        PublishedLines lines = PublishedLines.of(new Draft(sheet, objectives, List.of()));
        PublishedSheet content = new PublishedSheet(
                sheet.id(),
                number,
                at,
                team.lead(),
                reason,
                PublishedCycle.of(cycle),
                PublishedTeam.of(team, all),
                new ScoringRule.Linear(),
                lines.objectives(),
                lines.health());
        Optional<ContentHash> previous = before.map(PublishedRevision::hash);
        String text = CanonicalText.of(content, previous);
        PublishedRevision revision = new PublishedRevision(
                new RevisionId(uids.next()),
                new RequestId(uids.next()),
                sheet.id(),
                cycle.id(),
                number,
                at,
                team.lead(),
                reason,
                CanonicalText.SCHEMA,
                ContentHash.of(text),
                previous.orElse(null));
        return new Published(revision, text);
    }

    /** A value on the way, a confidence, or both; each sixth time no new reading. */
    CheckIn checkIn(KeyResultId keyResult, CycleId cycle, PersonId by, Instant at, LocalDate validOn) {
        boolean measured = random.nextInt(6) > 0;
        return new CheckIn(
                new CheckInId(uids.next()),
                new RequestId(uids.next()),
                keyResult,
                cycle,
                validOn,
                at,
                measured ? Decimal.stored(10 + random.nextInt(60) + "." + random.nextInt(10)) : null,
                new Confidence(random.nextInt(11)),
                CheckInText.of(phrases.note()),
                null,
                by,
                false);
    }

    WorkLink workLink(long issue, KeyResultId keyResult, Sheet sheet, PersonId by, String sentence, Instant at) {
        return new WorkLink(
                new WorkLinkId(uids.next()),
                new RequestId(uids.next()),
                new LinkTarget.KeyResult(keyResult),
                sheet.id(),
                sheet.cycle(),
                new Work.Issue(issue),
                sentence,
                by,
                at);
    }
}
