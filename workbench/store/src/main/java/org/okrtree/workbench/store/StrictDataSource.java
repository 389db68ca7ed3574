package org.okrtree.workbench.store;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.CallableStatement;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.sql.DataSource;

/**
 * Makes every database as strict as the strictest one that the products run on: after a failed statement a transaction takes
 * no further one (PostgreSQL), a list of more than 900 parameters is refused (Oracle and SQL Server have such limits), an
 * empty text is no text (Oracle), and an instant has whole seconds (MySQL).
 */
final class StrictDataSource {
    static final int MOST_IN_A_LIST = 900;

    private static final Pattern LIST = Pattern.compile("\\bIN\\s*\\(([?,\\s]*)\\)", Pattern.CASE_INSENSITIVE);

    // what PostgreSQL says
    private static final String IN_FAILED_TRANSACTION = "25P02";

    private StrictDataSource() {}

    static DataSource over(DataSource source) {
        return proxy(DataSource.class, (self, method, arguments) -> {
            Object answer = call(source, method, arguments);
            return answer instanceof Connection connection ? new StrictConnection(connection).proxy() : answer;
        });
    }

    /** One connection, and the failure that its transaction has met. */
    private static final class StrictConnection implements InvocationHandler {
        private final Connection real;
        private SQLException failure;

        StrictConnection(Connection real) {
            this.real = real;
        }

        Connection proxy() {
            return StrictDataSource.proxy(Connection.class, this);
        }

        @Override
        public Object invoke(Object self, Method method, Object[] arguments) throws Throwable {
            if (method.getName().equals("prepareStatement")) {
                refuseLongLists((String) arguments[0]);
            }
            if (method.getName().equals("commit") && failure != null) {
                SQLException first = failure;
                real.rollback();
                failure = null;
                throw aborted(
                        "Nothing of this transaction is kept: a statement in it failed, and the failure was"
                                + " swallowed. PostgreSQL rolls such a transaction back.",
                        first);
            }
            Object answer = remembering(
                    () -> call(real, method, arguments), method.getName().startsWith("prepare"));
            switch (method.getName()) {
                case "rollback", "close", "setAutoCommit" -> failure = null;
                default -> {}
            }
            return answer instanceof Statement statement ? strict(statement, (Connection) self) : answer;
        }

        private Statement strict(Statement statement, Connection connection) {
            Class<? extends Statement> type = statement instanceof CallableStatement
                    ? CallableStatement.class
                    : statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
            return StrictDataSource.proxy(type, (self, method, arguments) -> {
                String name = method.getName();
                if (name.equals("getConnection")) {
                    return connection;
                }
                boolean executes = name.startsWith("execute");
                if (executes && failure != null) {
                    throw aborted(
                            "A statement failed in this transaction before, and the failure was swallowed: PostgreSQL"
                                    + " refuses every further one. Let the failure out of executeInTransaction, or ask"
                                    + " first whether the statement can succeed.",
                            failure);
                }
                return remembering(() -> call(statement, method, asKept(name, arguments)), executes);
            });
        }

        private interface Work {
            Object run() throws Throwable;
        }

        private Object remembering(Work work, boolean counts) throws Throwable {
            try {
                return work.run();
            } catch (SQLException e) {
                if (counts && failure == null && !real.getAutoCommit()) {
                    failure = e;
                }
                throw e;
            }
        }
    }

    private static SQLException aborted(String sentence, SQLException first) {
        return new SQLException(
                sentence + " The first failure was: " + first.getMessage(), IN_FAILED_TRANSACTION, first);
    }

    private static void refuseLongLists(String sql) throws SQLException {
        Matcher list = LIST.matcher(sql);
        while (list.find()) {
            long length = list.group(1).chars().filter(one -> one == '?').count();
            if (length > MOST_IN_A_LIST) {
                throw new SQLException(
                        "A list of " + length + " parameters is refused: Oracle takes 1000 in a list, SQL"
                                + " Server 2100 in a statement. Ask in parts of at most " + MOST_IN_A_LIST + ".");
            }
        }
    }

    private static Object[] asKept(String setter, Object[] arguments) {
        if (setter.equals("setString") && "".equals(arguments[1])) {
            return new Object[] {arguments[0], null};
        }
        if (setter.equals("setTimestamp") && arguments[1] instanceof Timestamp instant) {
            Object[] whole = arguments.clone();
            whole[1] = wholeSeconds(instant);
            return whole;
        }
        return arguments;
    }

    private static Timestamp wholeSeconds(Timestamp instant) {
        Timestamp whole = new Timestamp(instant.getTime());
        whole.setNanos(0);
        return whole;
    }

    private static Object call(Object real, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(real, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private static <T> T proxy(Class<T> type, InvocationHandler handler) {
        InvocationHandler withIdentity = (self, method, arguments) -> {
            if (method.getDeclaringClass() != Object.class) {
                return handler.invoke(self, method, arguments);
            }
            return switch (method.getName()) {
                case "equals" -> self == arguments[0];
                case "hashCode" -> System.identityHashCode(self);
                default -> "strict " + type.getSimpleName();
            };
        };
        return type.cast(
                Proxy.newProxyInstance(StrictDataSource.class.getClassLoader(), new Class<?>[] {type}, withIdentity));
    }
}
