package org.okrtree.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.okrtree.domain.access.AccessRefusal;
import org.okrtree.domain.alignment.AlignmentRefusal;
import org.okrtree.domain.checkin.CheckInRefusal;
import org.okrtree.domain.cycle.AsOfRefusal;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CycleRefusal;
import org.okrtree.domain.cycle.CycleState;
import org.okrtree.domain.drafting.DraftingRefusal;
import org.okrtree.domain.keyresult.KeyResultRefusal;
import org.okrtree.domain.keyresult.MeasureKind;
import org.okrtree.domain.publication.PublicationRefusal;
import org.okrtree.domain.published.PublishedRefusal;
import org.okrtree.domain.sheet.SheetRefusal;
import org.okrtree.domain.strategy.StrategyRefusal;
import org.okrtree.domain.team.TeamRefusal;
import org.okrtree.domain.worklink.WorkLinkRefusal;

/** An example of each refusal with what a surface shows of it; {@link RefusalTest} holds it against the code. */
public final class EveryRefusal {

    /** The sealed interfaces of all subjects. */
    static final List<Class<? extends Refusal>> SUBJECTS = List.of(
            DraftingRefusal.class,
            AccessRefusal.class,
            AlignmentRefusal.class,
            AsOfRefusal.class,
            CheckInRefusal.class,
            CycleRefusal.class,
            InputRefusal.class,
            KeyResultRefusal.class,
            PublicationRefusal.class,
            PublishedRefusal.class,
            SheetRefusal.class,
            StrategyRefusal.class,
            TeamRefusal.class,
            WorkLinkRefusal.class);

    /** A refusal and what is expected of it. */
    public record Example(Refusal refusal, Refusal.Kind kind, String key, String field, List<Object> details) {}

    private EveryRefusal() {}

