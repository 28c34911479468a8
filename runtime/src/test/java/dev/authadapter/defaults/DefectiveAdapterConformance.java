package dev.authadapter.defaults;

import dev.authadapter.AuthAdapter;
import dev.authadapter.AuthenticatorStore;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AuthenticatorConformance;
import dev.authadapter.tck.AuthenticatorHarness;
import dev.authadapter.tck.jpa.TestDatabase;
import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The kit on an adapter with a defect, one nested class each; {@link DefectTest} runs them and expects failures. */
abstract class DefectiveAdapterConformance
        extends AuthenticatorConformance<User, String, Account, Session, VerificationToken, Authenticator> {

    /** One for all defects, since opening a database takes most of the time; each check empties the tables first. */
    private static final DefaultAdapterHarness HARNESS = DefaultAdapterHarness.on(TestDatabase.H2);

    private final Defect defect;

    DefectiveAdapterConformance(Defect defect) {
        this.defect = defect;
    }

    @Override
    @SuppressWarnings("unchecked") // the type arguments of a proxy are those of what it stands for
    protected AuthenticatorHarness<User, String, Account, Session, VerificationToken, Authenticator> openHarness() {
        Object adapter = proxy(
                (method, arguments) -> {
                    Defect.Operation operation =
                            () -> Objects.requireNonNull(call(HARNESS.adapter(), method, arguments));
                    return method.getName().equals(defect.operation())
                            ? defect.carryOut(HARNESS.adapter(), operation, Objects.requireNonNull(arguments))
                            : operation.carryOut();
                },
                AuthAdapter.class,
                AuthenticatorStore.class);
        return (AuthenticatorHarness<User, String, Account, Session, VerificationToken, Authenticator>) proxy(
                (method, arguments) -> switch (method.getName()) {
                    case "adapter", "authenticators" -> adapter;
                    case "keepsAssignedUserIds" -> keepsAssignedUserIds();
                    case "close" -> null;
                    default -> call(HARNESS, method, arguments);
                },
                AuthenticatorHarness.class);
    }

    /** What the harness says of the adapter. */
    boolean keepsAssignedUserIds() {
        return true;
    }

    private static Object proxy(Call call, Class<?>... types) {
        InvocationHandler handler = (proxy, method, arguments) -> call.of(method, arguments);
        return Proxy.newProxyInstance(DefectiveAdapterConformance.class.getClassLoader(), types, handler);
    }

    private static @Nullable Object call(Object target, Method method, Object @Nullable [] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Call {
        @Nullable
        Object of(Method method, Object @Nullable [] arguments) throws Throwable;
    }

    static final class TokenCanBeUsedAgain extends DefectiveAdapterConformance {
        TokenCanBeUsedAgain() {
            super(Defect.TOKEN_CAN_BE_USED_AGAIN);
        }
    }

    static final class NoAddressFindsSomebody extends DefectiveAdapterConformance {
        NoAddressFindsSomebody() {
            super(Defect.NO_ADDRESS_FINDS_SOMEBODY);
        }
    }

    static final class TokenIsLeftElsewhere extends DefectiveAdapterConformance {
        TokenIsLeftElsewhere() {
            super(Defect.TOKEN_IS_LEFT_ELSEWHERE);
        }
    }

    static final class DeletedSessionStays extends DefectiveAdapterConformance {
        DeletedSessionStays() {
            super(Defect.DELETED_SESSION_STAYS);
        }
    }

    static final class DeletedUserIsNotReturned extends DefectiveAdapterConformance {
        DeletedUserIsNotReturned() {
            super(Defect.DELETED_USER_IS_NOT_RETURNED);
        }
    }

    static final class PasskeysAreNotListed extends DefectiveAdapterConformance {
        PasskeysAreNotListed() {
            super(Defect.PASSKEYS_ARE_NOT_LISTED);
        }
    }

    static final class SessionLosesMilliseconds extends DefectiveAdapterConformance {
        SessionLosesMilliseconds() {
            super(Defect.SESSION_LOSES_MILLISECONDS);
        }
    }

    static final class ExpiresAtIsNarrow extends DefectiveAdapterConformance {
        ExpiresAtIsNarrow() {
            super(Defect.EXPIRES_AT_IS_NARROW);
        }
    }

    static final class CounterIsNarrow extends DefectiveAdapterConformance {
        CounterIsNarrow() {
            super(Defect.COUNTER_IS_NARROW);
        }
    }

    static final class AssignedIdentifierIsRefused extends DefectiveAdapterConformance {
        AssignedIdentifierIsRefused() {
            super(Defect.ASSIGNED_IDENTIFIER_IS_REFUSED);
        }
    }

    static final class AssignedIdentifierIsReplaced extends DefectiveAdapterConformance {
        AssignedIdentifierIsReplaced() {
            super(Defect.ASSIGNED_IDENTIFIER_IS_REPLACED);
        }
    }

    static final class CauseTellsAddress extends DefectiveAdapterConformance {
        CauseTellsAddress() {
            super(Defect.CAUSE_TELLS_ADDRESS);
        }
    }

    static final class SessionIdentifierIsLost extends DefectiveAdapterConformance {
        SessionIdentifierIsLost() {
            super(Defect.SESSION_IDENTIFIER_IS_LOST);
        }
    }

    static final class AccountIdentifierIsLost extends DefectiveAdapterConformance {
        AccountIdentifierIsLost() {
            super(Defect.ACCOUNT_IDENTIFIER_IS_LOST);
        }
    }

    static final class TokenIgnoresCase extends DefectiveAdapterConformance {
        TokenIgnoresCase() {
            super(Defect.TOKEN_IGNORES_CASE);
        }
    }
}
