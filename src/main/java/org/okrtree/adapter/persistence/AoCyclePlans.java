package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.cycle.CyclePlans;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.TeamId;
import org.okrtree.domain.cycle.Committee;
import org.okrtree.domain.cycle.CycleCondition;
import org.okrtree.domain.cycle.CyclePlan;
import org.okrtree.domain.cycle.Duty;
import org.okrtree.domain.cycle.RulesDocument;
import org.okrtree.domain.keyresult.ScoringRule;
import org.okrtree.domain.team.BusinessLine;
import org.okrtree.domain.team.Weekdays;

/** Plans in the table CYCLE_PLAN, a row for each thing that one says. */
public final class AoCyclePlans implements CyclePlans {

    private static final String SCOPE = "scope";
    private static final String MEMBER = "member";
    private static final String HR_MEMBER = "hr-member";
    private static final String STEP = "step";
    private static final String WEEK = "week-without";
    private static final String SKIP = "skip";
    private static final String SETTING = "setting";

    private static final String VERSION = "version";
    private static final String SCORING_RULE = "scoring-rule";
    private static final String CHECK_IN_DAY = "check-in-day";
    private static final String PERSONAL_SHEETS = "personal-sheets";
    private static final String COMMITMENTS = "commitments";
    private static final String UNDERSTOOD_ON = "understood-on";

    private final ActiveObjects ao;

