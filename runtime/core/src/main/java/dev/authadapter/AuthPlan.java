package dev.authadapter;

import java.util.List;
import java.util.stream.Collectors;

/**
 * How an adapter works on its entities, chosen for each when the adapter was constructed. What the adapter does is the same
 * either way; what it costs is not.
 *
 * @param roles one per entity
 */
public record AuthPlan(List<Role> roles) {

    /** Makes a plan. */
    public AuthPlan {
        roles = List.copyOf(roles);
    }

    /**
     * The plan in words.
     *
     * @return for example {@code AppUser: ORM, because it uses @Version; AppUserSession: direct statements}
     */
    @Override
    public String toString() {
        return roles.stream().map(Role::toString).collect(Collectors.joining("; "));
    }

    /** What works on an entity. */
    public enum Implementation {
        /** Statements of the adapter's own on Hibernate's connection: one round trip for most operations. */
        DIRECT("direct statements"),

        /** Hibernate's own sessions, for what only they carry out, such as callbacks and versions. */
        ORM("ORM");

        private final String words;

        Implementation(String words) {
            this.words = words;
        }
    }

    /**
     * The plan for one entity.
     *
     * @param entity the entity class
     * @param implementation what works on it
     * @param reasons why, each a clause in words; none where nothing speaks against direct statements
     */
    public record Role(Class<?> entity, Implementation implementation, List<String> reasons) {

        /** Makes a role. */
        public Role {
            reasons = List.copyOf(reasons);
        }

        /**
         * The role in words.
         *
         * @return for example {@code AppUser: ORM, because it uses @Version}
         */
        @Override
        public String toString() {
            String because = reasons.isEmpty() ? "" : ", because " + String.join(", and ", reasons);
            return entity.getSimpleName() + ": " + implementation.words + because;
        }
    }
}
