package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.Property;
import dev.authadapter.UserStore;
import dev.authadapter.engine.Refusals.Plain;
import dev.authadapter.tck.jpa.TestDatabase;
import jakarta.persistence.LockModeType;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;
import org.hibernate.SessionFactory;

/**
 * Does the same to users through the adapter and through an {@code EntityManager}, each on a database of its own, and
 * compares after every step what came back, what the tables hold and what was called back.
 */
final class Likeness<E extends Plain> {

    private final Class<E> type;
    private final Supplier<E> constructor;
    private final Map<String, Object> settings = new HashMap<>();
    private final List<Class<?>> entities = new ArrayList<>();
    private List<String> tables = List.of("Featured");

    Likeness(Class<E> type, Supplier<E> constructor) {
        this.type = type;
        this.constructor = constructor;
        entities.add(type);
    }

    Likeness<E> with(String setting, Object value) {
        settings.put(setting, value);
        return this;
    }

    Likeness<E> with(Class<?>... more) {
        entities.addAll(List.of(more));
        return this;
    }

    Likeness<E> inTables(String... names) {
        tables = List.of(names);
        return this;
    }

    /** Runs both and compares them; the plan must give the reason. */
    void assertAlike(String reason) {
        try (TestFactory one =
                        TestFactory.of(Pools.fresh(TestDatabase.H2), settings, entities.toArray(Class<?>[]::new));
                TestFactory other =
                        TestFactory.of(Pools.fresh(TestDatabase.H2), settings, entities.toArray(Class<?>[]::new))) {
            UserBinding<E, String> binding = binding(type, constructor);
            AuthEngine<E, String> engine = new AuthEngine<>(one.sessionFactory(), binding);
            assertThat(engine.plan()).hasToString(type.getSimpleName() + ": ORM, because " + reason);
            List<String> byAdapter = trace(one, new ByAdapter<>(engine.users(), binding.email()));
            List<String> byEntityManager = trace(other, new ByEntityManager<>(other.sessionFactory(), type));
            assertThat(byAdapter).isEqualTo(byEntityManager);
            assertThat(byAdapter).anyMatch(line -> line.contains("changed@example.com"));
        }
    }

    static <E extends Plain> UserBinding<E, String> binding(Class<E> type, Supplier<E> constructor) {
        Property<E, String> id = Property.of("id", String.class, e -> e.id, (e, v) -> e.id = v);
        Property<E, String> email = Property.of("email", String.class, e -> e.email, (e, v) -> e.email = v);
        return new UserBinding<>(new EntityBinding<>(type, constructor, List.of(id, email)), id, email);
    }

    private List<String> trace(TestFactory factory, Operations<E> operations) {
        Events.take();
        List<String> trace = new ArrayList<>();
        Consumer<Object> step = result -> {
            trace.add(String.valueOf(result));
            trace.add(Events.take().toString());
            tables.forEach(table -> trace.add(table + " " + Descriptions.rows(factory, table)));
            trace.add("cached " + factory.sessionFactory().getCache().containsEntity(type, "2"));
        };
        List<String> addresses = List.of("First@example.com", "second@example.com", "third@example.com");
        for (int i = 0; i < addresses.size(); i++) {
            E user = constructor.get();
            user.id = String.valueOf(i + 1);
            user.email = addresses.get(i);
            step.accept(Descriptions.of(operations.create(user)));
        }
        step.accept(Descriptions.of(operations.find("1")));
        step.accept(Descriptions.of(operations.find("2")));
        step.accept(Descriptions.of(operations.findByEmail("third@example.com")));
        step.accept(Descriptions.of(operations.changeEmail("2", "changed@example.com")));
        step.accept(Descriptions.of(operations.find("2")));
        step.accept(Descriptions.of(operations.delete("1")));
        step.accept(Descriptions.of(operations.delete("1")));
        step.accept(Descriptions.of(operations.find("1")));
        return trace;
    }

    /** What is done to users. */
    private interface Operations<E> {
        Optional<E> create(E user);

        Optional<E> find(String id);

        Optional<E> findByEmail(String email);

        Optional<E> changeEmail(String id, String email);

        Optional<E> delete(String id);
    }

    private record ByAdapter<E extends Plain>(UserStore<E, String> users, Property<E, String> email)
            implements Operations<E> {

        @Override
        public Optional<E> create(E user) {
            return Optional.of(users.createUser(user));
        }

        @Override
        public Optional<E> find(String id) {
            return users.getUser(id);
        }

        @Override
        public Optional<E> findByEmail(String address) {
            return users.getUserByEmail(address);
        }

        @Override
        public Optional<E> changeEmail(String id, String address) {
            return Optional.of(users.updateUser(id, new TestPatch<E>().with(email, address)));
        }

        @Override
        public Optional<E> delete(String id) {
            return users.deleteUser(id);
        }
    }

    private record ByEntityManager<E extends Plain>(SessionFactory factory, Class<E> type) implements Operations<E> {

        @Override
        public Optional<E> create(E user) {
            factory.inTransaction(session -> session.persist(user));
            return Optional.of(user);
        }

        @Override
        public Optional<E> find(String id) {
            return factory.fromSession(session -> Optional.ofNullable(session.find(type, id)));
        }

        @Override
        public Optional<E> findByEmail(String address) {
            return factory.fromSession(session -> session
                    .createQuery("select e from " + type.getName() + " e where e.email=:address", type)
                    .setParameter("address", address)
                    .getResultList()
                    .stream()
                    .findFirst());
        }

        @Override
        public Optional<E> changeEmail(String id, String address) {
            return factory.fromTransaction(session -> {
                Optional<E> user = Optional.ofNullable(session.find(type, id, LockModeType.PESSIMISTIC_WRITE));
                user.ifPresent(found -> found.email = address);
                return user;
            });
        }

        @Override
        public Optional<E> delete(String id) {
            return factory.fromTransaction(session -> {
                Optional<E> user = Optional.ofNullable(session.find(type, id, LockModeType.PESSIMISTIC_WRITE));
                user.ifPresent(session::remove);
                return user;
            });
        }
    }
}
