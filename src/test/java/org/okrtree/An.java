package org.okrtree;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.team.TeamTyped;
import org.okrtree.domain.AnswerId;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.HealthFigureId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.access.Actor;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInText;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleKind;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.Baseline;
import org.okrtree.domain.keyresult.Change;
import org.okrtree.domain.keyresult.Confidence;
import org.okrtree.domain.keyresult.Decimal;
import org.okrtree.domain.keyresult.Keep;
import org.okrtree.domain.keyresult.KeyResultTyped;
import org.okrtree.domain.keyresult.KeyResultWords;
import org.okrtree.domain.keyresult.Measure;
import org.okrtree.domain.keyresult.MeasureDraft;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.keyresult.MeasureTyped;
import org.okrtree.domain.keyresult.Milestones;
import org.okrtree.domain.keyresult.Rhythm;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.objective.Commitment;
import org.okrtree.domain.objective.ObjectiveWords;
import org.okrtree.domain.publication.CanonicalText;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedLines;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.sheet.Draft;
import org.okrtree.domain.sheet.DraftHealthFigure;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.Team;
import org.okrtree.domain.team.TeamLevel;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/**
 * Builds what examples begin with. Mei leads the team and owns, Tao is on the committee and administers, Lin may only look. What
 * an example does not name has a value that the rules accept; each thing gets an id of its own.
 */
public final class An {

    public static final PersonId MEI = new PersonId("000000000000000000000MEJ00");
    public static final PersonId TAO = new PersonId("000000000000000000000TA000");
    public static final PersonId LIN = new PersonId("00000000000000000000XJN000");

    /** When things of examples happen that do not say when. */
    public static final Instant NOON = Instant.parse("2026-02-02T12:00:00Z");

    // Far from the ids that a CountingUids gives, so that neither takes the other's.
    private static final CountingUids UIDS = new CountingUids(1_000_000_000_000L);

    private An() {}

    /** An id that nothing else has. */
    public static String uid() {
        return UIDS.next();
    }

    public static RequestId request() {
        return new RequestId(uid());
    }

    /** May use the product. */
    public static Actor actor(PersonId person) {
        return new Actor(person, true, false);
    }

    public static Actor administrator(PersonId person) {
        return new Actor(person, true, true);
    }

    /** In none of the groups. */
    public static Actor stranger(PersonId person) {
        return new Actor(person, false, false);
    }

    /** The R&D team that Mei leads, with the short key RD. */
    public static TeamBuilder team() {
        return new TeamBuilder();
    }

    /** The running first quarter of 2026 in Shanghai, with the short key 26Q1. */
    public static CycleBuilder cycle() {
        return new CycleBuilder();
    }

    public static Sheet sheet(Team team, Cycle cycle) {
        return Sheet.started(new SheetId(uid()), cycle.id(), team.id());
    }

    /** How a cycle is run by Tao's committee of one, with all that it needs but a scope. */
    public static PlanBuilder plan(Cycle cycle) {
        return new PlanBuilder(cycle);
    }

    /** A team as typed, of which the rest is empty. */
    public static TeamTyped teamTyped(
            String key,
            String name,
            String level,
            String parent,
            String lead,
            String members,
            String projects,
            String spaces) {
        return new TeamTyped(key, name, level, parent, lead, members, "", "", false, projects, "", spaces, "");
    }

    /** A new objective of Mei's without key results. */
    public static ObjectiveBuilder objective() {
        return new ObjectiveBuilder();
    }

    /** A new key result of Mei's, from 0 to 100 points. */
    public static KeyResultBuilder keyResult() {
        return new KeyResultBuilder();
    }

    /** The first revision of these objectives in the sheet of this team, published by its lead. */
    public static Publication publication(Sheet sheet, Team team, Cycle cycle, DraftObjective... objectives) {
        return publication(sheet, team, cycle, Optional.empty(), objectives);
    }

