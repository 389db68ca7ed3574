package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.okrtree.application.checkin.CheckIns;
import org.okrtree.domain.CheckInId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInText;

/** Check-ins in the table CHECK_IN. */
public final class AoCheckIns implements CheckIns {

    private static final String FIGURES =
            "ID, OWN_UID, REQUEST_UID, KR_UID, CYCLE_UID, VALID_ON, RECORDED_AT, MEASURED, CONFIDENCE, REPLACES, MADE_AS,"
                    + " PERSON_UID";
    private static final String COLUMNS =
            FIGURES + ", NOTE, NEXT_STEP, IN_THE_WAY, HELP_WANTED, HELP_FROM, SOURCE_NAME";
    private static final String AS_OWNER = "owner";
    private static final String AS_STAND_IN = "stand-in";

    private final ActiveObjects ao;

    public AoCheckIns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CheckIn> ofKeyResult(KeyResultId keyResult) {
        return ofKeyResults(List.of(keyResult)).getOrDefault(keyResult, List.of());
    }

    @Override
    public Map<KeyResultId, List<CheckIn>> ofKeyResults(Collection<KeyResultId> keyResults) {
        return byKeyResult(in("KR_UID", keyResults.stream().map(KeyResultId::uid)));
    }

    @Override
    public Map<KeyResultId, List<CheckIn>> figuresOf(Collection<KeyResultId> keyResults, Instant until) {
        return byKeyResult(Rows.readIn(
                ao,
                CheckInRow.class,
                FIGURES,
                row -> checkIn(row, CheckInText.of("")),
                "KR_UID",
                keyResults.stream().map(KeyResultId::uid).collect(Collectors.toSet()),
                " AND RECORDED_AT <= ?",
                until.toEpochMilli()));
    }

    private static Map<KeyResultId, List<CheckIn>> byKeyResult(List<CheckIn> all) {
        return all.stream()
                .sorted(Comparator.comparing(CheckIn::recordedAt)
                        .thenComparing(one -> one.id().uid()))
                .collect(Collectors.groupingBy(CheckIn::keyResult));
    }

    @Override
    public Optional<CheckIn> madeBy(RequestId request, KeyResultId keyResult) {
        return madeBy(request, List.of(keyResult)).stream().findFirst();
    }

    @Override
    public List<CheckIn> madeBy(RequestId request, Collection<KeyResultId> keyResults) {
        return in("REQUEST_AND_KR", keyResults.stream().map(one -> Stored.joined(request.uid(), one.uid())));
    }

    private List<CheckIn> in(String column, Stream<String> wanted) {
        return Rows.readIn(
                ao, CheckInRow.class, COLUMNS, AoCheckIns::checkIn, column, wanted.collect(Collectors.toSet()), "");
    }

    @Override
    public void add(CheckIn checkIn) {
        addAll(List.of(checkIn));
    }

    @Override
    public void addAll(Collection<CheckIn> checkIns) {
        Rows.insertAll(
                ao, CheckInRow.class, checkIns.stream().map(AoCheckIns::columns).toList());
    }

    private static Columns columns(CheckIn checkIn) {
        String keyResult = checkIn.keyResult().uid();
        return Columns.of("OWN_UID", checkIn.id().uid())
                .and("REQUEST_UID", checkIn.request().uid())
                .and("KR_UID", keyResult)
                .and("REQUEST_AND_KR", Stored.joined(checkIn.request().uid(), keyResult))
                .and("CYCLE_UID", checkIn.cycle().uid())
                .and("VALID_ON", checkIn.validOn().toString())
                .and("RECORDED_AT", checkIn.recordedAt().toEpochMilli())
                .and("MEASURED", Stored.decimal(checkIn.value()))
                .and("CONFIDENCE", Stored.confidence(checkIn.confidence()))
                .andText("NOTE", checkIn.words().note())
                .andText("NEXT_STEP", checkIn.words().next())
                .andText("IN_THE_WAY", checkIn.words().inTheWay())
                .andText("HELP_WANTED", checkIn.words().help())
                .and("HELP_FROM", Stored.orNone(checkIn.words().helpFrom(), PersonId::uid))
                .andText("SOURCE_NAME", checkIn.words().source())
                .and("REPLACES", Stored.orNone(checkIn.replaces(), CheckInId::uid))
                .and("MADE_AS", checkIn.asStandIn() ? AS_STAND_IN : AS_OWNER)
                .and("PERSON_UID", checkIn.by().uid());
    }

    private static CheckIn checkIn(CheckInRow row) {
        return checkIn(
                row,
                new CheckInText(
                        Stored.text(row.getNote()),
                        Stored.text(row.getNextStep()),
                        Stored.text(row.getInTheWay()),
                        Stored.text(row.getHelpWanted()),
                        Stored.unlessNone(row.getHelpFrom(), PersonId::new).orElse(null),
                        Stored.text(row.getSourceName())));
    }

    private static CheckIn checkIn(CheckInRow row, CheckInText words) {
        return new CheckIn(
                new CheckInId(row.getOwnUid()),
                new RequestId(row.getRequestUid()),
                new KeyResultId(row.getKrUid()),
                new CycleId(row.getCycleUid()),
                LocalDate.parse(row.getValidOn()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Stored.decimalOrNull(row.getMeasured()),
                Stored.confidenceOrNull(row.getConfidence()),
                words,
                Stored.unlessNone(row.getReplaces(), CheckInId::new).orElse(null),
                new PersonId(row.getPersonUid()),
                row.getMadeAs().equals(AS_STAND_IN));
    }
}
