package dev.authadapter.processor.model;

import dev.authadapter.processor.diagnostic.Origin;
import java.util.List;
import java.util.Optional;

/**
 * An entity in its role.
 *
 * @param role its role
 * @param source where the class comes from
 * @param type the class
 * @param isPublic whether the class, and every class it is nested in, is public
 * @param properties the persistent properties: those of the contract in its order, then the application's own, superclasses
 *     first, in order of declaration; collections are not among them
 * @param origin where problems of the whole entity are reported: its role annotation
 */
public record EntityModel(
        Role role,
        Source source,
        TypeRef.Declared type,
        boolean isPublic,
        List<PropertyModel> properties,
        Origin origin) {

    /** Where an entity class comes from. */
    public enum Source {
        /** The application wrote it and annotated it with its role. */
        ANNOTATED,
        /** The processor writes it, because the user class is the application's own. */
        GENERATED,
        /** It is the runtime's, because the user class is the runtime's. */
        DEFAULT
    }

    /** Makes an entity. */
    public EntityModel {
        properties = List.copyOf(properties);
    }

    /**
     * Finds the property that stands for one of the contract.
     *
     * @param contractName the contract's name
     * @return the property, or empty
     */
    public Optional<PropertyModel> byContractName(String contractName) {
        return properties.stream()
                .filter(p -> p.contractName().filter(contractName::equals).isPresent())
                .findFirst();
    }
}