    /** The revision after {@code before}, with the next number. */
    public static Publication publication(
            Sheet sheet, Team team, Cycle cycle, Optional<PublishedRevision> before, DraftObjective... objectives) {
        int number = before.map(PublishedRevision::number).orElse(0) + 1;
        Draft draft = new Draft(sheet, List.of(objectives), List.of());
        PublishedSheet content = new PublishedSheet(
                sheet.id(),
                number,
                NOON.plusSeconds(number),
                team.lead(),
                number == 1 ? "" : "we learned",
                PublishedCycle.of(cycle),
                PublishedTeam.of(team, List.of(team)),
                new ScoringRule.Linear(),
                PublishedLines.of(draft).objectives(),
                List.of());
        Optional<ContentHash> previous = before.map(PublishedRevision::hash);
        String text = CanonicalText.of(content, previous);
        PublishedRevision revision = new PublishedRevision(
                new RevisionId(uid()),
                request(),
                sheet.id(),
                cycle.id(),
                number,
                content.at(),
                content.by(),
                content.reason(),
                CanonicalText.SCHEMA,
                ContentHash.of(text),
                previous.orElse(null));
        return new Publication(revision, content, text);
    }

    /** What one publication made. */
    public record Publication(PublishedRevision revision, PublishedSheet content, String text) {}

    /** A check-in of Mei's at noon of the second of February, with value 50 and confidence 7. */
    public static CheckInBuilder checkIn(KeyResultId keyResult, CycleId cycle) {
        return new CheckInBuilder(keyResult, cycle);
    }

    /** A link that Mei made at noon. */
    public static WorkLink workLink(long issue, KeyResultId keyResult, Sheet sheet) {
        return link(new Work.Issue(issue), new LinkTarget.KeyResult(keyResult), sheet, request());
    }

    public static WorkLink workLink(long issue, ObjectiveId objective, Sheet sheet) {
        return link(new Work.Issue(issue), new LinkTarget.Objective(objective), sheet, request());
    }

    /** A link of a sprint that Mei made at noon. */
    public static WorkLink focus(long sprint, KeyResultId keyResult, Sheet sheet, RequestId request) {
        return link(new Work.Sprint(sprint), new LinkTarget.KeyResult(keyResult), sheet, request);
    }

    private static WorkLink link(Work work, LinkTarget target, Sheet sheet, RequestId request) {
        return new WorkLink(
                new WorkLinkId(uid()), request, target, sheet.id(), sheet.cycle(), work, "helps", MEI, NOON);
    }

    /** Mei offered at noon that the child contributes to the parent. */
    public static ContributionBuilder contribution(
            ObjectiveId child, Sheet childSheet, ObjectiveId parent, Sheet parentSheet) {
        return new ContributionBuilder(child, childSheet, parent, parentSheet);
    }

    /** What Tao answered, as many milliseconds after noon as its place in the sequence. */
    public static ContributionAnswer answer(Contribution to, int sequence, ContributionAnswer.Kind kind, String text) {
        return new ContributionAnswer(
                new AnswerId(uid()), request(), to.id(), sequence, kind, text, TAO, NOON.plusMillis(sequence));
    }

    public static Decimal decimal(String text) {
        return Decimal.stored(text);
    }

    public static Change increase(String baseline, String target, String unit) {
        return change(MeasureKind.INCREASE, decimal(baseline), decimal(target), unit);
    }

    public static Change decrease(String baseline, String target, String unit) {
        return change(MeasureKind.DECREASE, decimal(baseline), decimal(target), unit);
    }

    /** With as many decimals as its numbers have. */
    public static Change change(MeasureKind kind, Decimal baseline, Decimal target, String unit) {
        int decimals = Math.max(baseline.number().scale(), target.number().scale());
        return new Change(kind, new Baseline.Known(baseline), target, unit, decimals);
    }

    /** As typed, of a measure from one number to another; all of it may be empty. */
    public static KeyResultTyped keyResultTyped(
            String statement, String owner, String kind, String baseline, String target, String unit, String readFrom) {
        return new KeyResultTyped(
                statement, owner, MeasureTyped.change(kind, baseline, target, unit), readFrom, "", "");
    }

    public static KeyResultWords keyResultWords(
            String statement, PersonId owner, @Nullable Measure measure, String readFrom) {
        return new KeyResultWords(
                statement, owner, measure == null ? null : MeasureDraft.of(measure), readFrom, Rhythm.WEEKLY, null);
    }

    /** @param low such as 80; empty for none */
    public static Keep keep(String low, String high, String unit) {
        return new Keep(low.isEmpty() ? null : decimal(low), high.isEmpty() ? null : decimal(high), unit, 0);
    }

    public static Milestones milestones(String... names) {
        return new Milestones(Stream.of(names)
                .map(name -> new Milestones.Milestone(name, "seen by customers: " + name))
                .toList());
    }

