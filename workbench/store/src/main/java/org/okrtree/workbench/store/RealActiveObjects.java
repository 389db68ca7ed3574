package org.okrtree.workbench.store;

import com.atlassian.activeobjects.external.ActiveObjects;
import com.atlassian.sal.api.transaction.TransactionCallback;
import java.lang.reflect.Proxy;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import javax.sql.DataSource;
import net.java.ao.ActiveObjectsException;
import net.java.ao.DBParam;
import net.java.ao.DatabaseProvider;
import net.java.ao.Disposable;
import net.java.ao.DisposableDataSource;
import net.java.ao.EntityManager;
import net.java.ao.EntityManagerConfiguration;
import net.java.ao.EntityStreamCallback;
import net.java.ao.Query;
import net.java.ao.RawEntity;
import net.java.ao.SchemaConfiguration;
import net.java.ao.Transaction;
import net.java.ao.db.H2DatabaseProvider;
import net.java.ao.db.MySQLDatabaseProvider;
import net.java.ao.db.PostgreSQLDatabaseProvider;
import net.java.ao.schema.NameConverters;
import net.java.ao.schema.info.CachingEntityInfoResolverFactory;
import net.java.ao.schema.info.EntityInfoResolverFactory;

/**
 * The products' {@code ActiveObjects} for one namespace: the real library, the products' names, their refusals.
 * Transactions run at SERIALIZABLE unless the system property {@code ao.transaction.isolation.level} says otherwise; an
 * inner transaction of the same thread joins the outer one. A failing statement comes out as
 * {@link ActiveObjectsException} with the {@link SQLException} as its cause. What only one of the products' databases
 * refuses or loses is refused or lost on each of them ({@link CriteriaRules}, {@link StrictDataSource}). Safe for many threads.
 */
public final class RealActiveObjects implements ActiveObjects {
    private final EntityManager manager;
    private final CriteriaRules criteriaRules;
    private final ThreadLocal<Boolean> inTransaction = new ThreadLocal<>();
    private volatile boolean ready;

    /** Tables of {@code namespace} in {@code database}; nothing is read or written before {@link #migrate}. */
    public RealActiveObjects(Database database, String namespace) {
        TableNames names = new TableNames(namespace);
        this.manager = new EntityManager(providerFor(database), new Configuration(names));
        this.criteriaRules = new CriteriaRules(manager);
    }

    /** What the products put before every table of a namespace, such as AO_60DB71. */
    public static String tablePrefix(String namespace) {
        return TableNames.prefixOf(namespace);
    }

    /**
     * Adds the tables and columns that are missing, drops nothing, and opens this object for use.
     *
     * @throws ActiveObjectsException when an entity breaks a rule of the products (names, types); nothing is changed then
     */
    @SafeVarargs
    @SuppressWarnings("varargs") // the array is handed on unread
    public final void migrate(Class<? extends RawEntity<?>>... entities) {
        EntityRules rules = new EntityRules(manager);
        for (Class<? extends RawEntity<?>> entity : entities) {
            check(rules, entity);
        }
        sql(() -> {
            manager.migrate(entities);
            return null;
        });
        ready = true;
    }

    @SuppressWarnings({"unchecked", "rawtypes"})
    private static void check(EntityRules rules, Class<? extends RawEntity<?>> entity) {
        rules.check((Class) entity);
    }

    /** Refused: the products' plugins never drop a table here. */
    @SafeVarargs
    public final void migrateDestructively(Class<? extends RawEntity<?>>... entities) {
        throw new UnsupportedOperationException("the workbench drops no tables");
    }

    @SuppressWarnings("deprecation") // the library's own word for it, still called by the products
    public void flushAll() {
        ready().flushAll();
    }

    @SuppressWarnings("deprecation") // the library's own word for it, still called by the products
    public void flush(RawEntity<?>... entities) {
        ready().flush(entities);
    }

    @SafeVarargs
    @SuppressWarnings("varargs") // the array is handed on unread
    public final <T extends RawEntity<K>, K> T[] get(Class<T> type, K... keys) {
        return sql(() -> ready().get(type, keys));
    }

    public <T extends RawEntity<K>, K> T get(Class<T> type, K key) {
        return sql(() -> ready().get(type, key));
    }

    public <T extends RawEntity<K>, K> T create(Class<T> type, DBParam... params) {
        return sql(() -> ready().create(type, params));
    }

    public <T extends RawEntity<K>, K> T create(Class<T> type, Map<String, Object> params) {
        return sql(() -> ready().create(type, params));
    }

    public <T extends RawEntity<K>, K> void create(Class<T> type, List<Map<String, Object>> rows) {
        sql(() -> {
            ready().create(type, rows);
            return null;
        });
    }

