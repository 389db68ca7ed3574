package org.okrtree.workbench.scale;

import java.sql.SQLException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.okrtree.adapter.persistence.AoAccessSettings;
import org.okrtree.adapter.persistence.AoAtomically;
import org.okrtree.adapter.persistence.AoCheckIns;
import org.okrtree.adapter.persistence.AoCycles;
import org.okrtree.adapter.persistence.AoPeople;
import org.okrtree.adapter.persistence.AoReadings;
import org.okrtree.adapter.persistence.AoRevisions;
import org.okrtree.adapter.persistence.AoSheets;
import org.okrtree.adapter.persistence.AoTeams;
import org.okrtree.adapter.persistence.AoWorkLinks;
import org.okrtree.application.sheet.Saver;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;
import org.okrtree.domain.cycle.Cycle;
import org.okrtree.domain.person.Person;
import org.okrtree.domain.publication.PublishedRevision;
import org.okrtree.domain.sheet.DraftKeyResult;
import org.okrtree.domain.sheet.DraftObjective;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.team.Team;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/**
 * A company with so many objectives in one running cycle, four key results to each, in sheets that were published once or twice;
 * check-ins all through the year and links to issues. The same seed gives the same company.
 */
final class LargeCompany {
    static final int KEY_RESULTS_EACH = 4;
    /** When the last check-in is over. */
    static final Instant NOW = Instant.parse("2026-11-02T09:00:00Z");

    static final long PROJECT = 10_000;
    private static final int OBJECTIVES_EACH = 5;
    private static final int OWNERS_EACH = 6;
    private static final int TEAMS_IN_A_UNIT = 12;
    private static final int LINKS_OF_AN_ISSUE = 5;
    private static final long FIRST_ISSUE = 100_000;
    private static final String NONE = "-";
    private static final long STILL_KNOWN = Long.MAX_VALUE;

    /**
     * How large it is.
     *
     * @param objectives in the running cycle
     * @param checkIns in all, spread evenly over the key results
     * @param links in all, five to an issue
     */
    record Size(int objectives, int checkIns, int links) {
        int keyResults() {
            return objectives * KEY_RESULTS_EACH;
        }
    }

    /** A published key result. */
    record Line(KeyResultId keyResult, Sheet sheet, PersonId owner, Phrases.Voice voice) {}

    private final Database database;
    private final RealActiveObjects ao;
    private final Size size;
    private final Random random;
    private final ScaleUids uids = new ScaleUids();
    private final Believable make;
    private final List<PersonId> people = new ArrayList<>();
    private final List<Team> teams = new ArrayList<>();
    private final List<Line> lines = new ArrayList<>();
    private final Cycle cycle;
    private final Cycle before;

    LargeCompany(Database database, RealActiveObjects ao, Size size, long seed) {
        this.database = database;
        this.ao = ao;
        this.size = size;
        this.random = new Random(seed);
        this.make = new Believable(random, uids);
        this.cycle = make.cycle("26Y", true);
        this.before = make.cycle("25Y", false);
    }

    Believable make() {
        return make;
    }

    ScaleUids uids() {
        return uids;
    }

    List<Line> lines() {
        return lines;
    }

    Cycle cycle() {
        return cycle;
    }

    /** Ids of issues that have links, one after another. */
    long issue(int number) {
        return FIRST_ISSUE + number % issues();
    }

    private int issues() {
        return Math.max(1, size.links() / LINKS_OF_AN_ISSUE);
    }

    /** Writes it into empty tables. */
    void moveIn() throws SQLException {
        together(() -> {
            new AoAccessSettings(ao, Clock.systemUTC()).replace(make.groups("linden-staff"));
            new AoCycles(ao).add(before);
            new AoCycles(ao).add(cycle);
            hire();
        });
        int sheets = (size.objectives() + OBJECTIVES_EACH - 1) / OBJECTIVES_EACH;
        organise(sheets);
        int left = size.objectives();
        for (int i = 0; i < sheets; i++) {
            Team team = teams.get(i);
            int objectives = Math.min(OBJECTIVES_EACH, left);
            left -= objectives;
            together(() -> publish(team, objectives));
        }
        checkIn();
        link();
    }

