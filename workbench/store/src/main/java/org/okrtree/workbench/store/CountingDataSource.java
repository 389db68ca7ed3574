package org.okrtree.workbench.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import javax.sql.DataSource;

/** Tells a {@link StatementLog} of every statement that is executed through the data source it wraps. */
final class CountingDataSource {
    private final StatementLog log;

    private CountingDataSource(StatementLog log) {
        this.log = log;
    }

    static DataSource over(DataSource pool, StatementLog log) {
        CountingDataSource counting = new CountingDataSource(log);
        return proxy(DataSource.class, (proxy, method, args) -> {
            Object answer = call(pool, method, args);
            return method.getName().equals("getConnection") ? counting.connection((Connection) answer) : answer;
        });
    }

    private Connection connection(Connection real) {
        return proxy(Connection.class, (proxy, method, args) -> {
            Object answer = call(real, method, args);
            if (answer instanceof CallableStatement statement) {
                return statement(CallableStatement.class, statement, (Connection) proxy, (String) args[0]);
            }
            if (answer instanceof PreparedStatement statement) {
                return statement(PreparedStatement.class, statement, (Connection) proxy, (String) args[0]);
            }
            if (answer instanceof Statement statement) {
                return statement(Statement.class, statement, (Connection) proxy, null);
            }
            return answer;
        });
    }

    private <S extends Statement> S statement(Class<S> type, S real, Connection connection, String prepared) {
        List<String> batch = new ArrayList<>();
        return proxy(type, (proxy, method, args) -> {
            String name = method.getName();
            boolean hasSql = args != null && args.length > 0 && args[0] instanceof String;
            if (name.equals("getConnection")) {
                return connection;
            }
            if (name.equals("addBatch") && hasSql) {
                batch.add((String) args[0]);
            } else if (name.equals("executeBatch") || name.equals("executeLargeBatch")) {
                log.saw(prepared != null ? prepared : String.join("; ", batch));
                batch.clear();
            } else if (name.startsWith("execute")) {
                log.saw(prepared != null ? prepared : (String) args[0]);
            }
            return call(real, method, args);
        });
    }

    private static Object call(Object real, Method method, Object[] args) throws Throwable {
        try {
            return method.invoke(real, args);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        InvocationHandler withIdentity = (proxy, method, args) -> switch (method.getName()) {
            case "equals" ->
                method.getDeclaringClass() == Object.class ? proxy == args[0] : handler.invoke(proxy, method, args);
            case "hashCode" ->
                method.getDeclaringClass() == Object.class
                        ? System.identityHashCode(proxy)
                        : handler.invoke(proxy, method, args);
            default -> handler.invoke(proxy, method, args);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, withIdentity));
    }
}
