package dev.authadapter.engine;

import dev.authadapter.Property;
import java.util.List;
import org.hibernate.dialect.Dialect;
import org.jspecify.annotations.Nullable;

/**
 * A property with what Hibernate says of it.
 *
 * @param mapped the property and its columns
 * @param insertable whether an insert writes the columns through this property
 * @param owning whether it points at the user
 */
record HibernateProperty<E>(MappedProperty<E> mapped, boolean insertable, boolean owning) {

    static <E> HibernateProperty<E> of(Property<E, ?> property, HibernatePart part, Dialect dialect) {
        @SuppressWarnings("unchecked") // written only with values of its own type: patches and rows are typed by it
        Property<E, @Nullable Object> typed = (Property<E, @Nullable Object>) property;
        return new HibernateProperty<>(
                new MappedProperty<>(
                        part.label(),
                        property,
                        part.isUpdatable(),
                        part.columns(dialect),
                        new MappedProperty.Accessor<>(typed::get, typed::set)),
                part.isInsertable(),
                false);
    }

    static <E> HibernateProperty<E> of(HibernateOwner<E> owner, HibernatePart part, Dialect dialect) {
        HibernatePart key = new HibernatePart(part.label(), owner.key(), part.identifier());
        return new HibernateProperty<>(
                new MappedProperty<>(part.label(), owner.property(), false, key.columns(dialect), owner.accessor()),
                part.isInsertable(),
                true);
    }

    /**
     * The property through which these columns are written: the one that points at the user, if one of several does, so
     * that the user given decides; else the insertable one.
     */
    HibernateProperty<E> writerOfSameColumns(List<HibernateProperty<E>> all) {
        List<Column> columns = mapped.columns();
        List<HibernateProperty<E>> same =
                all.stream().filter(p -> p.mapped.columns().equals(columns)).toList();
        if (same.stream().noneMatch(HibernateProperty::insertable)) {
            throw new NotDirectException(
                    mapped.label() + " is not insertable, so that only the database knows its value",
                    ". Make it insertable, or map its column by another property too.");
        }
        HibernateProperty<E> writer = same.stream()
                .filter(HibernateProperty::owning)
                .findFirst()
                .or(() -> same.stream().filter(HibernateProperty::insertable).findFirst())
                .orElseThrow();
        if (!writer.equals(this)
                && mapped.mapping() instanceof HibernateColumn copy
                && writer.mapped.mapping() instanceof HibernateColumn original
                && copy.javaType() != original.javaType()) {
            throw new NotDirectException(
                    mapped.label() + " and " + writer.mapped.label() + " map one column with two types",
                    ". Give them the same type.");
        }
        return writer;
    }
}
