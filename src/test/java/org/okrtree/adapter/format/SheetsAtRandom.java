package org.okrtree.adapter.format;

import java.math.BigDecimal;
import java.math.BigInteger;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
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
import org.okrtree.domain.publication.PublishedContribution;
import org.okrtree.domain.publication.PublishedCycle;
import org.okrtree.domain.publication.PublishedHealthFigure;
import org.okrtree.domain.publication.PublishedKeyResult;
import org.okrtree.domain.publication.PublishedObjective;
import org.okrtree.domain.publication.PublishedSheet;
import org.okrtree.domain.publication.PublishedTeam;
import org.okrtree.domain.sheet.HealthWords;
import org.okrtree.domain.strategy.Cited;
import org.okrtree.domain.team.ShortKey;
import org.okrtree.domain.team.TeamLevel;

/** Published sheets as no person would write them, the same ones for the same seed. */
final class SheetsAtRandom {

    private static final String CROCKFORD = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";
    private static final int[] CHARACTERS = {
        'a', 'Z', '0', ' ', '"', '\\', '/', '<', '&', '\'', '\t', '\n', '{', 0x7F, 0xA0, 0xE9, 0x2028, 0x4E2D, 0x6587,
        0xFFFD, 0x1F3AF, 0x20BB7
    };

    private final Random random;

    SheetsAtRandom(long seed) {
        this.random = new Random(seed);
    }

    PublishedSheet next() {
        return new PublishedSheet(
                new SheetId(uid()),
                1 + random.nextInt(40),
                Instant.ofEpochMilli(1_600_000_000_000L + random.nextInt()),
                new PersonId(uid()),
                text(),
                cycle(),
                team(),
                random.nextBoolean() ? new ScoringRule.Linear() : new ScoringRule.Judged("by the owner"),
                some(4, this::objective),
                some(
                        3,
                        number -> new PublishedHealthFigure(
                                new HealthFigureId(uid()), number, new HealthWords(text(), range(), text()))));
    }

    private PublishedCycle cycle() {
        LocalDate first = LocalDate.of(2020, 1, 1).plusDays(random.nextInt(3000));
        List<String> zones = ZoneId.getAvailableZoneIds().stream().sorted().toList();
        return new PublishedCycle(
                new CycleId(uid()),
                shortKey(),
                text(),
                first,
                first.plusDays(random.nextInt(400)),
                ZoneId.of(zones.get(random.nextInt(zones.size()))));
    }

    private PublishedTeam team() {
        TeamLevel level = TeamLevel.values()[random.nextInt(TeamLevel.values().length)];
        boolean isOfAPerson = level == TeamLevel.PERSON && random.nextBoolean();
        ShortKey key = shortKey();
        return new PublishedTeam(
                new TeamId(uid()),
                key,
                isOfAPerson ? key.text() : "T" + text(),
                level,
                isOfAPerson ? new PersonId(uid()) : null,
                some(3, number -> new PublishedTeam.Place(new TeamId(uid()), text())));
    }

    private PublishedObjective objective(int number) {
        return new PublishedObjective(
                new ObjectiveId(uid()),
                number,
                text(),
                text(),
                new PersonId(uid()),
                Commitment.values()[random.nextInt(3)],
                random.nextBoolean() ? null : new Cited(1 + random.nextInt(9), new StatementId(uid())),
                some(2, one -> new PublishedContribution(new ObjectiveId(uid()), text(), text())),
                some(5, this::keyResult));
    }

    private PublishedKeyResult keyResult(int number) {
        return new PublishedKeyResult(
                new KeyResultId(uid()),
                number,
                text(),
                new PersonId(uid()),
                measure(),
                text(),
                Rhythm.values()[random.nextInt(4)],
                random.nextBoolean() ? null : new ScoringRule.Judged("by " + random.nextInt()));
    }

    private Measure measure() {
        return switch (random.nextInt(4)) {
            case 0 -> range();
            case 1 -> new YesNo(text());
            case 2 ->
                new Milestones(List.of(
                        new Milestones.Milestone(text(), text()),
                        new Milestones.Milestone(text(), text()),
                        new Milestones.Milestone(text(), text())));
            default -> change();
        };
    }

    private Change change() {
        BigDecimal baseline = decimal();
        BigDecimal target = decimal();
        while (target.compareTo(baseline) == 0) {
            target = decimal();
        }
        MeasureKind kind = target.compareTo(baseline) > 0 ? MeasureKind.INCREASE : MeasureKind.DECREASE;
        Baseline from = random.nextInt(4) == 0
                ? new Baseline.ToBeFound(LocalDate.of(2026, 1, 1).plusDays(random.nextInt(300)))
                : new Baseline.Known(new Decimal(baseline));
        return new Change(kind, from, new Decimal(target), text(), random.nextInt(13));
    }

    private Keep range() {
        BigDecimal one = decimal();
        BigDecimal other = decimal();
        int bounds = random.nextInt(3);
        return new Keep(
                bounds == 0 ? null : new Decimal(one.min(other)),
                bounds == 1 ? null : new Decimal(one.max(other)),
                text(),
                random.nextInt(13));
    }

    private BigDecimal decimal() {
        return new BigDecimal(new BigInteger(random.nextInt(60), random), random.nextInt(13))
                .multiply(random.nextBoolean() ? BigDecimal.ONE : BigDecimal.ONE.negate());
    }

    private ShortKey shortKey() {
        return new ShortKey("K" + random.nextInt(1000));
    }

    private String uid() {
        StringBuilder uid = new StringBuilder("0");
        while (uid.length() < 26) {
            uid.append(CROCKFORD.charAt(random.nextInt(CROCKFORD.length())));
        }
        return uid.toString();
    }

    private String text() {
        StringBuilder text = new StringBuilder();
        for (int left = random.nextInt(30); left > 0; left--) {
            text.appendCodePoint(CHARACTERS[random.nextInt(CHARACTERS.length)]);
        }
        return text.toString();
    }

    private <T> List<T> some(int most, IntFunction<T> each) {
        List<T> all = new ArrayList<>();
        int count = random.nextInt(most + 1);
        for (int number = 1; number <= count; number++) {
            all.add(each.apply(number));
        }
        return all;
    }
}
