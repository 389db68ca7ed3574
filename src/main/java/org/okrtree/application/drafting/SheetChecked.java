package org.okrtree.application.drafting;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.okrtree.application.publication.SheetShown;
import org.okrtree.domain.drafting.DraftExits;
import org.okrtree.domain.drafting.DraftFindings;

/**
 * A sheet with what the draft check says of its draft.
 *
 * @param foundOrNull null for who is not told
 * @param exits the ways out of a finding
 */
public record SheetChecked(SheetShown shown, @Nullable DraftFindings foundOrNull, DraftExits exits) {

    public Optional<DraftFindings> found() {
        return Optional.ofNullable(foundOrNull);
    }
}
