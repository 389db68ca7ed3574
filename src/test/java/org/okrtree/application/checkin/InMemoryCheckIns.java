package org.okrtree.application.checkin;

import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.okrtree.application.InMemoryRows;
import org.okrtree.application.InMemoryStore;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckIn;
import org.okrtree.domain.checkin.CheckInText;

public final class InMemoryCheckIns implements CheckIns, InMemoryStore {

    private record Key(RequestId request, KeyResultId keyResult) {}

    private final InMemoryRows<Key, CheckIn> checkIns = new InMemoryRows<>();

    @Override
    public List<CheckIn> ofKeyResult(KeyResultId keyResult) {
        return checkIns.all()
                .filter(one -> one.keyResult().equals(keyResult))
                .sorted(Comparator.comparing(CheckIn::recordedAt)
                        .thenComparing(one -> one.id().uid()))
                .toList();
    }

    @Override
    public Map<KeyResultId, List<CheckIn>> ofKeyResults(Collection<KeyResultId> keyResults) {
        return keyResults.stream()
                .distinct()
                .flatMap(one -> ofKeyResult(one).stream())
                .collect(Collectors.groupingBy(CheckIn::keyResult));
    }

    @Override
    public Map<KeyResultId, List<CheckIn>> figuresOf(Collection<KeyResultId> keyResults, Instant until) {
        return ofKeyResults(keyResults).values().stream()
                .flatMap(List::stream)
                .filter(one -> !one.recordedAt().isAfter(until))
                .map(one -> new CheckIn(
                        one.id(),
                        one.request(),
                        one.keyResult(),
                        one.cycle(),
                        one.validOn(),
                        one.recordedAt(),
                        one.valueOrNull(),
                        one.confidenceOrNull(),
                        CheckInText.of(""),
                        one.replacesOrNull(),
                        one.by(),
                        one.asStandIn()))
                .collect(Collectors.groupingBy(CheckIn::keyResult));
    }

    @Override
    public List<CheckIn> madeBy(RequestId request, Collection<KeyResultId> keyResults) {
        return keyResults.stream()
                .distinct()
                .flatMap(one -> madeBy(request, one).stream())
                .toList();
    }

    @Override
    public void addAll(Collection<CheckIn> some) {
        some.forEach(this::add);
    }

    @Override
    public Optional<CheckIn> madeBy(RequestId request, KeyResultId keyResult) {
        return checkIns.with(new Key(request, keyResult));
    }

    @Override
    public void add(CheckIn checkIn) {
        checkIns.add(new Key(checkIn.request(), checkIn.keyResult()), checkIn);
    }

    @Override
    public Runnable remember() {
        return checkIns.remember();
    }
}
