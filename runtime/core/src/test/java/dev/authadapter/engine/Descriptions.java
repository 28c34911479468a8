package dev.authadapter.engine;

import dev.authadapter.engine.Refusals.Plain;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.sql.ResultSet;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.hibernate.Hibernate;

/** Objects and rows as text that can be compared. */
final class Descriptions {

    private Descriptions() {}

    /** Every field, without what differs from run to run, and without the relation to a user. */
    static String of(Optional<?> entity) {
        if (entity.isEmpty()) {
            return "none";
        }
        List<String> values = new ArrayList<>();
        for (Class<?> declaring = entity.get().getClass();
                declaring != Object.class;
                declaring = declaring.getSuperclass()) {
            for (Field field : declaring.getDeclaredFields()) {
                if (!Modifier.isStatic(field.getModifiers()) && !field.getName().equals("user")) {
                    values.add(field.getName() + "=" + comparable(value(field, entity.get())));
                }
            }
        }
        return values.toString();
    }

    private static Object value(Field field, Object entity) {
        try {
            field.setAccessible(true);
            return field.get(entity);
        } catch (IllegalAccessException e) {
            throw new AssertionError(e);
        }
    }

    private static Object comparable(Object value) {
        if (!Hibernate.isInitialized(value)) {
            return "not loaded";
        }
        if (value instanceof Plain related) {
            return of(Optional.of((Plain) Hibernate.unproxy(related)));
        }
        return value instanceof Instant || value instanceof OffsetDateTime ? "a moment" : value;
    }

    static List<String> rows(TestFactory factory, String table) {
        return factory.sessionFactory()
                .fromSession(session -> session.doReturningWork(connection -> {
                    List<String> rows = new ArrayList<>();
                    try (var statement = connection.createStatement();
                            ResultSet result = statement.executeQuery("select * from " + table + " order by 1, 2")) {
                        while (result.next()) {
                            List<String> row = new ArrayList<>();
                            for (int i = 1; i <= result.getMetaData().getColumnCount(); i++) {
                                row.add(result.getMetaData().getColumnName(i) + "=" + comparable(result.getObject(i)));
                            }
                            rows.add(row.toString());
                        }
                    }
                    return rows;
                }));
    }
}