    private void together(Runnable deed) {
        new AoAtomically(ao).run(() -> {
            deed.run();
            return Outcome.done(true);
        });
    }

    private void hire() {
        int number = Math.max(12, size.objectives() / 2);
        for (int i = 0; i < number; i++) {
            Person person = make.person("JIRAUSER" + (20_000 + i));
            new AoPeople(ao).add(person);
            people.add(person.id());
        }
    }

    private PersonId somebody() {
        return one(people);
    }

    private <T> T one(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }

    private void organise(int number) {
        Team company = make.company(somebody(), PROJECT);
        add(company);
        Team unit = company;
        while (teams.size() < number) {
            if (teams.size() % TEAMS_IN_A_UNIT == 1) {
                unit = make.unit(teams.size(), company, somebody());
                add(unit);
            } else {
                Phrases.Voice voice = make.phrases().voice();
                add(make.team(teams.size(), make.phrases().team(voice, teams.size()), unit, somebody()));
            }
        }
    }

    private void add(Team team) {
        together(() -> new AoTeams(ao).add(team));
        teams.add(team);
    }

    private void publish(Team team, int number) {
        AoSheets sheets = new AoSheets(ao);
        Sheet sheet = make.sheet(cycle, team);
        sheets.add(sheet);
        Saver saver = new Saver(team.lead(), at(Believable.FIRST_DAY));
        Phrases.Voice voice = make.phrases().voice();
        List<PersonId> owners =
                Stream.generate(this::somebody).limit(OWNERS_EACH).toList();
        List<DraftObjective> objectives = new ArrayList<>();
        for (int i = 1; i <= number; i++) {
            List<DraftKeyResult> keyResults = new ArrayList<>();
            for (int j = 1; j <= KEY_RESULTS_EACH; j++) {
                keyResults.add(make.keyResult(voice, j, one(owners)));
            }
            DraftObjective objective = make.objective(voice, i, one(owners), keyResults);
            sheets.add(sheet, objective, saver);
            keyResults.forEach(one -> {
                sheets.add(sheet, objective.id(), one, saver);
                lines.add(new Line(one.id(), sheet, one.words().owner(), voice));
            });
            objectives.add(objective);
        }
        Optional<PublishedRevision> last = Optional.empty();
        int revisions = 1 + random.nextInt(2);
        for (int i = 0; i < revisions; i++) {
            Believable.Published one = make.publish(
                    sheet,
                    cycle,
                    team,
                    teams,
                    objectives,
                    last,
                    at(Believable.FIRST_DAY.plusDays(10L + i * 20L)),
                    i == 0 ? "" : make.phrases().reason(voice));
            new AoRevisions(ao).append(one.revision(), one.text());
            last = Optional.of(one.revision());
        }
    }

    private static Instant at(LocalDate day) {
        return day.atTime(2, 0).toInstant(ZoneOffset.UTC);
    }

    // The first of each kind, of a key result of the cycle before, is what all others are copied from.
    private void checkIn() throws SQLException {
        CheckIn first = make.checkIn(
                new KeyResultId(uids.next()), before.id(), somebody(), at(Believable.FIRST_DAY), Believable.FIRST_DAY);
        together(() -> {
            new AoCheckIns(ao).add(first);
            new AoReadings(ao).putInForce(first, Reading.inForce(List.of(first)), 1);
        });
        int each = Math.max(1, size.checkIns() / size.keyResults());
        try (Copies checkIns = Copies.in(database, "CHECK_IN");
                Copies readings = Copies.in(database, "READING")) {
            for (Line line : lines) {
                checkIn(line, each, checkIns, readings);
            }
        }
    }