    public AoCyclePlans(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public CyclePlan of(CycleId cycle) {
        return plan(cycle, Rows.all(ao, CyclePlanRow.class, "CYCLE_UID = ?", cycle.uid()));
    }

    @Override
    public Map<CycleId, CyclePlan> of(Collection<CycleId> cycles) {
        Map<String, List<CyclePlanRow>> rows = Rows.allIn(
                        ao,
                        CyclePlanRow.class,
                        "CYCLE_UID",
                        cycles.stream().map(CycleId::uid).collect(Collectors.toSet()),
                        "")
                .stream()
                .collect(Collectors.groupingBy(CyclePlanRow::getCycleUid));
        return cycles.stream()
                .distinct()
                .collect(Collectors.toMap(
                        Function.identity(), cycle -> plan(cycle, rows.getOrDefault(cycle.uid(), List.of()))));
    }

    private static CyclePlan plan(CycleId cycle, List<CyclePlanRow> rows) {
        Map<String, CyclePlanRow> settings =
                of(SETTING, rows).collect(Collectors.toMap(CyclePlanRow::getItemKey, Function.identity()));
        return new CyclePlan(
                cycle,
                Optional.ofNullable(settings.get(VERSION))
                        .map(CyclePlanRow::getItemNo)
                        .orElse(0),
                of(SCOPE, rows).map(row -> new TeamId(row.getItemKey())).collect(Collectors.toSet()),
                committee(rows),
                rules(rows),
                Optional.ofNullable(settings.get(SCORING_RULE))
                        .map(row -> ScoringRule.stored(Stored.text(row.getWhatText())))
                        .orElse(null),
                Optional.ofNullable(settings.get(CHECK_IN_DAY))
                        .map(row -> Weekdays.ofCode(Stored.text(row.getCodes())))
                        .orElse(null),
                of(WEEK, rows).map(row -> LocalDate.parse(row.getOnDay())).collect(Collectors.toSet()),
                settings.containsKey(PERSONAL_SHEETS),
                settings.containsKey(COMMITMENTS),
                Optional.ofNullable(settings.get(UNDERSTOOD_ON))
                        .map(row -> LocalDate.parse(row.getOnDay()))
                        .orElse(null),
                skipped(rows));
    }

    @Override
    public void save(CyclePlan plan) {
        String cycle = plan.cycle().uid();
        int before = plan.version() - 1;
        if (before > 0
                && ao.deleteWithSQL(
                                CyclePlanRow.class,
                                "CYCLE_AND_ITEM = ? AND ITEM_NO = ?",
                                Stored.joined(cycle, SETTING, VERSION),
                                before)
                        != 1) {
            throw new StoreConflict("not as it was seen: the plan of cycle " + cycle);
        }
        ao.deleteWithSQL(
                CyclePlanRow.class,
                "CYCLE_UID = ? AND CYCLE_AND_ITEM <> ?",
                cycle,
                Stored.joined(cycle, SETTING, VERSION));
        Rows.insertAll(ao, CyclePlanRow.class, columns(plan));
    }

    private static List<Columns> columns(CyclePlan plan) {
        String cycle = plan.cycle().uid();
        List<Columns> rows = new ArrayList<>();
        rows.add(item(cycle, SETTING, VERSION, plan.version(), Stored.NONE));
        plan.scoringRule()
                .ifPresent(rule -> rows.add(
                        item(cycle, SETTING, SCORING_RULE, 1, Stored.NONE).and("WHAT_TEXT", rule.text())));
        plan.checkInDay()
                .ifPresent(day -> rows.add(
                        item(cycle, SETTING, CHECK_IN_DAY, 1, Stored.NONE).and("CODES", Weekdays.code(day))));
        if (plan.personalSheets()) {
            rows.add(item(cycle, SETTING, PERSONAL_SHEETS, 1, Stored.NONE));
        }
        if (plan.commitments()) {
            rows.add(item(cycle, SETTING, COMMITMENTS, 1, Stored.NONE));
        }
        plan.understoodOn().ifPresent(day -> rows.add(item(cycle, SETTING, UNDERSTOOD_ON, 1, day.toString())));
        plan.scope().forEach(team -> rows.add(item(cycle, SCOPE, team.uid(), 1, Stored.NONE)));
        plan.weeksWithoutCheckIn()
                .forEach(monday -> rows.add(item(cycle, WEEK, monday.toString(), 1, monday.toString())));
        plan.skipped()
                .forEach((condition, reason) -> rows.add(
                        item(cycle, SKIP, condition.code(), 1, Stored.NONE).and("WHAT_TEXT", reason)));
        plan.rules()
                .entries()
                .forEach((step, entry) ->
                        rows.add(item(cycle, STEP, step.code(), 1, entry.on().toString())
                                .andText("WHAT_TEXT", entry.what())
                                .andText("WHO_TEXT", entry.byWhom())));
        List<Committee.Member> members = plan.committee().members();
        for (int place = 0; place < members.size(); place++) {
            rows.add(member(cycle, members.get(place), place));
        }
        return rows;
    }

    private static Columns member(String cycle, Committee.Member member, int place) {
        BusinessLine line = member.businessLine();
        return item(cycle, line.isHr() ? HR_MEMBER : MEMBER, member.person().uid(), place, Stored.NONE)
                .andText(
                        "CODES",
                        member.duties().stream().map(Duty::code).sorted().collect(Collectors.joining(" ")))
                .andText("WHO_TEXT", line.name());
    }

    private static Columns item(String cycle, String kind, String key, int number, String day) {
        return Columns.of("CYCLE_UID", cycle)
                .and("ITEM_KIND", kind)
                .and("ITEM_KEY", key)
                .and("CYCLE_AND_ITEM", Stored.joined(cycle, kind, key))
                .and("ITEM_NO", number)
                .and("ON_DAY", day);
    }

    private static Stream<CyclePlanRow> of(String kind, List<CyclePlanRow> rows) {
        return rows.stream().filter(row -> row.getItemKind().equals(kind));
    }

    private static Committee committee(List<CyclePlanRow> rows) {
        return new Committee(Stream.concat(of(MEMBER, rows), of(HR_MEMBER, rows))
                .sorted(Comparator.comparingInt(CyclePlanRow::getItemNo))
                .map(row -> new Committee.Member(
                        new PersonId(row.getItemKey()),
                        duties(Stored.text(row.getCodes())),
                        new BusinessLine(
                                Stored.text(row.getWhoText()), row.getItemKind().equals(HR_MEMBER))))
                .toList());
    }

    private static Set<Duty> duties(String codes) {
        return Stream.of(codes.split(" "))
                .filter(code -> !code.isEmpty())
                .map(code -> Duty.ofCode(code).orElseThrow())
                .collect(Collectors.toSet());
    }

    private static RulesDocument rules(List<CyclePlanRow> rows) {
        return new RulesDocument(of(STEP, rows)
                .collect(Collectors.toMap(
                        row -> RulesDocument.Step.ofCode(row.getItemKey()).orElseThrow(),
                        row -> new RulesDocument.Entry(
                                LocalDate.parse(row.getOnDay()),
                                Stored.text(row.getWhatText()),
                                Stored.text(row.getWhoText())))));
    }

    private static Map<CycleCondition, String> skipped(List<CyclePlanRow> rows) {
        Map<CycleCondition, String> skipped = new EnumMap<>(CycleCondition.class);
        of(SKIP, rows)
                .forEach(row -> skipped.put(
                        CycleCondition.ofCode(row.getItemKey()).orElseThrow(), Stored.text(row.getWhatText())));
        return skipped;
    }
}
