package dev.authadapter.processor.migration.compare;

import dev.authadapter.schema.CheckSnapshot;
import dev.authadapter.schema.ForeignKeySnapshot;
import dev.authadapter.schema.IndexSnapshot;
import dev.authadapter.schema.UniqueKeySnapshot;

/** What keeps or finds rows of a table. */
public sealed interface Key {

    /**
     * Its name.
     *
     * @return the name; empty for a check without one
     */
    String name();

    /**
     * What it is, with its name and columns.
     *
     * @return words for people
     */
    String words();

    /**
     * A unique constraint.
     *
     * @param value it
     */
    record UniqueKey(UniqueKeySnapshot value) implements Key {
        @Override
        public String name() {
            return value.name();
        }

        @Override
        public String words() {
            return "unique constraint '%s' (%s)".formatted(name(), String.join(", ", value.columns()));
        }
    }

    /**
     * An index.
     *
     * @param value it
     */
    record Index(IndexSnapshot value) implements Key {
        @Override
        public String name() {
            return value.name();
        }

        @Override
        public String words() {
            return "index '%s' (%s)".formatted(name(), String.join(", ", value.columns()));
        }
    }

    /**
     * A foreign key.
     *
     * @param value it
     */
    record ForeignKey(ForeignKeySnapshot value) implements Key {
        @Override
        public String name() {
            return value.name();
        }

        @Override
        public String words() {
            return "foreign key '%s' (%s) to '%s'%s"
                    .formatted(
                            name(),
                            String.join(", ", value.columns()),
                            value.table(),
                            value.onDelete().map(" on delete "::concat).orElse(""));
        }
    }

    /**
     * A condition.
     *
     * @param value it
     */
    record Check(CheckSnapshot value) implements Key {
        @Override
        public String name() {
            return value.name().orElse("check");
        }

        @Override
        public String words() {
            return "check '%s' (%s)".formatted(name(), value.condition());
        }
    }
}