    private void checkIn(Line line, int each, Copies checkIns, Copies readings) throws SQLException {
        long begin = at(Believable.FIRST_DAY.plusDays(35)).toEpochMilli();
        long step = (NOW.toEpochMilli() - begin) / each;
        List<CheckIn> all = new ArrayList<>();
        List<Long> from = new ArrayList<>();
        for (int i = 0; i < each; i++) {
            long recorded = begin + i * step + random.nextInt(Math.toIntExact(Math.min(step, 36_000_000L)));
            LocalDate day = LocalDate.ofInstant(Instant.ofEpochMilli(recorded), ZoneOffset.UTC);
            CheckIn one = make.checkIn(
                    line.keyResult(),
                    cycle.id(),
                    line.owner(),
                    Instant.ofEpochMilli(recorded),
                    day.minusDays(random.nextInt(4)));
            all.add(one);
            from.add(i == 0 ? recorded : Math.max(recorded, from.get(i - 1) + 1));
            checkIns.add(row(one));
        }
        for (int i = 0; i < each; i++) {
            Map<String, @Nullable Object> row = row(all.get(i), Reading.inForce(all.subList(0, i + 1)), i + 1);
            row.put("KNOWN_FROM", from.get(i));
            row.put("KNOWN_TO", i + 1 < each ? from.get(i + 1) : (Object) STILL_KNOWN);
            readings.add(row);
        }
    }

    static Map<String, @Nullable Object> row(CheckIn one) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("OWN_UID", one.id().uid());
        row.put("REQUEST_UID", one.request().uid());
        row.put("KR_UID", one.keyResult().uid());
        row.put("REQUEST_AND_KR", one.request().uid() + ":" + one.keyResult().uid());
        row.put("CYCLE_UID", one.cycle().uid());
        row.put("VALID_ON", one.validOn().toString());
        row.put("RECORDED_AT", one.recordedAt().toEpochMilli());
        row.put("MEASURED", one.value().map(it -> it.text()).orElse(NONE));
        row.put("CONFIDENCE", one.confidence().map(it -> it.outOfTen()).orElse(-1));
        row.put("NOTE", one.words().note().isEmpty() ? null : one.words().note());
        row.put("PERSON_UID", one.by().uid());
        return row;
    }

    static Map<String, @Nullable Object> row(CheckIn because, Reading reading, int number) {
        Map<String, @Nullable Object> row = new HashMap<>();
        row.put("KR_UID", because.keyResult().uid());
        row.put("SEQ_NO", number);
        row.put("KR_AND_SEQ", because.keyResult().uid() + ":" + number);
        row.put("CYCLE_UID", because.cycle().uid());
        row.put("CHECK_IN_UID", because.id().uid());
        row.put("MEASURED", reading.value().map(it -> it.text()).orElse(NONE));
        row.put("MEASURED_ON", reading.valueOn().map(LocalDate::toString).orElse(NONE));
        row.put("CONFIDENCE", reading.confidence().map(it -> it.outOfTen()).orElse(-1));
        row.put("BELIEVED_ON", reading.confidenceOn().map(LocalDate::toString).orElse(NONE));
        return row;
    }

    private void link() throws SQLException {
        if (size.links() == 0) {
            return;
        }
        Line first = lines.get(0);
        Supplier<Instant> when = () -> NOW.minus(Duration.ofMinutes(random.nextInt(400_000)));
        together(() -> new AoWorkLinks(ao)
                .add(make.workLink(1, first.keyResult(), first.sheet(), first.owner(), "helps", when.get())));
        try (Copies links = Copies.in(database, "WORK_LINK")) {
            for (int i = 0; i < size.links(); i++) {
                long issue = issue(i);
                Line line = lines.get((i % issues() * 7 + i / issues()) % lines.size());
                Map<String, @Nullable Object> row = new HashMap<>();
                row.put("OWN_UID", uids.next());
                row.put("REQUEST_UID", uids.next());
                row.put("KR_UID", line.keyResult().uid());
                row.put("SHEET_UID", line.sheet().id().uid());
                row.put("CYCLE_UID", cycle.id().uid());
                row.put("ISSUE_ID", issue);
                row.put("ISSUE_KR_ENDED", issue + ":" + line.keyResult().uid() + ":0");
                row.put("SENTENCE", i % 3 == 0 ? null : make.phrases().sentence(line.voice()));
                row.put("PERSON_UID", line.owner().uid());
                row.put("MADE_AT", when.get().toEpochMilli());
                links.add(row);
            }
        }
    }
}
