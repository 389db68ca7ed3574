package org.okrtree.application.sheet;

import java.util.Optional;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.sheet.TakenLines;

/** What was taken into drafts at once. Each is on record as the deed that it was, and never changes. */
public interface Pastes {

    /** A second one of the same request is a conflict. */
    void add(TakenLines taken);

    /** What this request has taken; empty when it has taken nothing. */
    Optional<TakenLines> of(RequestId request);

    /** What was taken last into this sheet. */
    Optional<TakenLines> newestOf(SheetId sheet);
}
