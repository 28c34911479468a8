package dev.authadapter.engine;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.AccountStore;
import dev.authadapter.Property;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** Keeps accounts in a database. */
final class PersistentAccountStore<U, I, A> implements AccountStore<U, I, A> {

    private final EntityBinding<A> entity;
    private final Property<A, @Nullable String> provider;
    private final Property<A, @Nullable String> providerAccountId;
    private final List<Property<A, ?>> key;
    private final OwnedRows<A, U> rows;
    private final KeyedRows<A> byKey;
    private final JoinedRows<A, U> joined;
    private final Duplicates<A> duplicates;

    PersistentAccountStore(AccountBinding<A, U, I> binding, OwnedRows<A, U> rows) {
        this.rows = rows;
        entity = binding.entity();
        provider = binding.provider();
        providerAccountId = binding.providerAccountId();
        key = List.of(provider, providerAccountId);
        byKey = rows.by(key);
        joined = rows.joined(Condition.equal(key));
        duplicates = new Duplicates<>(rows);
    }

    @Override
    public Optional<U> getUserByAccount(AccountKey account) {
        return isBlank(account) ? Optional.empty() : joined.findUser(account.provider(), account.providerAccountId());
    }

    @Override
    public Optional<A> getAccount(AccountKey account) {
        return isBlank(account) ? Optional.empty() : byKey.find(account.provider(), account.providerAccountId());
    }

    @Override
    public A linkAccount(I userId, A account) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(account, "account");
        Keys.require(entity, account, key);
        try {
            rows.insert(userId, account);
            return account;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    account,
                    key,
                    () -> isTaken(provider.get(account), providerAccountId.get(account)),
                    cause -> new AccountAlreadyLinkedException("The account is linked to a user already.", cause));
        }
    }

    /** Prepares {@link #linkAccount} for being carried out together with the creation of the user; empty if it cannot be. */
    Optional<Insertion> prepare(Context context, Object userId, A account) {
        Keys.require(entity, account, key);
        return rows.prepare(context, userId, account);
    }

    @Override
    public A unlinkAccount(AccountKey account) {
        return byKey.delete(account.provider(), account.providerAccountId())
                .orElseThrow(() -> new AccountNotFoundException("No such account is linked.", null));
    }

    private boolean isTaken(@Nullable Object atProvider, @Nullable Object accountId) {
        return atProvider != null
                && accountId != null
                && byKey.find(atProvider, accountId).isPresent();
    }

    private static boolean isBlank(AccountKey account) {
        return account.provider().isBlank() || account.providerAccountId().isBlank();
    }
}
