package dev.authadapter.engine;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Queue;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.CopyOnWriteArrayList;
import javax.sql.DataSource;

/** Records each round trip to the database: executions, commits and rollbacks; and fails, when told to, before an execution. */
final class CountingDataSource {

    private static final Set<String> EXECUTIONS =
            Set.of("execute", "executeQuery", "executeUpdate", "executeLargeUpdate", "executeBatch");

    private final List<String> trips = new CopyOnWriteArrayList<>();
    private final Queue<SQLException> failures = new ConcurrentLinkedQueue<>();
    private final DataSource proxy;

    CountingDataSource(DataSource target) {
        proxy = proxy(DataSource.class, target, (method, arguments, result) -> wrap(result, ""));
    }

    DataSource dataSource() {
        return proxy;
    }

    /** The SQL of each execution, and {@code commit} and {@code rollback}, since the last call. */
    List<String> takeTrips() {
        List<String> taken = List.copyOf(trips);
        trips.clear();
        return taken;
    }

    /** Lets the next executions fail, one with each. */
    void failNext(SQLException... exceptions) {
        failures.addAll(List.of(exceptions));
    }

    private void fail(Method method) throws SQLException {
        SQLException failure = EXECUTIONS.contains(method.getName()) ? failures.poll() : null;
        if (failure != null) {
            throw failure;
        }
    }

    private Object wrap(Object result, String sql) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection, (method, arguments, made) -> {
                if (method.getName().equals("commit") || method.getName().equals("rollback")) {
                    trips.add(method.getName());
                }
                return wrap(made, arguments != null && arguments[0] instanceof String text ? text : "");
            });
        }
        if (result instanceof Statement statement) {
            Class<? extends Statement> type =
                    statement instanceof PreparedStatement ? PreparedStatement.class : Statement.class;
            return proxy(type, statement, (method, arguments, made) -> {
                if (EXECUTIONS.contains(method.getName())) {
                    trips.add(arguments == null ? sql : String.valueOf(arguments[0]));
                }
                return made;
            });
        }
        return result;
    }

    private <T> T proxy(Class<? extends T> type, T target, After after) {
        return type.cast(Proxy.newProxyInstance(
                CountingDataSource.class.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    if (self instanceof Statement) {
                        fail(method);
                    }
                    try {
                        return after.returned(method, arguments, method.invoke(target, arguments));
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                }));
    }

    private interface After {
        Object returned(Method method, Object[] arguments, Object result);
    }
}
