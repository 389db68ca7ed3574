package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.WorkLink;

/** Links between issues and key results in the table WORK_LINK, the ended ones too. */
public final class AoWorkLinks implements WorkLinks {

    private static final long OPEN = 0;

    private final ActiveObjects ao;

    public AoWorkLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<WorkLink> ofIssue(long issue) {
        return Rows.all(ao, WorkLinkRow.class, "ISSUE_ID = ? AND ENDED_AT = ?", issue, OPEN).stream()
                .map(AoWorkLinks::link)
                .sorted(Comparator.comparing(WorkLink::madeAt)
                        .thenComparing(link -> link.id().uid()))
                .toList();
    }

    @Override
    public Optional<WorkLink> with(WorkLinkId id) {
        return open(id).map(AoWorkLinks::link);
    }

    @Override
    public Optional<WorkLink> madeBy(RequestId request) {
        return Rows.one(ao, WorkLinkRow.class, "REQUEST_UID = ?", request.uid()).map(AoWorkLinks::link);
    }

    @Override
    public void add(WorkLink link) {
        insert(link, OPEN, Stored.NONE);
    }

    @Override
    public void end(WorkLinkId id, PersonId by, Instant at) {
        WorkLinkRow row = open(id).orElseThrow(() -> new StoreConflict("ended or not there: " + id));
        Rows.claim(ao, WorkLinkRow.class, List.of(row));
        insert(link(row), at.toEpochMilli(), by.uid());
    }

    private Optional<WorkLinkRow> open(WorkLinkId id) {
        return Rows.one(ao, WorkLinkRow.class, "OWN_UID = ? AND ENDED_AT = ?", id.uid(), OPEN);
    }

    private void insert(WorkLink link, long endedAt, String endedBy) {
        Rows.insert(
                ao,
                WorkLinkRow.class,
                Columns.of("OWN_UID", link.id().uid())
                        .and("REQUEST_UID", link.request().uid())
                        .and("KR_UID", link.keyResult().uid())
                        .and("SHEET_UID", link.sheet().uid())
                        .and("CYCLE_UID", link.cycle().uid())
                        .and("ISSUE_ID", link.issue())
                        .and(
                                "ISSUE_KR_ENDED",
                                Stored.joined(link.issue(), link.keyResult().uid(), endedAt))
                        .andText("SENTENCE", link.sentence())
                        .and("PERSON_UID", link.by().uid())
                        .and("MADE_AT", link.madeAt().toEpochMilli())
                        .and("ENDED_AT", endedAt)
                        .and("ENDED_BY", endedBy));
    }

    private static WorkLink link(WorkLinkRow row) {
        return new WorkLink(
                new WorkLinkId(row.getOwnUid()),
                new RequestId(row.getRequestUid()),
                new KeyResultId(row.getKrUid()),
                new SheetId(row.getSheetUid()),
                new CycleId(row.getCycleUid()),
                row.getIssueId(),
                Stored.text(row.getSentence()),
                new PersonId(row.getPersonUid()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}
