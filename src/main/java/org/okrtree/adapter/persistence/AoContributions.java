package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.time.Instant;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.okrtree.application.alignment.Contributions;
import org.okrtree.application.cycle.ContributionsAbove;
import org.okrtree.domain.AnswerId;
import org.okrtree.domain.ContributionId;
import org.okrtree.domain.CycleId;
import org.okrtree.domain.ObjectiveId;
import org.okrtree.domain.PersonId;
import org.okrtree.domain.RequestId;
import org.okrtree.domain.SheetId;
import org.okrtree.domain.alignment.Contribution;
import org.okrtree.domain.alignment.ContributionAnswer;
import org.okrtree.domain.alignment.ContributionGraph;
import org.okrtree.domain.alignment.ContributionOnRecord;

/** Contributions in the table CONTRIBUTION, the withdrawn ones too; the answers to them in CONTR_ANSWER. */
public final class AoContributions implements Contributions, ContributionsAbove {

    private static final String COLUMNS = "ID, OWN_UID, REQUEST_UID, CHILD_UID, CYCLE_UID, SHEET_UID, PARENT_UID,"
            + " PARENT_CYCLE_UID, PARENT_SHEET_UID, SENTENCE, PERSON_UID, MADE_AT, WITHDRAWN_AT, WITHDRAWN_BY";
    private static final String EDGE = "ID, CHILD_UID, PARENT_UID, CYCLE_UID, WITHDRAWN_AT";
    private static final String ANSWER =
            "ID, OWN_UID, REQUEST_UID, CONTR_UID, SEQ_NO, ANSWER_KIND, ANSWER_TEXT, PERSON_UID, MADE_AT";
    private static final long STANDS = 0;
    private static final Comparator<Contribution> OLDEST_FIRST =
            Comparator.comparing(Contribution::at).thenComparing(one -> one.id().uid());

    private final ActiveObjects ao;

    private record Offered(ContributionGraph.Edge edge, CycleId cycle, boolean stands) {}

    public AoContributions(ActiveObjects ao) {
        this.ao = ao;
    }

    @Override
    public void add(Contribution contribution, int madeFrom) {
        insert(contribution, Stored.joined(contribution.cycle().uid(), madeFrom), STANDS, Stored.NONE);
    }

    @Override
    public void add(ContributionAnswer answer, CycleId cycle) {
        String contribution = answer.contribution().uid();
        Rows.insert(
                ao,
                ContrAnswerRow.class,
                Columns.of("OWN_UID", answer.id().uid())
                        .and("REQUEST_UID", answer.request().uid())
                        .and("CONTR_UID", contribution)
                        .and("SEQ_NO", answer.sequence())
                        .and("CONTR_AND_SEQ", Stored.joined(contribution, answer.sequence()))
                        .and("CYCLE_UID", cycle.uid())
                        .and("ANSWER_KIND", answer.kind().code())
                        .andText("ANSWER_TEXT", answer.text())
                        .and("PERSON_UID", answer.by().uid())
                        .and("MADE_AT", answer.at().toEpochMilli()));
    }

    @Override
    public void withdraw(ContributionId id, PersonId by, Instant at) {
        ContributionRow row = Rows.one(ao, ContributionRow.class, "OWN_UID = ? AND WITHDRAWN_AT = ?", id.uid(), STANDS)
                .orElseThrow(() -> new StoreConflict("withdrawn or not there: " + id));
        Rows.claim(ao, ContributionRow.class, List.of(row));
        insert(contribution(row), row.getCycleAndSeq(), at.toEpochMilli(), by.uid());
    }

    private void insert(Contribution contribution, String cycleAndSeq, long withdrawnAt, String withdrawnBy) {
        String child = contribution.child().uid();
        String parent = contribution.parent().uid();
        Rows.insert(
                ao,
                ContributionRow.class,
                Columns.of("OWN_UID", contribution.id().uid())
                        .and("REQUEST_UID", contribution.request().uid())
                        .and("CHILD_UID", child)
                        .and("CYCLE_UID", contribution.cycle().uid())
                        .and("CYCLE_AND_SEQ", cycleAndSeq)
                        .and("SHEET_UID", contribution.sheet().uid())
                        .and("PARENT_UID", parent)
                        .and("PARENT_CYCLE_UID", contribution.parentCycle().uid())
                        .and("PARENT_SHEET_UID", contribution.parentSheet().uid())
                        .and("PAIR_WITHDRAWN", Stored.joined(child, parent, withdrawnAt))
                        .and("SENTENCE", contribution.sentence())
                        .and("PERSON_UID", contribution.by().uid())
                        .and("MADE_AT", contribution.at().toEpochMilli())
                        .and("WITHDRAWN_AT", withdrawnAt)
                        .and("WITHDRAWN_BY", withdrawnBy));
    }

    @Override
    public Optional<ContributionOnRecord> with(ContributionId id) {
        return Rows.one(ao, ContributionRow.class, "OWN_UID = ?", id.uid())
                .map(row -> onRecord(row, answers("CONTR_UID = ?", id.uid())));
    }

    @Override
    public Optional<Contribution> offeredBy(RequestId request) {
        return Rows.one(ao, ContributionRow.class, "REQUEST_UID = ?", request.uid())
                .map(AoContributions::contribution);
    }

    @Override
    public Optional<ContributionAnswer> answeredBy(RequestId request) {
        return Rows.one(ao, ContrAnswerRow.class, "REQUEST_UID = ?", request.uid())
                .map(AoContributions::answer);
    }

