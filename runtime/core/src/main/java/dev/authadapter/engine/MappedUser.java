package dev.authadapter.engine;

/**
 * The entity of users.
 *
 * @param entity the entity
 * @param id its identifier
 * @param email its e-mail address
 */
record MappedUser<U>(MappedEntity<U> entity, MappedProperty<U> id, MappedProperty<U> email) {}
