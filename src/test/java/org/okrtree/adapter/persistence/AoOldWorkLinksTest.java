package org.okrtree.adapter.persistence;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Instant;
import java.util.List;
import java.util.function.Supplier;
import net.java.ao.Entity;
import net.java.ao.schema.Indexed;
import net.java.ao.schema.NotNull;
import net.java.ao.schema.StringLength;
import net.java.ao.schema.Table;
import net.java.ao.schema.Unique;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.okrtree.An;
import org.okrtree.application.worklink.WorkLinks;
import org.okrtree.domain.KeyResultId;
import org.okrtree.domain.Outcome;
import org.okrtree.domain.sheet.Sheet;
import org.okrtree.domain.worklink.WorkLink;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/** A link that was made before sprints and objectives could be linked is the link of an issue to a key result. */
final class AoOldWorkLinksTest {

    private static final long ISSUE = 10_100L;

    /** The table as it was. */
    @Table("WORK_LINK")
    public interface OldWorkLinkRow extends Entity {
        @NotNull
        @Unique
        @StringLength(26)
        String getOwnUid();

        @NotNull
        @Unique
        @StringLength(26)
        String getRequestUid();

        @NotNull
        @Indexed
        @StringLength(26)
        String getKrUid();

        @NotNull
        @StringLength(26)
        String getSheetUid();

        @NotNull
        @Indexed
        @StringLength(26)
        String getCycleUid();

        @NotNull
        @Indexed
        long getIssueId();

        @NotNull
        @Unique
        @StringLength(68)
        String getIssueKrEnded();

        @StringLength(255)
        String getSentence();

        @NotNull
        @StringLength(26)
        String getPersonUid();

        @NotNull
        long getMadeAt();

        @NotNull
        long getEndedAt();

        @NotNull
        @StringLength(26)
        String getEndedBy();
    }

    private final Sheet sheet = An.sheet(An.team().build(), An.cycle().build());
    private final WorkLink link = An.workLink(ISSUE, new KeyResultId(An.uid()), sheet);

    static List<Supplier<Database>> databases() {
        return List.of(Database::h2InMemory, Database::postgres);
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RealActiveObjects migrated(Database database, Class<? extends Entity> row) {
        RealActiveObjects ao = new RealActiveObjects(database, StoreDatabase.NAMESPACE);
        ao.migrate(new Class[] {row});
        return ao;
    }

    // Also what a node of the version before writes while the others are new already.
    private void insertAsBefore(RealActiveObjects ao) {
        Rows.insert(
                ao,
                OldWorkLinkRow.class,
                Columns.of("OWN_UID", link.id().uid())
                        .and("REQUEST_UID", link.request().uid())
                        .and("KR_UID", link.target().uid())
                        .and("SHEET_UID", link.sheet().uid())
                        .and("CYCLE_UID", link.cycle().uid())
                        .and("ISSUE_ID", ISSUE)
                        .and(
                                "ISSUE_KR_ENDED",
                                Stored.joined(ISSUE, link.target().uid(), 0))
                        .and("SENTENCE", link.sentence())
                        .and("PERSON_UID", link.by().uid())
                        .and("MADE_AT", link.madeAt().toEpochMilli())
                        .and("ENDED_AT", 0L)
                        .and("ENDED_BY", Stored.NONE));
    }

    @ParameterizedTest
    @MethodSource("databases")
    void anOldLinkIsReadAndEndedLikeANewOne(Supplier<Database> kind) {
        try (Database database = kind.get()) {
            insertAsBefore(migrated(database, OldWorkLinkRow.class));
            RealActiveObjects ao = migrated(database, WorkLinkRow.class);
            WorkLinks links = new AoWorkLinks(ao);

            assertEquals(List.of(link), links.ofIssue(ISSUE));
            new AoAtomically(ao).run(() -> {
                links.end(link.id(), An.TAO, Instant.parse("2026-02-04T08:00:00Z"));
                return Outcome.done(true);
            });
            assertEquals(List.of(), links.ofIssue(ISSUE));
        }
    }

    @ParameterizedTest
    @MethodSource("databases")
    void theVersionBeforeWritesIntoTheNewTable(Supplier<Database> kind) {
        try (Database database = kind.get()) {
            migrated(database, OldWorkLinkRow.class);
            RealActiveObjects ao = migrated(database, WorkLinkRow.class);

            insertAsBefore(migrated(database, OldWorkLinkRow.class));

            assertEquals(List.of(link), new AoWorkLinks(ao).ofIssue(ISSUE));
        }
    }
}
