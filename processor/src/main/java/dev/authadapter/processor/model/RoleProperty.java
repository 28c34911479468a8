package dev.authadapter.processor.model;

/**
 * A property the contract gives a role.
 *
 * @param name the contract's name
 * @param kind what it holds
 * @param isRequired whether an entity must have it
 * @param isNamed whether an attribute of this name is it; otherwise only an annotated one is
 */
public record RoleProperty(String name, Kind kind, boolean isRequired, boolean isNamed) {

    /** What {@code @AuthAttempts} marks. */
    public static final String ATTEMPTS_LEFT = "attemptsLeft";

    static RoleProperty required(String name, Kind kind) {
        return new RoleProperty(name, kind, true, true);
    }

    static RoleProperty optional(String name, Kind kind) {
        return new RoleProperty(name, kind, false, true);
    }

    static RoleProperty marked(String name, Kind kind) {
        return new RoleProperty(name, kind, false, false);
    }

    /** What a property holds, and so which Java types it may have. */
    public enum Kind {
        /** The primary key of the user. */
        IDENTIFIER,
        /** A relation to the user, or a plain column ({@code userId}) of its identifier's type. */
        OWNER,
        /** Text. */
        TEXT,
        /** A moment. */
        TIME,
        /** A moment, or only whether there was one. */
        VERIFICATION,
        /** A moment; as a number, of seconds since 1970. */
        EPOCH_SECONDS,
        /** A whole number that grows. */
        COUNTER,
        /** True or false. */
        BOOLEAN
    }
}
