package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
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

    private static final String AS_OWNER = "owner";
    private static final String AS_STAND_IN = "stand-in";

    private final ActiveObjects ao;

    public AoCheckIns(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<CheckIn> ofKeyResult(KeyResultId keyResult) {
        return Rows.all(ao, CheckInRow.class, "KR_UID = ?", keyResult.uid()).stream()
                .map(AoCheckIns::checkIn)
                .sorted(Comparator.comparing(CheckIn::recordedAt)
                        .thenComparing(one -> one.id().uid()))
                .toList();
    }

    @Override
    public Optional<CheckIn> madeBy(RequestId request, KeyResultId keyResult) {
        return Rows.one(ao, CheckInRow.class, "REQUEST_AND_KR = ?", Stored.joined(request.uid(), keyResult.uid()))
                .map(AoCheckIns::checkIn);
    }

    @Override
    public void add(CheckIn checkIn) {
        String keyResult = checkIn.keyResult().uid();
        Rows.insert(
                ao,
                CheckInRow.class,
                Columns.of("OWN_UID", checkIn.id().uid())
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
                        .and("PERSON_UID", checkIn.by().uid()));
    }

    private static CheckIn checkIn(CheckInRow row) {
        return new CheckIn(
                new CheckInId(row.getOwnUid()),
                new RequestId(row.getRequestUid()),
                new KeyResultId(row.getKrUid()),
                new CycleId(row.getCycleUid()),
                LocalDate.parse(row.getValidOn()),
                Instant.ofEpochMilli(row.getRecordedAt()),
                Stored.decimalOrNull(row.getMeasured()),
                Stored.confidenceOrNull(row.getConfidence()),
                new CheckInText(
                        Stored.text(row.getNote()),
                        Stored.text(row.getNextStep()),
                        Stored.text(row.getInTheWay()),
                        Stored.text(row.getHelpWanted()),
                        Stored.unlessNone(row.getHelpFrom(), PersonId::new).orElse(null),
                        Stored.text(row.getSourceName())),
                Stored.unlessNone(row.getReplaces(), CheckInId::new).orElse(null),
                new PersonId(row.getPersonUid()),
                row.getMadeAs().equals(AS_STAND_IN));
    }
}
