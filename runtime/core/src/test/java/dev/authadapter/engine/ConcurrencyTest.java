package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;

import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Property;
import dev.authadapter.engine.DefaultBindings.Users;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.Test;

/** Of many callers at once, exactly one wins. */
final class ConcurrencyTest extends DefaultEntitiesTest {

    private static final int CALLERS = 32;
    private static final int ROUNDS = 10;

    @Test
    void useVerificationToken_oneCallerGetsTheToken() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            String token = TestAdapter.unique();
            adapter.tokens().createVerificationToken("ann", token, Instant.now());

            assertThat(winners(() ->
                            adapter.tokens().useVerificationToken("ann", token).isPresent()))
                    .isOne();
        }
    }

    @Test
    void deleteSession_oneCallerGetsTheSession() throws Exception {
        User user = adapter.newUser();
        for (int round = 0; round < ROUNDS; round++) {
            Session session = adapter.sessions().createSession(user.getId(), TestAdapter.unique(), Instant.now());

            assertThat(winners(() -> adapter.sessions()
                            .deleteSession(session.getSessionToken())
                            .isPresent()))
                    .isOne();
        }
    }

    @Test
    void unlinkAccount_oneCallerGetsTheAccount() throws Exception {
        Account account = adapter.accounts().linkAccount(adapter.newUser().getId(), TestAdapter.account());
        AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());

        assertThat(winners(() -> {
                    try {
                        adapter.accounts().unlinkAccount(key);
                        return true;
                    } catch (AccountNotFoundException e) {
                        return false;
                    }
                }))
                .isOne();
    }

    @Test
    void deleteUser_oneCallerGetsTheUserWhileOthersWrite() throws Exception {
        User user = adapter.newUser();
        User other = adapter.newUser();
        adapter.accounts().linkAccount(user.getId(), TestAdapter.account());

        assertThat(winners(() -> {
                    adapter.sessions().createSession(other.getId(), TestAdapter.unique(), Instant.now());
                    return adapter.users().deleteUser(user.getId()).isPresent();
                }))
                .isOne();
    }

    @Test
    void updateUser_changesOfDifferentPropertiesAreBothKept() throws Exception {
        User user = adapter.newUser();
        AtomicInteger callers = new AtomicInteger();
        for (int round = 0; round < ROUNDS; round++) {
            String value = "value " + round;
            winners(() -> {
                Property<User, String> property = callers.getAndIncrement() % 2 == 0 ? Users.NAME : Users.IMAGE;
                adapter.users().updateUser(user.getId(), new TestPatch<User>().with(property, value));
                return true;
            });

            User found = adapter.users().getUser(user.getId()).orElseThrow();
            assertThat(found.getName()).isEqualTo(value);
            assertThat(found.getImage()).isEqualTo(value);
        }
    }

    @Test
    void createUser_oneCallerGetsTheAddress() throws Exception {
        String email = TestAdapter.unique();

        assertThat(winners(() -> {
                    User user = new User();
                    user.setEmail(email);
                    try {
                        adapter.users().createUser(user);
                        return true;
                    } catch (DuplicateEmailException e) {
                        return false;
                    }
                }))
                .isOne();
    }

    static long winners(Callable<Boolean> operation) throws Exception {
        CyclicBarrier start = new CyclicBarrier(CALLERS);
        ExecutorService callers = Executors.newFixedThreadPool(CALLERS);
        try {
            List<Future<Boolean>> results = new ArrayList<>();
            for (int i = 0; i < CALLERS; i++) {
                results.add(callers.submit(() -> {
                    start.await();
                    return operation.call();
                }));
            }
            long winners = 0;
            for (Future<Boolean> result : results) {
                winners += result.get(60, TimeUnit.SECONDS) ? 1 : 0;
            }
            return winners;
        } finally {
            callers.shutdownNow();
        }
    }
}
