package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.WorkLinkId;
import org.okrtree.domain.worklink.LinkOnRecord;
import org.okrtree.domain.worklink.LinkTarget;
import org.okrtree.domain.worklink.Work;
import org.okrtree.domain.worklink.WorkLink;

/** Links of issues and sprints in the table WORK_LINK, the ended ones too. */
public final class AoWorkLinks implements WorkLinks {

    private static final long OPEN = 0;
    private static final long NO_WORK = 0;
    private static final String KEY_RESULT = "kr";
    private static final String OBJECTIVE = "o";

    private static final Comparator<WorkLink> OLDEST_FIRST = Comparator.comparing(WorkLink::madeAt)
            .thenComparing(link -> link.id().uid());

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
    public List<WorkLink> ofSprints(Collection<Long> sprints) {
        return sorted(Rows.allIn(ao, WorkLinkRow.class, "SPRINT_ID", Set.copyOf(sprints), " AND ENDED_AT = ?", OPEN));
    }

    @Override
    public List<WorkLink> asOf(Work work, Instant instant) {
        long at = instant.toEpochMilli();
        return links(
                column(work) + " = ? AND MADE_AT <= ? AND (ENDED_AT = ? OR ENDED_AT > ?)", work.id(), at, OPEN, at);
    }

    @Override
    public Map<KeyResultId, Integer> countsOf(Collection<KeyResultId> keyResults) {
        return counts(keyResults, " AND ENDED_AT = ?", OPEN);
    }

    @Override
    public Map<KeyResultId, Integer> countsAsOf(Collection<KeyResultId> keyResults, Instant instant) {
        long at = instant.toEpochMilli();
        return counts(keyResults, " AND MADE_AT <= ? AND (ENDED_AT = ? OR ENDED_AT > ?)", at, OPEN, at);
    }

    private Map<KeyResultId, Integer> counts(Collection<KeyResultId> keyResults, String which, Object... parameters) {
        return Rows.readIn(
                        ao,
                        WorkLinkRow.class,
                        "ID, KR_UID",
                        row -> new KeyResultId(row.getKrUid()),
                        "KR_UID",
                        keyResults.stream().map(KeyResultId::uid).collect(Collectors.toSet()),
                        which,
                        parameters)
                .stream()
                .collect(Collectors.toMap(id -> id, id -> 1, Integer::sum));
    }

    private List<WorkLink> links(String where, Object... parameters) {
        return sorted(Rows.all(ao, WorkLinkRow.class, where, parameters));
    }

    private static List<WorkLink> sorted(List<WorkLinkRow> rows) {
        return rows.stream().map(AoWorkLinks::link).sorted(OLDEST_FIRST).toList();
    }

    @Override
    public List<LinkOnRecord> everOf(Work work) {
        return Rows.all(ao, WorkLinkRow.class, column(work) + " = ?", work.id()).stream()
                .map(AoWorkLinks::onRecord)
                .sorted(Comparator.comparing(LinkOnRecord::link, OLDEST_FIRST))
                .toList();
    }

    @Override
    public Set<Long> issuesOf(Collection<LinkTarget> targets) {
        return new LinkedHashSet<>(Rows.readIn(
                ao,
                WorkLinkRow.class,
                "ID, ISSUE_ID",
                WorkLinkRow::getIssueId,
                "KR_UID",
                targets.stream().map(LinkTarget::uid).collect(Collectors.toSet()),
                " AND ENDED_AT = ? AND SPRINT_ID = ?",
                OPEN,
                NO_WORK));
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

    private static String column(Work work) {
        return work instanceof Work.Issue ? "ISSUE_ID" : "SPRINT_ID";
    }

    private static LinkOnRecord onRecord(WorkLinkRow row) {
        boolean isOpen = row.getEndedAt() == OPEN;
        return new LinkOnRecord(
                link(row),
                isOpen ? null : new PersonId(row.getEndedBy()),
                isOpen ? null : Instant.ofEpochMilli(row.getEndedAt()));
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
