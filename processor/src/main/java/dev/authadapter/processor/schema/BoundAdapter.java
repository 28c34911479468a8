package dev.authadapter.processor.schema;

import dev.authadapter.processor.model.AuthModel;
import dev.authadapter.processor.model.EntityModel;
import dev.authadapter.processor.model.PropertyModel;
import java.util.List;
import java.util.Map;
import org.hibernate.boot.spi.MetadataImplementor;
import org.hibernate.mapping.Column;
import org.hibernate.mapping.PersistentClass;
import org.hibernate.mapping.Value;

/**
 * The entities of an adapter as Hibernate has bound them for one database.
 *
 * @param model the adapter
 * @param names the entities of the model under the names Hibernate gives them
 * @param metadata Hibernate's binding
 * @param product the database
 */
record BoundAdapter(AuthModel model, Map<EntityModel, String> names, MetadataImplementor metadata, String product) {

    PersistentClass binding(EntityModel entity) {
        return metadata.getEntityBinding(names.get(entity));
    }

    Value value(EntityModel entity, PropertyModel property) {
        return binding(entity).getRecursiveProperty(property.name()).getValue();
    }

    /** The columns of a property; none for one whose table is another's. */
    List<Column> columns(EntityModel entity, PropertyModel property) {
        return value(entity, property).getColumns();
    }
}