    /** At most one per cent of errors, once published number 1. */
    public static DraftHealthFigure healthFigure() {
        return new DraftHealthFigure(
                new HealthFigureId(uid()), 1, 1, 0, new HealthWords("Errors", keep("", "1", "%"), "monitoring"));
    }

    public static final class TeamBuilder {
        private TeamId id = new TeamId(uid());
        private String key = "RD";
        private String name = "R&D";
        private TeamLevel level = TeamLevel.TEAM;
        private @Nullable TeamId parent;
        private PersonId lead = MEI;
        private Set<PersonId> members = Set.of();
        private Set<Long> projects = Set.of();
        private Set<String> spaces = Set.of();
        private @Nullable PersonId coach;
        private BusinessLine businessLine = BusinessLine.NONE;
        private Set<Long> boards = Set.of();
        private @Nullable DayOfWeek checkInDay;
        private @Nullable Instant closedAt;

        private TeamBuilder() {}

        public TeamBuilder id(TeamId with) {
            id = with;
            return this;
        }

        public TeamBuilder key(String shortKey) {
            key = shortKey;
            return this;
        }

        public TeamBuilder named(String with) {
            name = with;
            return this;
        }

        public TeamBuilder level(TeamLevel with) {
            level = with;
            return this;
        }

        public TeamBuilder under(Team above) {
            parent = above.id();
            return this;
        }

        public TeamBuilder ledBy(PersonId person) {
            lead = person;
            return this;
        }

        public TeamBuilder members(PersonId... people) {
            members = Set.of(people);
            return this;
        }

        public TeamBuilder projects(Long... ids) {
            projects = Set.of(ids);
            return this;
        }

        public TeamBuilder spaces(String... keys) {
            spaces = Set.of(keys);
            return this;
        }

        public TeamBuilder coachedBy(PersonId person) {
            coach = person;
            return this;
        }

        public TeamBuilder of(BusinessLine line) {
            businessLine = line;
            return this;
        }

        public TeamBuilder boards(Long... ids) {
            boards = Set.of(ids);
            return this;
        }

        public TeamBuilder checksInOn(DayOfWeek day) {
            checkInDay = day;
            return this;
        }

        public TeamBuilder closed() {
            closedAt = NOON;
            return this;
        }

        public Team build() {
            return new Team(
                    id,
                    new ShortKey(key),
                    name,
                    level,
                    parent,
                    lead,
                    members,
                    coach,
                    businessLine,
                    projects,
                    boards,
                    spaces,
                    checkInDay,
                    closedAt);
        }
    }

    public static final class CycleBuilder {
        private String key = "26Q1";
        private String name = "Spring 2026";
        private LocalDate firstDay = LocalDate.of(2026, 1, 1);
        private LocalDate lastDay = LocalDate.of(2026, 3, 31);
        private ZoneId zone = ZoneId.of("Asia/Shanghai");
        private CycleState state = CycleState.RUNNING;
        private CycleKind kind = CycleKind.ORDINARY;
        private @Nullable CycleId parent;

        private CycleBuilder() {}

        public CycleBuilder key(String shortKey) {
            key = shortKey;
            return this;
        }

        public CycleBuilder named(String with) {
            name = with;
            return this;
        }

        /** @param first such as 2026-01-01 */
        public CycleBuilder days(String first, String last) {
            firstDay = LocalDate.parse(first);
            lastDay = LocalDate.parse(last);
            return this;
        }

        public CycleBuilder zone(String with) {
            zone = ZoneId.of(with);
            return this;
        }

        public CycleBuilder state(CycleState with) {
            state = with;
            return this;
        }

        public CycleBuilder kind(CycleKind with) {
            kind = with;
            return this;
        }

        public CycleBuilder under(Cycle above) {
            parent = above.id();
            return this;
        }

        public Cycle build() {
            return new Cycle(new CycleId(uid()), new ShortKey(key), name, kind, firstDay, lastDay, zone, state, parent);
        }
    }

    public static final class PlanBuilder {
        private final CycleId cycle;
        private int version = 1;
        private Set<TeamId> scope = Set.of();
        private Committee committee = new Committee(
                List.of(new Committee.Member(TAO, Set.of(Duty.LEAD), new BusinessLine("Products", false))));
        private RulesDocument rules;
        private @Nullable ScoringRule scoringRule = new ScoringRule.Linear();
        private @Nullable DayOfWeek checkInDay;
        private Set<LocalDate> weeksWithoutCheckIn = Set.of();
        private boolean personalSheets;
        private boolean commitments;
        private @Nullable LocalDate understoodOn = LocalDate.of(2025, 11, 24);
        private final Map<CycleCondition, String> skipped = new EnumMap<>(CycleCondition.class);

