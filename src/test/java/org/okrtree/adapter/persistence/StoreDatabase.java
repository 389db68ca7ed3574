package org.okrtree.adapter.persistence;

import com.atlassian.activeobjects.external.ActiveObjects;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import net.java.ao.RawEntity;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;
import org.okrtree.workbench.store.StatementLog;

/** A database with our tables, made once for all examples of this JVM. */
final class StoreDatabase {

    static final String NAMESPACE = "org.okrtree.okr-plugin";

    /** All our tables. */
    static final List<Class<? extends RawEntity<Integer>>> ROWS = List.of(
            AccessGroupRow.class,
            AuditEntryRow.class,
            CheckInRow.class,
            ContrAnswerRow.class,
            ContributionRow.class,
            CyclePlanRow.class,
            CycleRow.class,
            LineEditRow.class,
            LineRow.class,
            PersonRow.class,
            ReadingRow.class,
            RevTextRow.class,
            RevisionRow.class,
            SheetRow.class,
            StandInRow.class,
            StatementRow.class,
            StrategyRow.class,
            TeamMemberRow.class,
            TeamPlaceRow.class,
            TeamRow.class,
            WorkLinkRow.class);

    private static final Map<Database.Kind, StoreDatabase> OPEN = new EnumMap<>(Database.Kind.class);

    private final Database database;
    private final RealActiveObjects ao;

    private StoreDatabase(Database database) {
        this.database = database;
        this.ao = migrated(database);
    }

    static synchronized StoreDatabase of(Database.Kind kind) {
        return OPEN.computeIfAbsent(kind, it -> new StoreDatabase(open(it)));
    }

    private static Database open(Database.Kind kind) {
        return switch (kind) {
            case H2 -> Database.h2InMemory();
            case POSTGRESQL -> Database.postgres();
            case MARIADB -> Database.mariaDb();
        };
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static RealActiveObjects migrated(Database database) {
        RealActiveObjects ao = new RealActiveObjects(database, NAMESPACE);
        ao.migrate(ROWS.toArray(new Class[0]));
        return ao;
    }

    ActiveObjects ao() {
        return ao;
    }

    Database database() {
        return database;
    }

    StatementLog statements() {
        return database.statements();
    }

    void empty() {
        ROWS.forEach(row -> ao.deleteWithSQL(row, null));
    }

    @Override
    public String toString() {
        return database.kind().name();
    }
}
