package dev.authadapter.defaults;

import dev.authadapter.AuthStoreException;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.SessionAndUser;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.sql.SQLException;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;

/** What adapters have been seen to do wrong, and the checks that must notice. */
enum Defect {
    /** The defect of the reference that costs most: a token can be used by whoever comes next. */
    TOKEN_CAN_BE_USED_AGAIN(
            DefectiveAdapterConformance.TokenCanBeUsedAgain.class,
            "useVerificationToken",
            "createUsedTokenAgain useVerificationToken useVerificationTokenConcurrently") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            ((Optional<?>) result).ifPresent(token -> adapter.createVerificationToken((VerificationToken) token));
            return result;
        }
    },

    /** Another defect of the reference: without an address, some user without one is found. */
    NO_ADDRESS_FINDS_SOMEBODY(
            DefectiveAdapterConformance.NoAddressFindsSomebody.class,
            "getUserByEmail",
            "getUserByEmailUnknown getUserByNoEmail") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            Optional<User> found = ((Optional<?>) result).map(User.class::cast);
            return found.or(() -> Optional.of(adapter.createUser(new User())));
        }
    },

    DELETED_SESSION_STAYS(
            DefectiveAdapterConformance.DeletedSessionStays.class,
            "deleteSession",
            "deleteSession deleteSessionConcurrently deleteUserWithChildrenCreatedAgain") {
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

    DELETED_USER_IS_NOT_RETURNED(
            DefectiveAdapterConformance.DeletedUserIsNotReturned.class, "deleteUser", "deleteUser") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            return Optional.empty();
        }
    },

    SESSION_LOSES_MILLISECONDS(
            DefectiveAdapterConformance.SessionLosesMilliseconds.class,
            "createSession",
            "createSession createSessionDuplicateToken createSessionOfToken deleteSession deleteSessionUnknown"
                    + " deleteUserCascades deleteUserWithChildrenCreatedAgain findActiveSession getSessionAndUser"
                    + " deleteSessions deleteSessionsExcept getSessionAndUserExpired getSessionAndUserInOtherCase listSessions"
                    + " purgeAtTheMoment purgeExpired revokeSession touchSession touchSessionInVain updateSession"
                    + " updateSessionWithoutChanges") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            Session session = (Session) result;
            Instant seconds = Objects.requireNonNull(session.getExpires()).truncatedTo(ChronoUnit.SECONDS);
            String token = Objects.requireNonNull(session.getSessionToken());
            adapter.updateSession(token, new SessionPatch().setExpires(seconds));
            return session;
        }
    },

    TOKEN_IS_LEFT_ELSEWHERE(
            DefectiveAdapterConformance.TokenIsLeftElsewhere.class,
            "updateSession",
            "sessionPatchHasNoOwner updateSession updateSessionWithoutChanges") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            Session session = (Session) result;
            User user = Objects.requireNonNull(session.getUser());
            adapter.updateUser(
                    Objects.requireNonNull(user.getId()), new UserPatch().setImage(session.getSessionToken()));
            return session;
        }
    },

    EXPIRES_AT_IS_NARROW(
            DefectiveAdapterConformance.ExpiresAtIsNarrow.class, "linkAccount", "linkAccountWithDistantEnd") {
        @Override
        void spoil(Object[] arguments) {
            Account account = (Account) arguments[1];
            Long expiresAt = account.getExpiresAt();
            account.setExpiresAt(expiresAt == null ? null : (Long) (long) expiresAt.intValue());
        }
    },

    COUNTER_IS_NARROW(
            DefectiveAdapterConformance.CounterIsNarrow.class, "updateAuthenticatorCounter", "updateCounter") {
        @Override
        void spoil(Object[] arguments) {
            arguments[1] = Math.min(Integer.MAX_VALUE, (long) arguments[1]);
        }
    },

    ASSIGNED_IDENTIFIER_IS_REFUSED(
            DefectiveAdapterConformance.AssignedIdentifierIsRefused.class, "createUser", "createUserWithIdentifier") {
        @Override
        void spoil(Object[] arguments) {
            if (((User) arguments[0]).getId() != null) {
                throw new IllegalArgumentException("identifiers are generated");
            }
        }
    },

    ASSIGNED_IDENTIFIER_IS_REPLACED(
            DefectiveAdapterConformance.AssignedIdentifierIsReplaced.class, "createUser", "createUserWithIdentifier") {
        @Override
        void spoil(Object[] arguments) {
            ((User) arguments[0]).setId(null);
        }
    },

    CAUSE_TELLS_ADDRESS(DefectiveAdapterConformance.CauseTellsAddress.class, "createUser", "createUserDuplicateEmail") {
        @Override
        Object carryOut(DefaultAuthAdapter adapter, Operation operation, Object[] arguments) throws Throwable {
            try {
                return operation.carryOut();
            } catch (DuplicateEmailException e) {
                Throwable told = new AuthStoreException("Refused: " + ((User) arguments[0]).getEmail(), e);
                throw new DuplicateEmailException("The address is taken.", new SQLException("Unique constraint", told));
            }
        }
    },

    SESSION_IDENTIFIER_IS_LOST(
            DefectiveAdapterConformance.SessionIdentifierIsLost.class,
            "getSessionAndUser",
            "getSessionAndUser getSessionAndUserExpired getSessionAndUserInOtherCase") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            ((Optional<?>) result)
                    .map(SessionAndUser.class::cast)
                    .ifPresent(found -> ((Session) found.session()).setId(null));
            return result;
        }
    },

    ACCOUNT_IDENTIFIER_IS_LOST(
            DefectiveAdapterConformance.AccountIdentifierIsLost.class,
            "linkAccount",
            "deleteUserCascades deleteUserWithChildrenCreatedAgain getAccount getAccountInOtherCase linkAccount"
                    + " linkAccountTwice linkAccountWithDistantEnd linkAccountWithLongTokens linkAccountWithoutTokens"
                    + " linkOrUpdateAccountOfAnother linkSameIdentifierOfTwoProviders listAccounts unlinkAccount"
                    + " unlinkAccountUnlessLast updateAccount updateAccountInVain") {
        @Override
        Object result(DefaultAuthAdapter adapter, Object result) {
            ((Account) result).setId(null);
            return result;
        }
    },

    TOKEN_IGNORES_CASE(
            DefectiveAdapterConformance.TokenIgnoresCase.class,
            "useVerificationToken",
            "useVerificationTokenInOtherCase") {
        @Override
        void spoil(Object[] arguments) {
            arguments[1] = arguments[1] == null ? null : ((String) arguments[1]).toLowerCase(Locale.ROOT);
        }
    },

    /** The reference's suite is content with an empty list. */
    PASSKEYS_ARE_NOT_LISTED(
            DefectiveAdapterConformance.PasskeysAreNotListed.class,
            "listAuthenticatorsByUserId",
            "createAuthenticatorWithLargestCounter listOfUser") {
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

    /** The methods of the checks that must fail; all others must pass. */
    List<String> noticedBy() {
        return List.of(noticedBy.split(" "));
    }

    /** Spoils what the operation did and returned. */
    Object result(DefaultAuthAdapter adapter, Object result) {
        return result;
    }

    /** Spoils what the operation is given. */
    void spoil(Object[] arguments) {}

    /** Carries out the operation, wrongly. */
    Object carryOut(DefaultAuthAdapter adapter, Operation operation, Object[] arguments) throws Throwable {
        spoil(arguments);
        return result(adapter, operation.carryOut());
    }

    /** The operation as it should be. */
    interface Operation {
        Object carryOut() throws Throwable;
    }
}
