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
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;

/** The kit on the mutant that a configuration parameter names; the build runs it through {@link MutantTest} only. */
@ExtendWith(MutantConformance.Chosen.class)
final class MutantConformance
        extends AuthenticatorConformance<User, String, Account, Session, VerificationToken, Authenticator> {

    /** Whose value is the name of a mutant. */
    static final String PARAMETER = "dev.authadapter.mutant";

    /** One for all mutants, since opening a database takes most of the time; each check empties the tables first. */
    private static final DefaultAdapterHarness HARNESS = DefaultAdapterHarness.on(TestDatabase.H2);

    private final Mutant mutant;

    MutantConformance(Mutant mutant) {
        this.mutant = mutant;
    }

    @Override
    @SuppressWarnings("unchecked") // the type arguments of a proxy are those of what it stands for
    protected AuthenticatorHarness<User, String, Account, Session, VerificationToken, Authenticator> openHarness() {
        Object adapter = proxy(
                (method, arguments) -> spoiled(HARNESS.adapter(), method, arguments),
                AuthAdapter.class,
                AuthenticatorStore.class);
        return (AuthenticatorHarness<User, String, Account, Session, VerificationToken, Authenticator>) proxy(
                (method, arguments) -> switch (method.getName()) {
                    case "adapter", "authenticators" -> adapter;
                    case "close" -> null;
                    default -> spoiled(HARNESS, method, arguments);
                },
                AuthenticatorHarness.class);
    }

    private @Nullable Object spoiled(Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        return mutant.operations().contains(method.getName())
                ? mutant.fault().carryOut(new Reflected(target, method, arguments))
                : call(target, method, arguments);
    }

    private static Object proxy(Invocation invocation, Class<?>... types) {
        return Proxy.newProxyInstance(
                MutantConformance.class.getClassLoader(),
                types,
                (proxy, method, arguments) ->
                        invocation.carryOut(method, arguments == null ? new Object[0] : arguments));
    }

    private static @Nullable Object call(Object target, Method method, @Nullable Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }

    private interface Invocation {
        @Nullable
        Object carryOut(Method method, @Nullable Object[] arguments) throws Throwable;
    }

    /** A call of what stands behind the proxy. */
    private static final class Reflected implements Fault.Call {

        private final Object target;
        private final Method method;
        private final @Nullable Object[] arguments;

        Reflected(Object target, Method method, @Nullable Object[] arguments) {
            this.target = target;
            this.method = method;
            this.arguments = arguments;
        }

        @Override
        public @Nullable Object[] arguments() {
            return arguments;
        }

        @Override
        public DefaultAuthAdapter adapter() {
            return HARNESS.adapter();
        }

        @Override
        public String operation() {
            return method.getName();
        }

        @Override
        public @Nullable Object proceed() throws Throwable {
            return call(target, method, arguments);
        }
    }

    /** Finds the mutant that the configuration parameter names. */
    static final class Chosen implements ParameterResolver {

        @Override
        public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
            return parameter.getParameter().getType() == Mutant.class;
        }

        @Override
        public Mutant resolveParameter(ParameterContext parameter, ExtensionContext context) {
            String name = context.getConfigurationParameter(PARAMETER).orElseThrow();
            return Stream.concat(
                            Mutant.all().stream(),
                            Stream.of(GeneratedIdentifiersTest.REFUSING, GeneratedIdentifiersTest.REPLACING))
                    .filter(mutant -> mutant.name().equals(name))
                    .findFirst()
                    .orElseThrow();
        }
    }
}
