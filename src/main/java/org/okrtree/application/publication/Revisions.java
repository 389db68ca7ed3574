package org.okrtree.application.publication;

import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.PublishedRevision;

/** Published revisions: only ever added to. */
public interface Revisions extends RevisionTexts {

    /** Adds the revision and its text; a second one with the same number in the sheet, or of the same request, is a conflict. */
    void append(PublishedRevision revision, String canonicalText);

    Optional<PublishedRevision> with(RevisionId id);

    Optional<PublishedRevision> madeBy(RequestId request);

    /** All revisions of a sheet, the newest first. */
    List<PublishedRevision> ofSheet(SheetId sheet);

    /** All revisions of each of these sheets, the newest of each first. */
    Map<SheetId, List<PublishedRevision>> historyOf(Collection<SheetId> sheets);

    /** The newest revision of each of these sheets. */
    List<PublishedRevision> newestOf(Collection<SheetId> sheets);

    /** The newest revision of each sheet of the cycle. */
    List<PublishedRevision> newestIn(CycleId cycle);

    /** The newest revision of each sheet of these cycles. */
    List<PublishedRevision> newestInAll(Collection<CycleId> cycles);

    /** The revision of each sheet of the cycle that stood at an instant; sheets that were published later are left out. */
    List<PublishedRevision> newestAsOf(CycleId cycle, Instant asOf);

    /** A word that is another one when {@link #newestIn} may answer otherwise; the same word means the same answer. */
    String stampIn(CycleId cycle);

    /** The same for {@link #newestAsOf}: of an instant that is settled it stays. */
    String stampAsOf(CycleId cycle, Instant asOf);
}
