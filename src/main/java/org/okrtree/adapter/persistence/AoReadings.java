package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import net.java.ao.Entity;
import org.okrtree.application.checkin.Readings;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.Reading;

/** Readings in the table READING, one after another for each key result. */
public final class AoReadings implements Readings {

    private static final String COLUMNS = "ID, KR_UID, MEASURED, MEASURED_ON, CONFIDENCE, BELIEVED_ON";
    private static final long STILL_KNOWN = Long.MAX_VALUE;

    // Said in the statement, not given to it: each key result has one such reading, which a plan that was made for any
    // instant does not know, and PostgreSQL 18 went through all readings in force to find those of five key results.
    private static final String IN_FORCE = "KNOWN_TO = " + STILL_KNOWN;

    // A range that holds nothing else: so KNOWN_TO stays in the order, which only the index that begins with the cycle
    // gives. By ID alone PostgreSQL may read backwards through all that was recorded after an older cycle.
    private static final String NEWEST_IN_FORCE = "CYCLE_UID = ? AND KNOWN_TO >= " + STILL_KNOWN;

    private static final String NOW = "CYCLE_UID = ? AND " + IN_FORCE;
    private static final String AS_OF = "CYCLE_UID = ? AND KNOWN_FROM <= ? AND KNOWN_TO > ?";

    private final ActiveObjects ao;

    private record Known(KeyResultId keyResult, Reading reading) {}

    public AoReadings(ActiveObjects ao) {
        this.ao = ao;
    }

    // What was known until now goes out and comes in again with its end: Active Objects would end each row by a
    // statement of its own.
    @Override
    public void putInForce(Collection<InForce> all) {
        Set<String> keyResults = all.stream().map(AoReadings::keyResult).collect(Collectors.toSet());
        List<ReadingRow> before = Rows.allIn(ao, ReadingRow.class, "KR_UID", keyResults, " AND " + IN_FORCE);
        long from = from(all, before);
        Rows.claim(ao, ReadingRow.class, before);
        Rows.insertAll(
                ao,
                ReadingRow.class,
                Stream.concat(
                                before.stream().map(row -> ended(row, from)),
                                all.stream().map(one -> begun(one, from)))
                        .toList());
    }

    private static String keyResult(InForce one) {
        return one.because().keyResult().uid();
    }

    // No reading is known for less than a millisecond, also when two are recorded in one or a node's clock is behind.
    private static long from(Collection<InForce> all, List<ReadingRow> before) {
        return LongStream.concat(
                        all.stream().mapToLong(one -> one.because().recordedAt().toEpochMilli()),
                        before.stream().mapToLong(row -> row.getKnownFrom() + 1))
                .max()
                .orElseThrow();
    }

    private static Columns begun(InForce one, long from) {
        return Columns.of("KR_UID", keyResult(one))
                .and("SEQ_NO", one.madeFrom())
                .and("KR_AND_SEQ", Stored.joined(keyResult(one), one.madeFrom()))
                .and("CYCLE_UID", one.because().cycle().uid())
                .and("CHECK_IN_UID", one.because().id().uid())
                .and("MEASURED", Stored.decimal(one.reading().value()))
                .and("MEASURED_ON", Stored.day(one.reading().valueOn()))
                .and("CONFIDENCE", Stored.confidence(one.reading().confidence()))
                .and("BELIEVED_ON", Stored.day(one.reading().confidenceOn()))
                .and("KNOWN_FROM", from)
                .and("KNOWN_TO", STILL_KNOWN);
    }

    private static Columns ended(ReadingRow row, long at) {
        return Columns.of("KR_UID", row.getKrUid())
                .and("SEQ_NO", row.getSeqNo())
                .and("KR_AND_SEQ", row.getKrAndSeq())
                .and("CYCLE_UID", row.getCycleUid())
                .and("CHECK_IN_UID", row.getCheckInUid())
                .and("MEASURED", row.getMeasured())
                .and("MEASURED_ON", row.getMeasuredOn())
                .and("CONFIDENCE", row.getConfidence())
                .and("BELIEVED_ON", row.getBelievedOn())
                .and("KNOWN_FROM", row.getKnownFrom())
                .and("KNOWN_TO", at);
    }

    @Override
    public Map<KeyResultId, Reading> inCycle(CycleId cycle) {
        return byKeyResult(Rows.read(ao, ReadingRow.class, COLUMNS, AoReadings::known, NOW, cycle.uid()));
    }

    @Override
    public Map<KeyResultId, Reading> inCycleAsOf(CycleId cycle, Instant asOf) {
        long at = asOf.toEpochMilli();
        return byKeyResult(Rows.read(ao, ReadingRow.class, COLUMNS, AoReadings::known, AS_OF, cycle.uid(), at, at));
    }

    @Override
    public String stampIn(CycleId cycle) {
        return Rows.newest(
                ao, ReadingRow.class, "ID", Entity::getID, "KNOWN_TO DESC, ID DESC", NEWEST_IN_FORCE, cycle.uid());
    }

    // By check-ins, whose ids are in the order of time too: a row gets another number when it ends.
    @Override
    public String stampAsOf(CycleId cycle, Instant asOf) {
        long at = asOf.toEpochMilli();
        return Rows.newest(
                ao,
                ReadingRow.class,
                "CHECK_IN_UID",
                ReadingRow::getCheckInUid,
                "CHECK_IN_UID DESC",
                AS_OF,
                cycle.uid(),
                at,
                at);
    }

    @Override
    public Map<KeyResultId, Reading> of(Collection<KeyResultId> keyResults) {
        return byKeyResult(Rows.readIn(
                ao,
                ReadingRow.class,
                COLUMNS,
                AoReadings::known,
                "KR_UID",
                keyResults.stream().map(KeyResultId::uid).collect(Collectors.toSet()),
                " AND " + IN_FORCE));
    }

    private static Map<KeyResultId, Reading> byKeyResult(List<Known> known) {
        return known.stream().collect(Collectors.toMap(Known::keyResult, Known::reading));
    }

    private static Known known(ReadingRow row) {
        return new Known(
                new KeyResultId(row.getKrUid()),
                new Reading(
                        Stored.decimalOrNull(row.getMeasured()),
                        Stored.dayOrNull(row.getMeasuredOn()),
                        Stored.confidenceOrNull(row.getConfidence()),
                        Stored.dayOrNull(row.getBelievedOn())));
    }
}