    @Override
    public List<ContributionOnRecord> ofObjective(ObjectiveId objective) {
        return answered(bare("CHILD_UID = ? OR PARENT_UID = ?", objective.uid(), objective.uid()));
    }

    @Override
    public List<ContributionOnRecord> ofChildren(Collection<ObjectiveId> children) {
        return answered(Rows.readIn(
                ao,
                ContributionRow.class,
                COLUMNS,
                row -> onRecord(row, List.of()),
                "CHILD_UID",
                children.stream().map(ObjectiveId::uid).collect(Collectors.toSet()),
                ""));
    }

    private List<ContributionOnRecord> answered(List<ContributionOnRecord> bare) {
        return answered(
                bare,
                Rows.readIn(
                        ao,
                        ContrAnswerRow.class,
                        ANSWER,
                        AoContributions::answer,
                        "CONTR_UID",
                        bare.stream().map(one -> one.contribution().id().uid()).toList(),
                        ""));
    }

    @Override
    public List<ContributionOnRecord> inCycle(CycleId cycle) {
        return answered(bare("CYCLE_UID = ?", cycle.uid()), answers("CYCLE_UID = ?", cycle.uid()));
    }

    @Override
    public boolean reach(CycleId from, CycleId to) {
        return !Rows.read(
                        ao,
                        ContributionRow.class,
                        "ID, OWN_UID",
                        ContributionRow::getOwnUid,
                        "CYCLE_UID = ? AND PARENT_CYCLE_UID = ? AND WITHDRAWN_AT = ?",
                        from.uid(),
                        to.uid(),
                        STANDS)
                .isEmpty();
    }

    @Override
    public List<Contribution> openOf(Collection<ObjectiveId> children) {
        return Rows.readIn(
                        ao,
                        ContributionRow.class,
                        COLUMNS,
                        AoContributions::contribution,
                        "CHILD_UID",
                        children.stream().map(ObjectiveId::uid).collect(Collectors.toSet()),
                        " AND WITHDRAWN_AT = ?",
                        STANDS)
                .stream()
                .sorted(OLDEST_FIRST)
                .toList();
    }

    @Override
    public ContributionGraph graph(Collection<CycleId> cycles, CycleId counted) {
        List<Offered> all = Rows.readIn(
                ao,
                ContributionRow.class,
                EDGE,
                AoContributions::offered,
                "CYCLE_UID",
                cycles.stream().map(CycleId::uid).collect(Collectors.toSet()),
                "");
        Set<ContributionGraph.Edge> edges = new HashSet<>();
        all.stream().filter(Offered::stands).map(Offered::edge).forEach(edges::add);
        return new ContributionGraph(edges, (int)
                all.stream().filter(one -> one.cycle().equals(counted)).count());
    }

    private List<ContributionOnRecord> bare(String where, Object... parameters) {
        return Rows.read(ao, ContributionRow.class, COLUMNS, row -> onRecord(row, List.of()), where, parameters);
    }

    private List<ContributionAnswer> answers(String where, String uid) {
        return Rows.read(ao, ContrAnswerRow.class, ANSWER, AoContributions::answer, where, uid);
    }

    private static List<ContributionOnRecord> answered(
            List<ContributionOnRecord> bare, List<ContributionAnswer> answers) {
        Map<ContributionId, List<ContributionAnswer>> byContribution =
                answers.stream().collect(Collectors.groupingBy(ContributionAnswer::contribution));
        return bare.stream()
                .sorted(Comparator.comparing(ContributionOnRecord::contribution, OLDEST_FIRST))
                .map(one -> new ContributionOnRecord(
                        one.contribution(),
                        byContribution.getOrDefault(one.contribution().id(), List.of()),
                        one.withdrawalOrNull()))
                .toList();
    }

    private static ContributionOnRecord onRecord(ContributionRow row, List<ContributionAnswer> answers) {
        return new ContributionOnRecord(
                contribution(row),
                answers,
                Stored.unlessNone(
                                row.getWithdrawnBy(),
                                by -> new ContributionOnRecord.Withdrawal(
                                        new PersonId(by), Instant.ofEpochMilli(row.getWithdrawnAt())))
                        .orElse(null));
    }

    private static Contribution contribution(ContributionRow row) {
        return new Contribution(
                new ContributionId(row.getOwnUid()),
                new RequestId(row.getRequestUid()),
                new ObjectiveId(row.getChildUid()),
                new CycleId(row.getCycleUid()),
                new SheetId(row.getSheetUid()),
                new ObjectiveId(row.getParentUid()),
                new CycleId(row.getParentCycleUid()),
                new SheetId(row.getParentSheetUid()),
                row.getSentence(),
                new PersonId(row.getPersonUid()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }

    private static ContributionAnswer answer(ContrAnswerRow row) {
        return new ContributionAnswer(
                new AnswerId(row.getOwnUid()),
                new RequestId(row.getRequestUid()),
                new ContributionId(row.getContrUid()),
                row.getSeqNo(),
                ContributionAnswer.Kind.ofCode(row.getAnswerKind()).orElseThrow(),
                Stored.text(row.getAnswerText()),
                new PersonId(row.getPersonUid()),
                Instant.ofEpochMilli(row.getMadeAt()));
    }

    private static Offered offered(ContributionRow row) {
        return new Offered(
                new ContributionGraph.Edge(new ObjectiveId(row.getChildUid()), new ObjectiveId(row.getParentUid())),
                new CycleId(row.getCycleUid()),
                row.getWithdrawnAt() == STANDS);
    }
}
