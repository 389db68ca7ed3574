package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.checkin.Readings;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.Reading;

/** Readings in the table READING, one after another for each key result. */
public final class AoReadings implements Readings {

    private static final String COLUMNS = "ID, KR_UID, MEASURED, MEASURED_ON, CONFIDENCE, BELIEVED_ON";
    private static final String NOW = "CYCLE_UID = ? AND KNOWN_TO = ?";
    private static final String AS_OF = "CYCLE_UID = ? AND KNOWN_FROM <= ? AND KNOWN_TO > ?";
    private static final long STILL_KNOWN = Long.MAX_VALUE;

    private final ActiveObjects ao;

    private record Known(KeyResultId keyResult, Reading reading) {}

    public AoReadings(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void putInForce(CheckIn because, Reading reading, int madeFrom) {
        String keyResult = because.keyResult().uid();
        Optional<ReadingRow> before =
                Rows.one(ao, ReadingRow.class, "KR_UID = ? AND KNOWN_TO = ?", keyResult, STILL_KNOWN);
        long from = from(because, before);
        before.ifPresent(row -> {
            row.setKnownTo(from);
            row.save();
        });
        Rows.insert(
                ao,
                ReadingRow.class,
                Columns.of("KR_UID", keyResult)
                        .and("SEQ_NO", madeFrom)
                        .and("KR_AND_SEQ", Stored.joined(keyResult, madeFrom))
                        .and("CYCLE_UID", because.cycle().uid())
                        .and("CHECK_IN_UID", because.id().uid())
                        .and("MEASURED", Stored.decimal(reading.value()))
                        .and("MEASURED_ON", Stored.day(reading.valueOn()))
                        .and("CONFIDENCE", Stored.confidence(reading.confidence()))
                        .and("BELIEVED_ON", Stored.day(reading.confidenceOn()))
                        .and("KNOWN_FROM", from)
                        .and("KNOWN_TO", STILL_KNOWN));
    }

    // No reading is known for less than a millisecond, also when two are recorded in one or a node's clock is behind.
    private static long from(CheckIn because, Optional<ReadingRow> before) {
        long recorded = because.recordedAt().toEpochMilli();
        return before.map(row -> Math.max(recorded, row.getKnownFrom() + 1)).orElse(recorded);
    }

    @Override
    public Map<KeyResultId, Reading> inCycle(CycleId cycle) {
        return byKeyResult(Rows.read(ao, ReadingRow.class, COLUMNS, AoReadings::known, NOW, cycle.uid(), STILL_KNOWN));
    }

    @Override
    public Map<KeyResultId, Reading> inCycleAsOf(CycleId cycle, Instant asOf) {
        long at = asOf.toEpochMilli();
        return byKeyResult(Rows.read(ao, ReadingRow.class, COLUMNS, AoReadings::known, AS_OF, cycle.uid(), at, at));
    }

    @Override
    public String stampIn(CycleId cycle) {
        return Rows.newestIds(ao, ReadingRow.class, NOW, cycle.uid(), STILL_KNOWN);
    }

    @Override
    public String stampAsOf(CycleId cycle, Instant asOf) {
        long at = asOf.toEpochMilli();
        return Rows.newestIds(ao, ReadingRow.class, AS_OF, cycle.uid(), at, at);
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
                " AND KNOWN_TO = ?",
                STILL_KNOWN));
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
