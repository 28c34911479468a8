package dev.authadapter.examples.benchmarks.contestant;

import dev.authadapter.examples.benchmarks.database.Database;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;

/** Who takes part, in the order of the report. */
public enum ContestantType {
    /** What the others are compared with. */
    JDBC("hand-tuned JDBC") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return new JdbcContestant(pool, database);
        }
    },
    /** The adapter by statements of its own, which it chooses for these entities. */
    DIRECT("authadapter") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return adapter(pool, "direct");
        }
    },
    /** The adapter through Hibernate's sessions. */
    ORM("authadapter, through Hibernate") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return adapter(pool, "orm");
        }
    },
    STATELESS("StatelessSession and HQL") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return new StatelessContestant(HibernateFactories.open(pool, Map.of()));
        }
    },
    ENTITY_MANAGER("EntityManager") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return new EntityManagerContestant(HibernateFactories.open(pool, Map.of()));
        }
    },
    SPRING_DATA_JPA("Spring Data JPA") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return SpringDataJpaConfiguration.open(pool, database);
        }
    },
    SPRING_DATA_JDBC("Spring Data JDBC") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return SpringDataJdbcConfiguration.open(pool);
        }

        @Override
        public Optional<String> absence(Database database) {
            return database == Database.SQLITE
                    ? Optional.of("Spring Data JDBC has no dialect of SQLite")
                    : Optional.empty();
        }
    },
    JOOQ("jOOQ") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return new JooqContestant(pool, database);
        }
    },
    /** Sessions only. */
    SPRING_SESSION("Spring Session JDBC") {
        @Override
        public SessionContestant open(DataSource pool, Database database) {
            return new SpringSessionContestant(pool, database);
        }

        @Override
        public boolean sessionsOnly() {
            return true;
        }
    };

    private final String title;

    ContestantType(String title) {
        this.title = title;
    }

    /** The name in the report. */
    public String title() {
        return title;
    }

    /**
     * Starts it.
     *
     * @param pool a pool on a database with the tables and rows; stays open when the contestant is closed
     * @param database which one
     */
    public abstract SessionContestant open(DataSource pool, Database database);

    /** Whether it knows no users. Otherwise it is a {@link Contestant}. */
    public boolean sessionsOnly() {
        return false;
    }

    /** Why it does not take part on a database; empty if it does. */
    public Optional<String> absence(Database database) {
        return Optional.empty();
    }

    /** Who takes part on a database. */
    public static List<ContestantType> on(Database database) {
        return Arrays.stream(values())
                .filter(type -> type.absence(database).isEmpty())
                .toList();
    }

    private static Contestant adapter(DataSource pool, String engine) {
        return new AdapterContestant(HibernateFactories.open(pool, Map.of("authadapter.engine", engine)));
    }
}