        private PlanBuilder(Cycle cycle) {
            this.cycle = cycle.id();
            this.rules = RulesDocument.proposedFor(cycle, true);
        }

        public PlanBuilder version(int with) {
            version = with;
            return this;
        }

        public PlanBuilder scope(Team... teams) {
            scope = Stream.of(teams).map(Team::id).collect(Collectors.toSet());
            return this;
        }

        public PlanBuilder committee(Committee with) {
            committee = with;
            return this;
        }

        public PlanBuilder rules(RulesDocument with) {
            rules = with;
            return this;
        }

        public PlanBuilder scoringRule(@Nullable ScoringRule with) {
            scoringRule = with;
            return this;
        }

        public PlanBuilder checkInDay(DayOfWeek day) {
            checkInDay = day;
            return this;
        }

        /** @param mondays such as 2026-02-16 */
        public PlanBuilder weeksWithoutCheckIn(String... mondays) {
            weeksWithoutCheckIn = Stream.of(mondays).map(LocalDate::parse).collect(Collectors.toSet());
            return this;
        }

        public PlanBuilder personalSheets() {
            personalSheets = true;
            return this;
        }

        public PlanBuilder commitments() {
            commitments = true;
            return this;
        }

        public PlanBuilder understoodOn(@Nullable LocalDate day) {
            understoodOn = day;
            return this;
        }

        public PlanBuilder skipping(CycleCondition condition, String reason) {
            skipped.put(condition, reason);
            return this;
        }

        public CyclePlan build() {
            return new CyclePlan(
                    cycle,
                    version,
                    scope,
                    committee,
                    rules,
                    scoringRule,
                    checkInDay,
                    weeksWithoutCheckIn,
                    personalSheets,
                    commitments,
                    understoodOn,
                    skipped);
        }
    }

    public static final class ObjectiveBuilder {
        private ObjectiveId id = new ObjectiveId(uid());
        private int version = 1;
        private int position = 1;
        private int number;
        private String title = "Customers recommend us";
        private String why = "";
        private PersonId owner = MEI;
        private final List<DraftKeyResult> keyResults = new ArrayList<>();

        private ObjectiveBuilder() {}

        public ObjectiveBuilder id(ObjectiveId with) {
            id = with;
            return this;
        }

        public ObjectiveBuilder version(int with) {
            version = with;
            return this;
        }

        public ObjectiveBuilder position(int with) {
            position = with;
            return this;
        }

        public ObjectiveBuilder number(int with) {
            number = with;
            return this;
        }

        public ObjectiveBuilder titled(String with) {
            title = with;
            return this;
        }

        public ObjectiveBuilder why(String with) {
            why = with;
            return this;
        }

        public ObjectiveBuilder ownedBy(PersonId person) {
            owner = person;
            return this;
        }

        public ObjectiveBuilder with(DraftKeyResult keyResult) {
            keyResults.add(keyResult);
            return this;
        }

        public DraftObjective build() {
            return new DraftObjective(
                    id,
                    version,
                    position,
                    number,
                    new ObjectiveWords(title, why, owner, Commitment.NOT_SAID),
                    keyResults);
        }
    }

    public static final class KeyResultBuilder {
        private KeyResultId id = new KeyResultId(uid());
        private int version = 1;
        private int position = 1;
        private int number;
        private String statement = "Recommendation rises from 0 to 100 points";
        private PersonId owner = MEI;
        private @Nullable MeasureDraft measure = MeasureDraft.of(An.increase("0", "100", "points"));
        private String readFrom = "";
        private Rhythm rhythm = Rhythm.WEEKLY;
        private @Nullable ScoringRule scoring;

        private KeyResultBuilder() {}

        public KeyResultBuilder id(KeyResultId with) {
            id = with;
            return this;
        }

        public KeyResultBuilder version(int with) {
            version = with;
            return this;
        }

        public KeyResultBuilder position(int with) {
            position = with;
            return this;
        }

        public KeyResultBuilder number(int with) {
            number = with;
            return this;
        }

        public KeyResultBuilder saying(String with) {
            statement = with;
            return this;
        }

