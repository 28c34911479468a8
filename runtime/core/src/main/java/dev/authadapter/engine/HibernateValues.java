package dev.authadapter.engine;

import dev.authadapter.AuthStoreException;
import dev.authadapter.Property;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.hibernate.dialect.Dialect;
import org.hibernate.metamodel.mapping.ModelPart;
import org.jspecify.annotations.Nullable;

/** Looks at values as they would be bound, after their conversion. */
final class HibernateValues<E> implements OrmValues<E> {

    private final Map<Property<E, ?>, ColumnMapping> mappings = new HashMap<>();

    /**
     * Makes it.
     *
     * @param parts what Hibernate has for each property
     */
    HibernateValues(EntityBinding<E> binding, Map<Property<E, ?>, ModelPart> parts, Dialect dialect) {
        parts.forEach((property, part) ->
                columns(binding.label(property), part, dialect).ifPresent(columns -> mappings.put(property, columns)));
    }

    @Override
    public void require(Property<E, ?> property, @Nullable Object value) {
        ColumnMapping mapping = mappings.get(property);
        if (mapping == null || value == null) {
            return;
        }
        try {
            mapping.require(value);
        } catch (AuthStoreException refused) {
            throw refused;
        } catch (RuntimeException converters) {
            // Hibernate is about to meet it, too, and says more about it.
            return;
        }
    }

    /** Empty for relations and what else only Hibernate can take apart. */
    private static Optional<ColumnMapping> columns(String label, ModelPart part, Dialect dialect) {
        try {
            return Optional.of(new HibernatePart(label, part, false).columns(dialect));
        } catch (NotDirectException onlyHibernates) {
            return Optional.empty();
        }
    }
}
