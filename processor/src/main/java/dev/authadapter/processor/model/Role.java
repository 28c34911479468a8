package dev.authadapter.processor.model;

import static dev.authadapter.processor.model.RoleProperty.Kind.BOOLEAN;
import static dev.authadapter.processor.model.RoleProperty.Kind.COUNTER;
import static dev.authadapter.processor.model.RoleProperty.Kind.EPOCH_SECONDS;
import static dev.authadapter.processor.model.RoleProperty.Kind.IDENTIFIER;
import static dev.authadapter.processor.model.RoleProperty.Kind.OWNER;
import static dev.authadapter.processor.model.RoleProperty.Kind.TEXT;
import static dev.authadapter.processor.model.RoleProperty.Kind.TIME;
import static dev.authadapter.processor.model.RoleProperty.Kind.VERIFICATION;

import java.util.List;
import java.util.Optional;

/** A part an entity plays in the contract, and the properties the contract gives it. */
@SuppressWarnings("ImmutableEnumChecker") // all its lists come from List.of
public enum Role {
    USER(
            "User",
            List.of(
                    RoleProperty.required("id", IDENTIFIER),
                    RoleProperty.required("email", TEXT),
                    RoleProperty.required("emailVerified", VERIFICATION),
                    RoleProperty.optional("name", TEXT),
                    RoleProperty.optional("image", TEXT)),
            List.of(List.of("email"))),
    ACCOUNT(
            "Account",
            List.of(
                    RoleProperty.required("user", OWNER),
                    RoleProperty.required("type", TEXT),
                    RoleProperty.required("provider", TEXT),
                    RoleProperty.required("providerAccountId", TEXT),
                    RoleProperty.optional("accessToken", TEXT),
                    RoleProperty.optional("refreshToken", TEXT),
                    RoleProperty.optional("idToken", TEXT),
                    RoleProperty.optional("expiresAt", EPOCH_SECONDS),
                    RoleProperty.optional("tokenType", TEXT),
                    RoleProperty.optional("scope", TEXT),
                    RoleProperty.optional("sessionState", TEXT)),
            List.of(List.of("provider", "providerAccountId"))),
    SESSION(
            "Session",
            List.of(
                    RoleProperty.required("user", OWNER),
                    RoleProperty.required("sessionToken", TEXT),
                    RoleProperty.required("expires", TIME)),
            List.of(List.of("sessionToken"))),
    VERIFICATION_TOKEN(
            "VerificationToken",
            List.of(
                    RoleProperty.required("identifier", TEXT),
                    RoleProperty.required("token", TEXT),
                    RoleProperty.required("expires", TIME),
                    RoleProperty.marked(RoleProperty.ATTEMPTS_LEFT, COUNTER)),
            List.of(List.of("identifier", "token"))),
    AUTHENTICATOR(
            "Authenticator",
            List.of(
                    RoleProperty.required("user", OWNER),
                    RoleProperty.required("credentialId", TEXT),
                    RoleProperty.required("providerAccountId", TEXT),
                    RoleProperty.required("credentialPublicKey", TEXT),
                    RoleProperty.required("counter", COUNTER),
                    RoleProperty.required("credentialDeviceType", TEXT),
                    RoleProperty.required("credentialBackedUp", BOOLEAN),
                    RoleProperty.optional("transports", TEXT)),
            List.of(List.of("credentialId")));

    private static final String ANNOTATIONS = "dev.authadapter.annotation.";
    private static final String ENTITIES = "dev.authadapter.entity.";

    private final String simpleName;
    private final List<RoleProperty> properties;
    private final List<List<String>> uniqueKeys;

    Role(String simpleName, List<RoleProperty> properties, List<List<String>> uniqueKeys) {
        this.simpleName = simpleName;
        this.properties = properties;
        this.uniqueKeys = uniqueKeys;
    }

    /**
     * The role's name in class names.
     *
     * @return for example {@code VerificationToken}
     */
    public String simpleName() {
        return simpleName;
    }

    /**
     * The annotation that gives a class this role.
     *
     * @return its qualified name
     */
    public String annotation() {
        return ANNOTATIONS + "Auth" + simpleName;
    }

    /**
     * The base class a generated entity of this role extends.
     *
     * @return its qualified name
     */
    public String baseClass() {
        return ENTITIES + "Base" + simpleName;
    }

    /**
     * The entity that stands in when neither this role nor the user is annotated.
     *
     * @return its qualified name
     */
    public String defaultEntity() {
        return ENTITIES + simpleName;
    }

    /**
     * The properties of the contract, in its order.
     *
     * @return the properties
     */
    public List<RoleProperty> properties() {
        return properties;
    }

    /**
     * Finds a property of the contract.
     *
     * @param name its name
     * @return the property, or empty
     */
    public Optional<RoleProperty> property(String name) {
        return properties.stream().filter(p -> p.name().equals(name)).findFirst();
    }

    /**
     * The combinations of properties that must be unique in the database.
     *
     * @return names of properties of the contract
     */
    public List<List<String>> uniqueKeys() {
        return uniqueKeys;
    }

    /**
     * Whether entities of this role belong to a user.
     *
     * @return true if the role has a relation to the user
     */
    public boolean isOwned() {
        return property("user").isPresent();
    }
}
