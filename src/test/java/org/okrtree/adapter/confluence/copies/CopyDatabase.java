package org.okrtree.adapter.confluence.copies;

import java.util.EnumMap;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.ArgumentsProvider;
import org.junit.jupiter.params.support.ParameterDeclarations;
import org.okrtree.workbench.store.Database;
import org.okrtree.workbench.store.RealActiveObjects;

/** A database with the table of the copies, as Confluence has it. */
record CopyDatabase(Database database, RealActiveObjects ao) {

    private static final String NAMESPACE = "org.okrtree.okr-plugin";
    private static final Map<Database.Kind, CopyDatabase> OPEN = new EnumMap<>(Database.Kind.class);

    static final String TABLE = RealActiveObjects.tablePrefix(NAMESPACE) + "_COPY";

    static synchronized CopyDatabase of(Database.Kind kind) {
        return OPEN.computeIfAbsent(kind, CopyDatabase::migrated);
    }

    private static CopyDatabase migrated(Database.Kind kind) {
        Database database = switch (kind) {
            case H2 -> Database.h2InMemory();
            case POSTGRESQL -> Database.postgres();
            case MARIADB -> Database.mariaDb();
        };
        RealActiveObjects ao = new RealActiveObjects(database, NAMESPACE);
        ao.migrate(CopyRow.class);
        return new CopyDatabase(database, ao);
    }

    @Override
    public String toString() {
        return database.kind().name();
    }

    /** H2 and PostgreSQL, and MariaDB in a build with {@code -Dokr.mariadb}. */
    static final class Every implements ArgumentsProvider {
        @Override
        public Stream<? extends Arguments> provideArguments(
                ParameterDeclarations parameters, ExtensionContext context) {
            return Stream.of(Database.Kind.values())
                    .filter(kind -> kind != Database.Kind.MARIADB || Boolean.getBoolean("okr.mariadb"))
                    .map(CopyDatabase::of)
                    .map(Arguments::of);
        }
    }
}