    public void delete(RawEntity<?>... entities) {
        sql(() -> {
            ready().delete(entities);
            return null;
        });
    }

    public <K> int deleteWithSQL(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        criteriaRules.check(type, criteria);
        return sql(() -> ready().deleteWithSQL(type, criteria, parameters));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type) {
        return sql(() -> ready().find(type));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String criteria, Object... parameters) {
        criteriaRules.check(type, criteria);
        return sql(() -> ready().find(type, criteria, parameters));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type, Query query) {
        criteriaRules.check(type, query);
        return sql(() -> ready().find(type, query));
    }

    public <T extends RawEntity<K>, K> T[] find(Class<T> type, String field, Query query) {
        criteriaRules.check(type, query);
        return sql(() -> ready().find(type, field, query));
    }

    public <T extends RawEntity<K>, K> T[] findWithSQL(
            Class<T> type, String keyField, String sql, Object... parameters) {
        criteriaRules.checkSql(type, sql);
        return sql(() -> ready().findWithSQL(type, keyField, sql, parameters));
    }

    public <T extends RawEntity<K>, K> void stream(Class<T> type, EntityStreamCallback<T, K> callback) {
        sql(() -> {
            ready().stream(type, callback);
            return null;
        });
    }

    public <T extends RawEntity<K>, K> void stream(Class<T> type, Query query, EntityStreamCallback<T, K> callback) {
        criteriaRules.checkStream(type, query);
        sql(() -> {
            ready().stream(type, query, callback);
            return null;
        });
    }

    public <K> int count(Class<? extends RawEntity<K>> type) {
        return sql(() -> ready().count(type));
    }

    public <K> int count(Class<? extends RawEntity<K>> type, String criteria, Object... parameters) {
        criteriaRules.check(type, criteria);
        return sql(() -> ready().count(type, criteria, parameters));
    }

    public <K> int count(Class<? extends RawEntity<K>> type, Query query) {
        criteriaRules.check(type, query);
        return sql(() -> ready().count(type, query));
    }

    /** Runs the callback in a transaction, or in the one this thread is already in; any exception rolls the outermost back. */
    public <T> T executeInTransaction(TransactionCallback<T> callback) {
        EntityManager open = ready();
        if (inTransaction.get() != null) {
            return callback.doInTransaction(); // the library's transactions do not nest
        }
        inTransaction.set(true);
        try {
            return sql(() -> new Transaction<T>(open) {
                @Override
                protected T run() {
                    return callback.doInTransaction();
                }
            }.execute());
        } finally {
            inTransaction.remove();
        }
    }

    /** Whether the calling thread is inside {@link #executeInTransaction}. */
    public boolean isInTransaction() {
        return inTransaction.get() != null;
    }

    private EntityManager ready() {
        if (!ready) {
            throw new ActiveObjectsException(
                    "Active Objects was called before its schema is ready: not in a constructor"
                            + " and not in @PostConstruct, but from LifecycleAware.onStart() on");
        }
        return manager;
    }

    private static <T> T sql(Callable<T> work) {
        try {
            return work.call();
        } catch (RuntimeException e) {
            throw e;
        } catch (Exception e) {
            throw new ActiveObjectsException(
                    "There was a SQL exception thrown by the Active Objects library: " + e.getMessage(), e);
        }
    }

    private static DatabaseProvider providerFor(Database database) {
        DisposableDataSource source = disposable(StrictDataSource.over(database.dataSource()));
        return switch (database.kind()) {
            case H2 -> new H2DatabaseProvider(source, "PUBLIC");
            case POSTGRESQL -> new PostgreSQLDatabaseProvider(source, "public");
            case MARIADB -> new MySQLDatabaseProvider(source);
        };
    }

    private static DisposableDataSource disposable(DataSource pool) {
        return (DisposableDataSource) Proxy.newProxyInstance(
                RealActiveObjects.class.getClassLoader(),
                new Class<?>[] {DisposableDataSource.class},
                (proxy, method, args) -> {
                    if (method.getDeclaringClass() == Disposable.class) {
                        return null; // the pool belongs to the caller
                    }
                    try {
                        return method.invoke(pool, args);
                    } catch (java.lang.reflect.InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private record Configuration(TableNames names) implements EntityManagerConfiguration {
        @Override
        @SuppressWarnings("deprecation") // has no successor and no default
        public boolean useWeakCache() {
            return true;
        }

        @Override
        public NameConverters getNameConverters() {
            return names;
        }

        @Override
        public SchemaConfiguration getSchemaConfiguration() {
            return names;
        }

        @Override
        public EntityInfoResolverFactory getEntityInfoResolverFactory() {
            return new CachingEntityInfoResolverFactory();
        }
    }
}
