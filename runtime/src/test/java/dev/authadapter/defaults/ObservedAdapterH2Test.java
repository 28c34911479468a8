package dev.authadapter.defaults;

import dev.authadapter.AuthEvents;
import dev.authadapter.ObservedAdapter;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import dev.authadapter.tck.AdapterConformance;
import dev.authadapter.tck.AdapterHarness;
import dev.authadapter.tck.jpa.TestDatabase;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;

/** An adapter that is observed does what it did before. */
final class ObservedAdapterH2Test extends AdapterConformance<User, String, Account, Session, VerificationToken> {

    @Override
    @SuppressWarnings("unchecked") // the type arguments of a proxy are those of what it stands for
    protected AdapterHarness<User, String, Account, Session, VerificationToken> openHarness() {
        DefaultAdapterHarness harness = DefaultAdapterHarness.on(TestDatabase.H2);
        Object observed = new ObservedAdapter<>(harness.adapter(), new Nothing());
        return (AdapterHarness<User, String, Account, Session, VerificationToken>) Proxy.newProxyInstance(
                getClass().getClassLoader(), new Class<?>[] {AdapterHarness.class}, (proxy, method, arguments) -> {
                    try {
                        return method.getName().equals("adapter") ? observed : method.invoke(harness, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                });
    }

    private static final class Nothing implements AuthEvents<User, String, Account, Session> {}
}
