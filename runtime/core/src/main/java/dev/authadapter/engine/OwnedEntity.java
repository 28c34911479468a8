package dev.authadapter.engine;

/**
 * An entity whose rows belong to a user.
 *
 * @param entity the entity
 * @param owner the property that points at the user; its value is the user's identifier
 * @param foreignKey whether a foreign key is declared on it
 * @param cascading whether that foreign key deletes the rows of a deleted user
 */
record OwnedEntity<E>(MappedEntity<E> entity, MappedProperty<E> owner, boolean foreignKey, boolean cascading) {}
