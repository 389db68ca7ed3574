package org.okrtree.workbench.store;

import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.DatabaseMetaData;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.java.ao.DatabaseProvider;
import net.java.ao.DisposableDataSource;
import net.java.ao.RawEntity;
import net.java.ao.db.OracleDatabaseProvider;
import net.java.ao.db.SQLServerDatabaseProvider;
import net.java.ao.schema.SchemaGenerator;

/**
 * What Active Objects says to a database of which none is here, when it makes the tables of a plugin for the first time. The library is the
 * real one; its connection leads nowhere: it knows no table, takes every statement, and writes it down.
 */
public final class ElsewhereDdl {
    /** Databases of the products that the workbench does not run. */
    public enum Kind {
        ORACLE,
        SQL_SERVER
    }

    private static final Map<Class<?>, Object> NOTHING = Map.of(boolean.class, false, int.class, 0, long.class, 0L);

    private final List<String> statements = new ArrayList<>();

    private ElsewhereDdl() {}

    /** The statements for the table of one entity. */
    @SuppressWarnings("unchecked") // an array of one class
    public static List<String> of(Kind kind, String namespace, Class<? extends RawEntity<?>> entity) {
        ElsewhereDdl ddl = new ElsewhereDdl();
        DisposableDataSource source = ddl.leadingNowhere(DisposableDataSource.class);
        DatabaseProvider provider = switch (kind) {
            case ORACLE -> new OracleDatabaseProvider(source);
            case SQL_SERVER -> new SQLServerDatabaseProvider(source, "dbo");
        };
        TableNames names = new TableNames(namespace);
        try {
            SchemaGenerator.migrate(provider, names, names, false, entity);
        } catch (SQLException e) {
            throw new IllegalStateException(e);
        }
        return List.copyOf(ddl.statements);
    }

    /** Answers with more of its kind where JDBC does, else with nothing. */
    private <T> T leadingNowhere(Class<T> type) {
        return type.cast(Proxy.newProxyInstance(
                ElsewhereDdl.class.getClassLoader(), new Class<?>[] {type}, (proxy, method, arguments) -> {
                    if (method.getName().equals("getIdentifierQuoteString")) {
                        return "\"";
                    }
                    if (method.getName().startsWith("execute") && arguments != null) {
                        statements.add((String) arguments[0]);
                    }
                    Class<?> answer = method.getReturnType();
                    return List.<Class<?>>of(
                                            Connection.class,
                                            DatabaseMetaData.class,
                                            ResultSet.class,
                                            Statement.class,
                                            PreparedStatement.class)
                                    .contains(answer)
                            ? leadingNowhere(answer)
                            : NOTHING.get(answer);
                }));
    }
}