    public static List<Example> examples() {
        return Stream.of(
                        ofInput(),
                        ofStrategy(),
                        ofTeams(),
                        ofCycles(),
                        ofPlans(),
                        ofSteps(),
                        ofDrafts(),
                        ofPastes(),
                        ofFindings(),
                        ofAlignment(),
                        ofPublication(),
                        ofUse(),
                        ofPublished())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Example> ofInput() {
        return List.of(
                invalid(new InputRefusal.Missing("title"), "input.refused.missing", "title"),
                invalid(new InputRefusal.TooLong("title", 255), "input.refused.too-long", "title", 255),
                invalid(new InputRefusal.LineTooLong("text", 10_000), "input.refused.line-too-long", "text", 10_000),
                invalid(new InputRefusal.TooManyLines("text", 500), "input.refused.too-many-lines", "text", 500),
                invalid(new InputRefusal.BadCharacter("title"), "input.refused.bad-character", "title"),
                invalid(new InputRefusal.NotANumber("value", "x"), "input.refused.not-a-number", "value", "x"),
                invalid(new InputRefusal.TooManyDigits("value", "1"), "input.refused.too-many-digits", "value", "1"),
                invalid(new InputRefusal.NotADay("lastDay", "x"), "input.refused.not-a-day", "lastDay", "x"),
                invalid(new InputRefusal.NotAChoice("kind", "x"), "input.refused.not-a-choice", "kind", "x"),
                invalid(new KeyResultRefusal.NoChange("target"), "key-result.refused.no-change", "target"),
                invalid(
                        new KeyResultRefusal.WrongWay("target", MeasureKind.INCREASE),
                        "key-result.refused.wrong-way-increase",
                        "target"),
                invalid(
                        new KeyResultRefusal.WrongWay("target", MeasureKind.DECREASE),
                        "key-result.refused.wrong-way-decrease",
                        "target"),
                invalid(new KeyResultRefusal.BoundsCross("high"), "key-result.refused.bounds-cross", "high"),
                invalid(
                        new KeyResultRefusal.TooManyMilestones("milestones", 20),
                        "key-result.refused.too-many-milestones",
                        "milestones",
                        20),
                invalid(
                        new KeyResultRefusal.BandsNotMonotone("scoring"),
                        "key-result.refused.bands-not-monotone",
                        "scoring"),
                invalid(
                        new KeyResultRefusal.RuleDoesNotSuit("scoring"),
                        "key-result.refused.rule-does-not-suit",
                        "scoring"));
    }

    private static List<Example> ofTeams() {
        return List.of(
                invalid(new TeamRefusal.BadShortKey("shortKey"), "team.refused.bad-short-key", "shortKey"),
                invalid(
                        new TeamRefusal.ShortKeyTaken("shortKey", "RD"),
                        "team.refused.short-key-taken",
                        "shortKey",
                        "RD"),
                invalid(new TeamRefusal.NoSuchTeam("parent"), "team.refused.no-such-team", "parent"),
                invalid(new TeamRefusal.WrongPlace("parent"), "team.refused.wrong-place", "parent"),
                invalid(new TeamRefusal.NoSuchPerson("lead", "tao"), "team.refused.no-such-person", "lead", "tao"),
                invalid(
                        new TeamRefusal.NoSuchProject("projects", "RD"),
                        "team.refused.no-such-project",
                        "projects",
                        "RD"),
                stale(new TeamRefusal.Changed(), "team.refused.changed"),
                notNow(new TeamRefusal.Closed("R&D"), "team.refused.closed", "R&D"),
                notNow(
                        new TeamRefusal.HasTeamsBelow("R&D", "Gateway"),
                        "team.refused.has-teams-below",
                        "R&D",
                        "Gateway"));
    }

    private static List<Example> ofStrategy() {
        return List.of(
                invalid(new StrategyRefusal.NothingSaid("statements"), "strategy.refused.nothing-said", "statements"),
                invalid(new StrategyRefusal.NoReason("reason"), "strategy.refused.no-reason", "reason"),
                invalid(new StrategyRefusal.NoSuchStatement("cites"), "strategy.refused.no-such-statement", "cites"),
                stale(new StrategyRefusal.Revised(), "strategy.refused.revised"));
    }

    private static List<Example> ofPlans() {
        return List.of(
                notAllowed(new CycleRefusal.NotTheCommittee("Spring"), "cycle.refused.not-the-committee", "Spring"),
                invalid(
                        new CycleRefusal.NeverSkipped("skipped", CycleCondition.SCOPE),
                        "cycle.refused.never-skipped",
                        "skipped"),
                invalid(new CycleRefusal.NoReason("reason"), "cycle.refused.no-reason", "reason"),
                invalid(
                        new CycleRefusal.ScoringRuleStands("scoringRule"),
                        "cycle.refused.scoring-rule-stands",
                        "scoringRule"),
                invalid(new CycleRefusal.NotHeldYet("understoodOn"), "cycle.refused.not-held-yet", "understoodOn"),
                invalid(
                        new CycleRefusal.CompanyInPilot("scope", "Lumen"),
                        "cycle.refused.company-in-pilot",
                        "scope",
                        "Lumen"),
                invalid(
                        new CycleRefusal.NoPersonalSheets("scope", "Mei"),
                        "cycle.refused.no-personal-sheets",
                        "scope",
                        "Mei"),
                invalid(new CycleRefusal.NoSuchTeam("scope", "RD"), "cycle.refused.no-such-team", "scope", "RD"),
                invalid(
                        new CycleRefusal.MemberTwice("committee", "tao"),
                        "cycle.refused.member-twice",
                        "committee",
                        "tao"),
                invalid(
                        new CycleRefusal.NoSuchPerson("committee", "tao"),
                        "cycle.refused.no-such-person",
                        "committee",
                        "tao"),
                stale(new CycleRefusal.PlanChanged(), "cycle.refused.plan-changed"));
    }

    private static List<Example> ofSteps() {
        return List.of(
                notNow(
                        new CycleRefusal.NotInState("Spring", CycleState.PREPARING),
                        "cycle.refused.not-in-preparing",
                        "Spring"),
                notNow(
                        new CycleRefusal.ConditionsMissing("Spring", List.of(CycleCondition.SCOPE)),
                        "cycle.refused.conditions-missing",
                        "Spring"),
                notNow(new CycleRefusal.OnlyPractice("Try"), "cycle.refused.only-practice", "Try"),
                notNow(new CycleRefusal.NoPractice("Spring"), "cycle.refused.no-practice", "Spring"),
                notAllowed(new CycleRefusal.NotYourPractice("Try"), "cycle.refused.not-your-practice", "Try"),
                new Example(
                        new CycleRefusal.NotYourTeam("team"),
                        Refusal.Kind.NOT_ALLOWED,
                        "okr.cycle.refused.not-your-team",
                        "team",
                        List.of()));
    }

    private static List<Example> ofCycles() {
        return List.of(
                invalid(new CycleRefusal.WrongDays("lastDay"), "cycle.refused.wrong-days", "lastDay"),
                invalid(new CycleRefusal.NoSuchZone("zone", "Mars"), "cycle.refused.no-such-zone", "zone", "Mars"),
                invalid(
                        new CycleRefusal.ShortKeyTaken("shortKey", "26Q1"),
                        "cycle.refused.short-key-taken",
                        "shortKey",
                        "26Q1"),
                notNow(new CycleRefusal.NotOpen("Spring"), "cycle.refused.not-open", "Spring"),
                invalid(
                        new CycleRefusal.OutsideParent("parent", "2026"),
                        "cycle.refused.outside-parent",
                        "parent",
                        "2026"),
                invalid(new CycleRefusal.NoSuchParent("parent"), "cycle.refused.no-such-parent", "parent"),
                notNow(new CycleRefusal.DaysStand("Spring"), "cycle.refused.days-stand", "Spring"),
                invalid(
                        new CycleRefusal.ChildOutside("lastDay", "Spring"),
                        "cycle.refused.child-outside",
                        "lastDay",
                        "Spring"),
                invalid(
                        new CycleRefusal.CircleOfCycles("parent", "2026"),
                        "cycle.refused.circle-of-cycles",
                        "parent",
                        "2026"),
                invalid(
                        new CycleRefusal.ContributesAbove("parent", "2026"),
                        "cycle.refused.contributes-above",
                        "parent",
                        "2026"),
                stale(new CycleRefusal.Changed(), "cycle.refused.changed"));
    }

    private static List<Example> ofDrafts() {
        return List.of(
                notAllowed(new SheetRefusal.NotOfTheTeam("R&D"), "sheet.refused.not-of-the-team", "R&D"),
                invalid(new SheetRefusal.NoCommitments("commitment"), "sheet.refused.no-commitments", "commitment"),
                notNow(new SheetRefusal.EnoughHealthFigures(5), "sheet.refused.enough-health-figures", 5),
                stale(new SheetRefusal.LineChanged(), "sheet.refused.line-changed"),
                stale(new SheetRefusal.SameField(), "sheet.refused.same-field"),
                notAllowed(new SheetRefusal.NotOneOfTheTwo("R&D"), "sheet.refused.not-one-of-the-two", "R&D"),
                stale(new SheetRefusal.OrderChanged(), "sheet.refused.order-changed"),
                notNow(new SheetRefusal.NeverPublished(), "sheet.refused.never-published"),
                notNow(new SheetRefusal.ObjectiveIsAside(), "sheet.refused.objective-is-aside"),
                invalid(new SheetRefusal.DayToCome("on"), "sheet.refused.day-to-come", "on"),
                invalid(
                        new SheetRefusal.LaterValueKnown("on", LocalDate.of(2026, 2, 2)),
                        "sheet.refused.later-value-known",
                        "on",
                        "2026-02-02"),
                notNow(new SheetRefusal.LineIsPublished(), "sheet.refused.line-is-published"),
                notNow(new SheetRefusal.HasKeyResults(), "sheet.refused.has-key-results"),
                invalid(new SheetRefusal.NoSuchOwner("owner", "tao"), "sheet.refused.no-such-owner", "owner", "tao"),
                notNow(new SheetRefusal.NotInScope("R&D", "Spring"), "sheet.refused.not-in-scope", "R&D", "Spring"),
                notAllowed(new SheetRefusal.NotOpenYet("R&D"), "sheet.refused.not-open-yet", "R&D"),
                notAllowed(new SheetRefusal.NotTheLead("R&D"), "sheet.refused.not-the-lead", "R&D"),
                notNow(new SheetRefusal.AlreadyOpen(), "sheet.refused.already-open"),
                notNow(new SheetRefusal.NotInDiscussion(), "sheet.refused.not-in-discussion"));
    }

    private static List<Example> ofPastes() {
        return List.of(
                invalid(new SheetRefusal.NotAsPreviewed("text"), "sheet.refused.not-as-previewed", "text"),
                invalid(new SheetRefusal.NothingTaken("text"), "sheet.refused.nothing-taken", "text"),
                invalid(new SheetRefusal.NoObjectiveAbove("under"), "sheet.refused.no-objective-above", "under"),
                invalid(
                        new SheetRefusal.PastedLineTooLong("text", 3, 255),
                        "sheet.refused.pasted-line-too-long",
                        "text",
                        3,
                        255),
                invalid(new SheetRefusal.IntoPractice("cycle", "Try"), "sheet.refused.into-practice", "cycle", "Try"),
                notNow(new SheetRefusal.NothingToCopy(), "sheet.refused.nothing-to-copy"));
    }

    private static List<Example> ofFindings() {
        return List.of(
                notNow(new DraftingRefusal.Blocks(), "finding.refused.blocks"),
                stale(new DraftingRefusal.NotSaid(), "finding.refused.not-said"),
                invalid(
                        new DraftingRefusal.TooManyLines("lines", 200),
                        "finding.refused.too-many-lines",
                        "lines",
                        200));
    }

    private static List<Example> ofAlignment() {
        return List.of(
                invalid(
                        new AlignmentRefusal.NoSuchObjective("parent"),
                        "alignment.refused.no-such-objective",
                        "parent"),
                invalid(new AlignmentRefusal.SameSheet("parent"), "alignment.refused.same-sheet", "parent"),
                invalid(
                        new AlignmentRefusal.OtherCycle("parent", "Spring"),
                        "alignment.refused.other-cycle",
                        "parent",
                        "Spring"),
                invalid(new AlignmentRefusal.Circle("parent"), "alignment.refused.circle", "parent"),
                invalid(new AlignmentRefusal.OwnerGone("parent"), "alignment.refused.owner-gone", "parent"),
                notNow(new AlignmentRefusal.AlreadyOffered(), "alignment.refused.already-offered"),
                notNow(new AlignmentRefusal.Withdrawn(), "alignment.refused.withdrawn"),
                notAllowed(new AlignmentRefusal.NotForTheChild("R&D"), "alignment.refused.not-for-the-child", "R&D"),
                notAllowed(new AlignmentRefusal.NotForTheParent(), "alignment.refused.not-for-the-parent"));
    }

    private static List<Example> ofPublication() {
        return List.of(
                notAllowed(new PublicationRefusal.NotTheLead("R&D"), "publication.refused.not-the-lead", "R&D"),
                notNow(new PublicationRefusal.TopSheetFirst("Spring"), "publication.refused.top-sheet-first", "Spring"),
                notNow(new PublicationRefusal.NotAgreed(), "publication.refused.not-agreed"),
                notNow(new PublicationRefusal.NoObjectives(), "publication.refused.no-objectives"),
                notNow(new PublicationRefusal.NoKeyResults("Grow"), "publication.refused.no-key-results", "Grow"),
                notNow(new PublicationRefusal.NoMeasure("NPS"), "publication.refused.no-measure", "NPS"),
                notNow(new PublicationRefusal.NoChange("NPS"), "publication.refused.no-change", "NPS"),
                notNow(
                        new PublicationRefusal.RepeatsKeyResultOfParent("Grow"),
                        "publication.refused.repeats-parent-kr",
                        "Grow"),
                notNow(new PublicationRefusal.NoStrategy("Grow"), "publication.refused.no-strategy", "Grow"),
                notNow(new PublicationRefusal.AnotherMeasure("NPS"), "publication.refused.another-measure", "NPS"),
                invalid(new PublicationRefusal.NoReason("reason"), "publication.refused.no-reason", "reason"),
                notNow(new PublicationRefusal.NumberChanged("NPS"), "publication.refused.number-changed", "NPS"),
                notNow(new PublicationRefusal.NothingChanged(), "publication.refused.nothing-changed"),
                invalid(new PublicationRefusal.NumberInWords("text"), "publication.refused.number-in-words", "text"),
                notNow(new PublicationRefusal.NotPublished(), "publication.refused.not-published"),
                stale(new PublicationRefusal.NewerRevision(3), "publication.refused.newer-revision", 3),
                stale(new PublicationRefusal.DraftChanged(), "publication.refused.draft-changed"));
    }

    private static List<Example> ofUse() {
        return List.of(
                unknown(new AccessRefusal.NotThere(), "access.refused.not-there"),
                notNow(new AccessRefusal.NoReadersChosen(), "access.refused.no-readers-chosen"),
                notAllowed(new AccessRefusal.NotAReader(), "access.refused.not-a-reader"),
                notAllowed(new AccessRefusal.NotLoggedIn(), "access.refused.not-logged-in"),
                notAllowed(new AccessRefusal.NotAnAdministrator(), "access.refused.not-an-administrator"),
                notAllowed(new CheckInRefusal.NotTheOwner(), "check-in.refused.not-the-owner"),
                invalid(new CheckInRefusal.NothingSaid("confidence"), "check-in.refused.nothing-said", "confidence"),
                invalid(new CheckInRefusal.WrongDay("validOn"), "check-in.refused.wrong-day", "validOn"),
                invalid(new CheckInRefusal.NoSuchCheckIn("replaces"), "check-in.refused.no-such-check-in", "replaces"),
                new Example(
                        new CheckInRefusal.AlreadyReplaced("replaces"),
                        Refusal.Kind.NOT_NOW,
                        "okr.check-in.refused.already-replaced",
                        "replaces",
                        List.of()),
                invalid(
                        new CheckInRefusal.SomeLines(
                                List.of(new Refusal.Line("1", new CheckInRefusal.NothingSaid("confidence")))),
                        "check-in.refused.some-lines",
                        "",
                        1),
                invalid(new CheckInRefusal.NothingTyped(), "check-in.refused.nothing-typed", ""),
                invalid(new CheckInRefusal.TwiceOnThePage(), "check-in.refused.twice-on-the-page", ""),
                invalid(
                        new CheckInRefusal.ValueAndAnotherWord("value"),
                        "check-in.refused.value-and-another-word",
                        "value"),
                invalid(new CheckInRefusal.NoValueYet("value"), "check-in.refused.no-value-yet", "value"),
                invalid(
                        new CheckInRefusal.NoConfidenceYet("confidence"),
                        "check-in.refused.no-confidence-yet",
                        "confidence"),
                new Example(
                        new CheckInRefusal.CheckedInMeanwhile("Bo", "97", "8", "1"),
                        Refusal.Kind.STALE,
                        "okr.check-in.refused.checked-in-meanwhile",
                        "",
                        List.of("Bo", "97", "8", "1")),
                invalid(new CheckInRefusal.MovedWithoutASentence("note", 7), "check-in.refused.moved", "note", 7),
                invalid(
                        new CheckInRefusal.NothingReadWithoutASentence("note"),
                        "check-in.refused.nothing-read",
                        "note"),
                invalid(new CheckInRefusal.WrongWayWithoutASentence("note"), "check-in.refused.wrong-way", "note"),
                invalid(
                        new CheckInRefusal.NoSuchPerson("helpFrom", "tao"),
                        "check-in.refused.no-such-person",
                        "helpFrom",
                        "tao"),
                notAllowed(new CheckInRefusal.MayNotNameStandIn(), "check-in.refused.may-not-name-stand-in"),
                stale(new CheckInRefusal.RequestUsed(), "check-in.refused.request-used"),
                notAllowed(new WorkLinkRefusal.MayNotEditIssue(), "work-link.refused.may-not-edit-issue"),
                notNow(new WorkLinkRefusal.ProjectWithoutTeam(), "work-link.refused.project-without-team"),
                notNow(new WorkLinkRefusal.AlreadyLinked(), "work-link.refused.already-linked"),
                notAllowed(new WorkLinkRefusal.MayNotManageSprint(), "work-link.refused.may-not-manage-sprint"),
                notNow(new WorkLinkRefusal.SprintClosed(), "work-link.refused.sprint-closed"),
                notNow(new WorkLinkRefusal.BoardWithoutTeam(), "work-link.refused.board-without-team"),
                notNow(new WorkLinkRefusal.AlreadyInFocus(), "work-link.refused.already-in-focus"),
                notNow(new WorkLinkRefusal.FocusFull(), "work-link.refused.focus-full"),
                notNow(new WorkLinkRefusal.NothingToCarryOver(), "work-link.refused.nothing-to-carry-over"));
    }

    private static List<Example> ofPublished() {
        return List.of(
                invalid(new AsOfRefusal.NotAMoment("asOf", "x"), "as-of.refused.not-a-moment", "asOf", "x"),
                new Example(
                        new AsOfRefusal.TooYoung("2026-02-02T12:00:00Z"),
                        Refusal.Kind.NOT_NOW,
                        "okr.as-of.refused.too-young",
                        "asOf",
                        List.of("2026-02-02T12:00:00Z")),
                unknown(new PublishedRefusal.NoSuchCycle(""), "published.refused.no-running-cycle", ""),
                unknown(new PublishedRefusal.NoSuchCycle("26Q1"), "published.refused.no-such-cycle", "26Q1"),
                new Example(
                        new PublishedRefusal.NoSuchTeam("RD"),
                        Refusal.Kind.UNKNOWN,
                        "okr.published.refused.no-such-team",
                        "team",
                        List.of("RD")),
                unknown(new PublishedRefusal.NoSuchRevision("3"), "published.refused.no-such-revision", "3"),
                unknown(new PublishedRefusal.NoSuchLine("RD-26Q1-O9"), "published.refused.no-such-line", "RD-26Q1-O9"),
                invalid(new PublishedRefusal.RevisionOfNoTeam(), "published.refused.revision-of-no-team", "revision"),
                notNow(new PublishedRefusal.NewerOverThere(), "published.refused.newer-over-there"),
                notNow(new PublishedRefusal.NotLinked(), "published.refused.not-linked"),
                notAllowed(new PublishedRefusal.NotAuthorized("https://jira"), "published.refused.not-authorized"),
                unknown(new PublishedRefusal.NotForYou(), "published.refused.not-for-you"),
                notNow(new PublishedRefusal.NoAnswer(), "published.refused.no-answer"),
                notNow(new PublishedRefusal.NotUnderstood(), "published.refused.not-understood"));
    }

    private static Example invalid(Refusal refusal, String key, String field, Object... details) {
        return new Example(refusal, Refusal.Kind.INVALID, "okr." + key, field, List.of(details));
    }

    private static Example notNow(Refusal refusal, String key, Object... details) {
        return new Example(refusal, Refusal.Kind.NOT_NOW, "okr." + key, "", List.of(details));
    }

    private static Example notAllowed(Refusal refusal, String key, Object... details) {
        return new Example(refusal, Refusal.Kind.NOT_ALLOWED, "okr." + key, "", List.of(details));
    }

    private static Example unknown(Refusal refusal, String key, Object... details) {
        return new Example(refusal, Refusal.Kind.UNKNOWN, "okr." + key, "", List.of(details));
    }

    private static Example stale(Refusal refusal, String key, Object... details) {
        return new Example(refusal, Refusal.Kind.STALE, "okr." + key, "", List.of(details));
    }
}
