package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.okrtree.application.publication.Revisions;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.RevisionId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.publication.ContentHash;
import org.okrtree.domain.publication.PublishedRevision;

/** Published revisions in the table REVISION, their texts in REV_TEXT. */
public final class AoRevisions implements Revisions {

    private static final String HEAD =
            "ID, OWN_UID, REQUEST_UID, SHEET_UID, CYCLE_UID, REV_NO, PUBLISHED_AT, PERSON_UID, REASON,"
                    + " SCHEMA_NO, SHA, PREV_SHA";
    private static final String IN_CYCLE = "CYCLE_UID = ?";
    private static final String AS_OF = "CYCLE_UID = ? AND PUBLISHED_AT <= ?";
    private static final Comparator<PublishedRevision> BY_NUMBER = Comparator.comparingInt(PublishedRevision::number);

    private final ActiveObjects ao;

    private record Text(ContentHash hash, String content) {}

    public AoRevisions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void append(PublishedRevision revision, String canonicalText) {
        String sheet = revision.sheet().uid();
        String sha = revision.hash().hex();
        Rows.insert(
                ao,
                RevisionRow.class,
                Columns.of("OWN_UID", revision.id().uid())
                        .and("REQUEST_UID", revision.request().uid())
                        .and("SHEET_UID", sheet)
                        .and("CYCLE_UID", revision.cycle().uid())
                        .and("REV_NO", revision.number())
                        .and("SHEET_AND_NO", Stored.joined(sheet, revision.number()))
                        .and("PUBLISHED_AT", revision.at().toEpochMilli())
                        .and("PERSON_UID", revision.by().uid())
                        .andText("REASON", revision.reason())
                        .and("SCHEMA_NO", revision.schema())
                        .and("SHA", sha)
                        .and("PREV_SHA", Stored.orNone(revision.previous(), ContentHash::hex))
                        .and("TEXT_SHA", sha));
        Rows.insert(ao, RevTextRow.class, Columns.of("SHA", sha).and("CONTENT", canonicalText));
    }

    @Override
    public Optional<PublishedRevision> with(RevisionId id) {
        return Rows.one(ao, RevisionRow.class, "OWN_UID = ?", id.uid()).map(AoRevisions::revision);
    }

    @Override
    public Optional<PublishedRevision> madeBy(RequestId request) {
        return Rows.one(ao, RevisionRow.class, "REQUEST_UID = ?", request.uid()).map(AoRevisions::revision);
    }

    @Override
    public List<PublishedRevision> ofSheet(SheetId sheet) {
        return heads("SHEET_UID = ?", sheet.uid()).stream()
                .sorted(BY_NUMBER.reversed())
                .toList();
    }

    @Override
    public Map<SheetId, List<PublishedRevision>> historyOf(Collection<SheetId> sheets) {
        return headsOf(sheets).stream()
                .sorted(BY_NUMBER.reversed())
                .collect(Collectors.groupingBy(PublishedRevision::sheet));
    }

    @Override
    public List<PublishedRevision> newestOf(Collection<SheetId> sheets) {
        return newest(headsOf(sheets));
    }

    private List<PublishedRevision> headsOf(Collection<SheetId> sheets) {
        return Rows.readIn(
                ao,
                RevisionRow.class,
                HEAD,
                AoRevisions::revision,
                "SHEET_UID",
                sheets.stream().map(SheetId::uid).collect(Collectors.toSet()),
                "");
    }

    @Override
    public List<PublishedRevision> newestIn(CycleId cycle) {
        return newest(heads(IN_CYCLE, cycle.uid()));
    }

    @Override
    public List<PublishedRevision> newestInAll(Collection<CycleId> cycles) {
        return newest(Rows.readIn(
                ao,
                RevisionRow.class,
                HEAD,
                AoRevisions::revision,
                "CYCLE_UID",
                cycles.stream().map(CycleId::uid).collect(Collectors.toSet()),
                ""));
    }

    @Override
    public List<PublishedRevision> newestAsOf(CycleId cycle, Instant asOf) {
        return newest(heads(AS_OF, cycle.uid(), asOf.toEpochMilli()));
    }

    @Override
    public String stampIn(CycleId cycle) {
        return Rows.newestIds(ao, RevisionRow.class, IN_CYCLE, cycle.uid());
    }

    @Override
    public String stampAsOf(CycleId cycle, Instant asOf) {
        return Rows.newestIds(ao, RevisionRow.class, AS_OF, cycle.uid(), asOf.toEpochMilli());
    }

    private List<PublishedRevision> heads(String where, Object... parameters) {
        return Rows.read(ao, RevisionRow.class, HEAD, AoRevisions::revision, where, parameters);
    }

    private static List<PublishedRevision> newest(List<PublishedRevision> revisions) {
        return List.copyOf(revisions.stream()
                .collect(Collectors.toMap(
                        PublishedRevision::sheet,
                        Function.identity(),
                        BinaryOperator.maxBy(BY_NUMBER),
                        LinkedHashMap::new))
                .values());
    }

    @Override
    public Map<ContentHash, String> texts(Collection<ContentHash> hashes) {
        return Rows.readIn(
                        ao,
                        RevTextRow.class,
                        "ID, SHA, CONTENT",
                        row -> new Text(new ContentHash(row.getSha()), row.getContent()),
                        "SHA",
                        hashes.stream().map(ContentHash::hex).collect(Collectors.toSet()),
                        "")
                .stream()
                .collect(Collectors.toMap(Text::hash, Text::content));
    }

    private static PublishedRevision revision(RevisionRow row) {
        return new PublishedRevision(
                new RevisionId(row.getOwnUid()),
                new RequestId(row.getRequestUid()),
                new SheetId(row.getSheetUid()),
                new CycleId(row.getCycleUid()),
                row.getRevNo(),
                Instant.ofEpochMilli(row.getPublishedAt()),
                new PersonId(row.getPersonUid()),
                Stored.text(row.getReason()),
                row.getSchemaNo(),
                new ContentHash(row.getSha()),
                Stored.unlessNone(row.getPrevSha(), ContentHash::new).orElse(null));
    }
}
