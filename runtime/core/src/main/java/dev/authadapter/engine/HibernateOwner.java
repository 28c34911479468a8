package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import org.hibernate.annotations.OnDeleteAction;
import org.hibernate.metamodel.mapping.ForeignKeyDescriptor;
import org.hibernate.metamodel.mapping.ModelPart;
import org.hibernate.metamodel.mapping.internal.ToOneAttributeMapping;
import org.hibernate.persister.entity.EntityPersister;
import org.jspecify.annotations.Nullable;

/**
 * How an entity points at its user.
 *
 * @param property the property that does
 * @param key the columns that do, as a value of the type of the user's identifier
 * @param foreignKey whether a foreign key is declared
 * @param cascading whether it deletes the rows of a deleted user
 * @param accessor reads the identifier of the user from the entity, and points the entity at a user
 */
record HibernateOwner<E>(
        Property<E, ?> property,
        ModelPart key,
        boolean foreignKey,
        boolean cascading,
        MappedProperty.Accessor<E> accessor) {

    static <E, U, I> HibernateOwner<E> of(Owner<E, U, I> owner, EntityPersister persister, EntityPersister user) {
        Property<E, ?> property = owner.property();
        MappedProperty.Accessor<E> accessor =
                new MappedProperty.Accessor<>(owner::userId, (entity, userId) -> point(owner, entity, userId));
        ModelPart part = HibernateAttributes.find(persister, property.name());
        if (part != null && owner instanceof Owner.IdColumn) {
            return new HibernateOwner<>(property, part, false, false, accessor);
        }
        String label = "'" + persister.getMappedClass().getSimpleName() + "." + property.name() + "'";
        if (!(part instanceof ToOneAttributeMapping relation)
                || relation.getAssociatedEntityMappingType().getEntityPersister() != user) {
            throw new UnsupportedEntityException(label + " is not a relation to '"
                    + user.getMappedClass().getSimpleName() + "'. Map it with @ManyToOne or @OneToOne to that class.");
        }
        ForeignKeyDescriptor foreignKey = relation.getForeignKeyDescriptor();
        if (relation.hasJoinTable()
                || !relation.isReferenceToPrimaryKey()
                || !foreignKey.isKeyPart(relation.getForeignKeyDescriptor().getPart(relation.getSideNature()))) {
            throw new NotDirectException(
                    label + " does not hold the identifier of the user in the table of '"
                            + persister.getMappedClass().getSimpleName() + "'",
                    ". Use a @JoinColumn that references the primary key of the user.");
        }
        boolean constraint = foreignKey.hasConstraint();
        return new HibernateOwner<>(
                property,
                foreignKey.getKeyPart(),
                constraint,
                constraint && deletesOnCascade(persister, relation),
                accessor);
    }

    static boolean deletesOnCascade(EntityPersister persister, ToOneAttributeMapping relation) {
        int position = relation.getStateArrayPosition();
        boolean partOfIdentifier = persister.findAttributeMapping(relation.getAttributeName()) != relation;
        return !partOfIdentifier && persister.getPropertyOnDeleteActions()[position] == OnDeleteAction.CASCADE;
    }

    @SuppressWarnings("unchecked") // what the writer gets was read from, or is, an identifier of a user
    private static <E, U, I> void point(Owner<E, U, I> owner, E entity, @Nullable Object userId) {
        if (userId != null) {
            owner.point(entity, (I) userId);
        }
    }
}
