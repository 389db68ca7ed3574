package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Links of issues and sprints in the table WORK_LINK, the ended ones too. */
public final class AoWorkLinks implements WorkLinks {

    private static final long OPEN = 0;
    private static final long NO_WORK = 0;
    private static final String KEY_RESULT = "kr";
    private static final String OBJECTIVE = "o";

    private final ActiveObjects ao;

    public AoWorkLinks(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public List<WorkLink> ofIssue(long issue) {
        return links("ISSUE_ID = ? AND ENDED_AT = ?", issue, OPEN);
    }

    @Override
    public List<WorkLink> ofSprint(long sprint) {
        return links("SPRINT_ID = ? AND ENDED_AT = ?", sprint, OPEN);
    }

    @Override
    public List<WorkLink> asOf(Work work, Instant instant) {
        long at = instant.toEpochMilli();
        return links(
                (work instanceof Work.Issue ? "ISSUE_ID" : "SPRINT_ID")
                        + " = ? AND MADE_AT <= ? AND (ENDED_AT = ? OR ENDED_AT > ?)",
                work.id(),
                at,
                OPEN,
                at);
    }

    private List<WorkLink> links(String where, Object... parameters) {
        return Rows.all(ao, WorkLinkRow.class, where, parameters).stream()
                .map(AoWorkLinks::link)
                .sorted(Comparator.comparing(WorkLink::madeAt)
                        .thenComparing(link -> link.id().uid()))
                .toList();
    }

    @Override
    public int everOfSprint(long sprint) {
        return Rows.read(ao, WorkLinkRow.class, "ID", WorkLinkRow::getID, "SPRINT_ID = ?", sprint)
                .size();
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
    public List<WorkLink> focusMadeBy(RequestId request) {
        return links("BATCH_UID = ?", request.uid());
    }

    @Override
    public void add(WorkLink link) {
        long issue = link.work().id();
        insert(
                columns(link)
                        .and("REQUEST_UID", link.request().uid())
                        .and("BATCH_UID", Stored.NONE)
                        .and("ISSUE_ID", issue)
                        .and("SPRINT_ID", NO_WORK)
                        .and(
                                "ISSUE_KR_ENDED",
                                Stored.joined(issue, link.target().uid(), OPEN)),
                OPEN,
                Stored.NONE);
    }

    @Override
    public void addFocus(List<WorkLink> links, int madeFrom) {
        int place = madeFrom;
        for (WorkLink link : links) {
            boolean isFirst = place++ == madeFrom;
            insert(
                    columns(link)
                            .and(
                                    "REQUEST_UID",
                                    isFirst ? link.request().uid() : link.id().uid())
                            .and("BATCH_UID", link.request().uid())
                            .and("ISSUE_ID", NO_WORK)
                            .and("SPRINT_ID", link.work().id())
                            .and(
                                    "ISSUE_KR_ENDED",
                                    Stored.joined("sprint", link.work().id(), place)),
                    OPEN,
                    Stored.NONE);
        }
    }

    @Override
    public void end(WorkLinkId id, PersonId by, Instant at) {
        WorkLinkRow row = open(id).orElseThrow(() -> new StoreConflict("ended or not there: " + id));
        Rows.claim(ao, WorkLinkRow.class, List.of(row));
        long endedAt = at.toEpochMilli();
        insert(
                columns(link(row))
                        .and("REQUEST_UID", row.getRequestUid())
                        .and("BATCH_UID", row.getBatchUid())
                        .and("ISSUE_ID", row.getIssueId())
                        .and("SPRINT_ID", row.getSprintId())
                        .and(
                                "ISSUE_KR_ENDED",
                                isOfSprint(row)
                                        ? row.getIssueKrEnded()
                                        : Stored.joined(row.getIssueId(), row.getKrUid(), endedAt)),
                endedAt,
                by.uid());
    }

    private Optional<WorkLinkRow> open(WorkLinkId id) {
        return Rows.one(ao, WorkLinkRow.class, "OWN_UID = ? AND ENDED_AT = ?", id.uid(), OPEN);
    }

    private static Columns columns(WorkLink link) {
        return Columns.of("OWN_UID", link.id().uid())
                .and("KR_UID", link.target().uid())
                .and("TARGET_KIND", link.target() instanceof LinkTarget.Objective ? OBJECTIVE : KEY_RESULT)
                .and("SHEET_UID", link.sheet().uid())
                .and("CYCLE_UID", link.cycle().uid())
                .andText("SENTENCE", link.sentence())
                .and("PERSON_UID", link.by().uid())
                .and("MADE_AT", link.madeAt().toEpochMilli());
    }

    private void insert(Columns columns, long endedAt, String endedBy) {
        Rows.insert(ao, WorkLinkRow.class, columns.and("ENDED_AT", endedAt).and("ENDED_BY", endedBy));
    }

    private static boolean isOfSprint(WorkLinkRow row) {
        return row.getSprintId() != NO_WORK;
    }

    private static WorkLink link(WorkLinkRow row) {
        return new WorkLink(
                new WorkLinkId(row.getOwnUid()),
                new RequestId(Stored.unlessNone(row.getBatchUid(), uid -> uid).orElse(row.getRequestUid())),
                row.getTargetKind().equals(OBJECTIVE)
                        ? new LinkTarget.Objective(new ObjectiveId(row.getKrUid()))
                        : new LinkTarget.KeyResult(new KeyResultId(row.getKrUid())),
                new SheetId(row.getSheetUid()),
                new CycleId(row.getCycleUid()),
                isOfSprint(row) ? new Work.Sprint(row.getSprintId()) : new Work.Issue(row.getIssueId()),
                Stored.text(row.getSentence()),
                new PersonId(row.getPersonUid()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }
}
