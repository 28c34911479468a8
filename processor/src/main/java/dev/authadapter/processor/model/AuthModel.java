package dev.authadapter.processor.model;

import java.util.List;
import java.util.Optional;

/**
 * All entities of one adapter, linked by role.
 *
 * @param packageName the package of the adapter and of everything generated for it
 * @param adapterName the simple name of the adapter
 * @param entities one entity per role, in the order of {@link Role}; the authenticator is missing when passkeys are off
 * @param dialects the databases to write the schema for, as {@code product} or {@code product:version}
 * @param unit what the application tells Hibernate
 * @param protection what it keeps of secrets
 * @param component by what a container finds it
 */
public record AuthModel(
        String packageName,
        String adapterName,
        List<EntityModel> entities,
        List<String> dialects,
        PersistenceUnit unit,
        Protection protection,
        ComponentModel component) {

    /** Makes a model. */
    public AuthModel {
        entities = List.copyOf(entities);
        dialects = List.copyOf(dialects);
    }

    /**
     * The name of the adapter with its package.
     *
     * @return as in {@link Class#getName()}
     */
    public String qualifiedName() {
        return packageName.isEmpty() ? adapterName : packageName + '.' + adapterName;
    }

    /**
     * Whether the adapter takes keys when it is constructed.
     *
     * @return true if it cannot work without
     */
    public boolean takesKeys() {
        return protection.usesTokenKey()
                || entities.stream()
                        .flatMap(entity -> entity.properties().stream())
                        .anyMatch(PropertyModel::isEncrypted);
    }

    /**
     * The same adapter with other entities.
     *
     * @param others one per role, in the order of {@link Role}
     * @return the model
     */
    public AuthModel with(List<EntityModel> others) {
        return new AuthModel(packageName, adapterName, others, dialects, unit, protection, component);
    }

    /**
     * The same adapter for other databases.
     *
     * @param others the databases, as {@code product} or {@code product:version}
     * @return the model
     */
    public AuthModel withDialects(List<String> others) {
        return new AuthModel(packageName, adapterName, entities, others, unit, protection, component);
    }

    /**
     * Finds the entity of a role.
     *
     * @param role the role
     * @return the entity, or empty
     */
    public Optional<EntityModel> entity(Role role) {
        return entities.stream().filter(e -> e.role() == role).findFirst();
    }
}
