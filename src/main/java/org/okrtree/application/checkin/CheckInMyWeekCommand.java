package org.okrtree.application.checkin;

import java.util.List;
import java.util.Optional;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.checkin.CheckInTyped;

/** @param request of the surface; the same request again gives the same check-ins */
public record CheckInMyWeekCommand(RequestId request, List<Line> lines) {

    /**
     * @param keyResult uid
     * @param seen uid of the newest check-in that was known when this was typed, {@code none} when there was none; empty: another one in
     *     the meantime is no matter
     */
    public record Line(String keyResult, CheckInTyped typed, String seen) {

        Optional<KeyResultId> id() {
            return KeyResultId.of(keyResult);
        }
    }

    public CheckInMyWeekCommand {
        lines = List.copyOf(lines);
    }

    List<KeyResultId> keyResults() {
        return lines.stream().flatMap(line -> line.id().stream()).distinct().toList();
    }
}
