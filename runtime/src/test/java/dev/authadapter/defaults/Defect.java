package dev.authadapter.defaults;

import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** What adapters have been seen to do wrong, and the checks that must notice. */
enum Defect {
    /** The defect of the reference that costs most: a token can be used by whoever comes next. */
    TOKEN_CAN_BE_USED_AGAIN(DefectiveAdapterConformance.TokenCanBeUsedAgain.class, "useVerificationToken", "21 22 23") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            ((Optional<?>) result).ifPresent(token -> adapter.createVerificationToken((VerificationToken) token));
            return result;
        }
    },

    /** Another defect of the reference: without an address, some user without one is found. */
    NO_ADDRESS_FINDS_SOMEBODY(DefectiveAdapterConformance.NoAddressFindsSomebody.class, "getUserByEmail", "A6 G6") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            Optional<User> found = ((Optional<?>) result).map(User.class::cast);
            return found.or(() -> Optional.of(adapter.createUser(new User())));
        }
    },

    DELETED_SESSION_STAYS(DefectiveAdapterConformance.DeletedSessionStays.class, "deleteSession", "18 A10") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            Optional<Session> deleted = ((Optional<?>) result).map(Session.class::cast);
            deleted.ifPresent(session -> {
                User user = Objects.requireNonNull(session.getUser());
                adapter.createSession(Objects.requireNonNull(user.getId()), session);
            });
            return result;
        }
    },

    DELETED_USER_IS_NOT_RETURNED(DefectiveAdapterConformance.DeletedUserIsNotReturned.class, "deleteUser", "28 29") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            return Optional.empty();
        }
    },

    /** The reference's suite is content with an empty list. */
    PASSKEYS_ARE_NOT_LISTED(
            DefectiveAdapterConformance.PasskeysAreNotListed.class, "listAuthenticatorsByUserId", "44 45 46 47 G19") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            return List.of();
        }
    };

    private final Class<? extends DefectiveAdapterConformance> conformance;
    private final String operation;
    private final String noticedBy;

    Defect(Class<? extends DefectiveAdapterConformance> conformance, String operation, String noticedBy) {
        this.conformance = conformance;
        this.operation = operation;
        this.noticedBy = noticedBy;
    }

    /** The kit on an adapter with the defect. */
    Class<? extends DefectiveAdapterConformance> conformance() {
        return conformance;
    }

    /** The operation that is wrong. */
    String operation() {
        return operation;
    }

    /** How the name of the check begins that must fail. */
    String noticedBy() {
        return noticedBy;
    }

    /** Spoils what the operation did and returned. */
    abstract Object result(DefaultAuthAdapter adapter, Object result);
}