        public KeyResultBuilder ownedBy(PersonId person) {
            owner = person;
            return this;
        }

        public KeyResultBuilder increase(String baseline, String target, String unit) {
            return measured(An.increase(baseline, target, unit));
        }

        public KeyResultBuilder decrease(String baseline, String target, String unit) {
            return measured(An.decrease(baseline, target, unit));
        }

        public KeyResultBuilder measured(Measure with) {
            return written(MeasureDraft.of(with));
        }

        /** Perhaps not to its end. */
        public KeyResultBuilder written(MeasureDraft with) {
            measure = with;
            return this;
        }

        public KeyResultBuilder rhythm(Rhythm with) {
            rhythm = with;
            return this;
        }

        public KeyResultBuilder scored(ScoringRule with) {
            scoring = with;
            return this;
        }

        public KeyResultBuilder withoutMeasure() {
            measure = null;
            return this;
        }

        public KeyResultBuilder readFrom(String with) {
            readFrom = with;
            return this;
        }

        public DraftKeyResult build() {
            return new DraftKeyResult(
                    id,
                    version,
                    position,
                    number,
                    new KeyResultWords(statement, owner, measure, readFrom, rhythm, scoring));
        }
    }

    public static final class ContributionBuilder {
        private final ObjectiveId child;
        private final Sheet childSheet;
        private final ObjectiveId parent;
        private final Sheet parentSheet;
        private RequestId request = An.request();
        private Instant at = NOON;

        private ContributionBuilder(ObjectiveId child, Sheet childSheet, ObjectiveId parent, Sheet parentSheet) {
            this.child = child;
            this.childSheet = childSheet;
            this.parent = parent;
            this.parentSheet = parentSheet;
        }

        public ContributionBuilder request(RequestId with) {
            request = with;
            return this;
        }

        public ContributionBuilder at(Instant instant) {
            at = instant;
            return this;
        }

        public Contribution build() {
            return new Contribution(
                    new ContributionId(uid()),
                    request,
                    child,
                    childSheet.cycle(),
                    childSheet.id(),
                    parent,
                    parentSheet.cycle(),
                    parentSheet.id(),
                    "by being faster",
                    MEI,
                    at);
        }
    }

    public static final class CheckInBuilder {
        private final KeyResultId keyResult;
        private final CycleId cycle;
        private RequestId request = An.request();
        private LocalDate validOn = LocalDate.of(2026, 2, 2);
        private Instant recordedAt = NOON;
        private @Nullable Decimal value = Decimal.stored("50");
        private @Nullable Confidence confidence = new Confidence(7);
        private CheckInText text = CheckInText.of("");
        private @Nullable CheckInId replaces;
        private PersonId by = MEI;
        private boolean asStandIn;

        private CheckInBuilder(KeyResultId keyResult, CycleId cycle) {
            this.keyResult = keyResult;
            this.cycle = cycle;
        }

        public CheckInBuilder request(RequestId with) {
            request = with;
            return this;
        }

        /** @param day such as 2026-02-02 */
        public CheckInBuilder validOn(String day) {
            validOn = LocalDate.parse(day);
            return this;
        }

        public CheckInBuilder recordedAt(Instant at) {
            recordedAt = at;
            return this;
        }

        public CheckInBuilder value(String decimal) {
            value = Decimal.stored(decimal);
            return this;
        }

        public CheckInBuilder withoutValue() {
            value = null;
            return this;
        }

        public CheckInBuilder confidence(int outOfTen) {
            confidence = new Confidence(outOfTen);
            return this;
        }

        public CheckInBuilder withoutConfidence() {
            confidence = null;
            return this;
        }

        public CheckInBuilder note(String with) {
            return saying(CheckInText.of(with));
        }

        public CheckInBuilder saying(CheckInText with) {
            text = with;
            return this;
        }

        public CheckInBuilder replacing(CheckIn other) {
            replaces = other.id();
            return this;
        }

        public CheckInBuilder asStandIn(PersonId person) {
            by = person;
            asStandIn = true;
            return this;
        }

        public CheckInBuilder by(PersonId person) {
            by = person;
            return this;
        }

        public CheckIn build() {
            return new CheckIn(
                    new CheckInId(uid()),
                    request,
                    keyResult,
                    cycle,
                    validOn,
                    recordedAt,
                    value,
                    confidence,
                    text,
                    replaces,
                    by,
                    asStandIn);
        }
    }
}
