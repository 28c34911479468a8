package dev.authadapter.engine;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.AccountStore;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Keeps accounts by direct statements. */
final class DirectAccountStore<U, I, A> implements AccountStore<U, I, A> {

    private final MappedUser<U> user;
    private final Sessions sessions;
    private final MappedProperty<A> provider;
    private final MappedProperty<A> providerAccountId;
    private final OwnedRows<A> rows;
    private final KeyedRows<A> byKey;
    private final Duplicates<A> duplicates;
    private final String userByKey;

    DirectAccountStore(
            AccountBinding<A, U, I> binding,
            OwnedEntity<A> account,
            OwnedRows<A> rows,
            MappedUser<U> user,
            Sessions sessions) {
        this.user = user;
        this.rows = rows;
        this.sessions = sessions;
        provider = account.entity().get(binding.provider());
        providerAccountId = account.entity().get(binding.providerAccountId());
        byKey = new KeyedRows<>(account.entity(), List.of(provider, providerAccountId), sessions);
        duplicates = new Duplicates<>(account.entity(), sessions);
        userByKey = Sql.selectWithUser(
                Sql.selected("u", user.entity().columns()),
                account,
                user,
                Stream.of(provider, providerAccountId)
                        .flatMap(p -> p.columns().stream())
                        .toList());
    }

    @Override
    public Optional<U> getUserByAccount(AccountKey key) {
        if (isBlank(key)) {
            return Optional.empty();
        }
        return sessions.single(jdbc -> jdbc.one(
                userByKey,
                p -> {
                    provider.write(key.provider(), p);
                    providerAccountId.write(key.providerAccountId(), p);
                },
                user.entity()::read));
    }

    @Override
    public Optional<A> getAccount(AccountKey key) {
        return isBlank(key) ? Optional.empty() : byKey.find(key.provider(), key.providerAccountId());
    }

    @Override
    public A linkAccount(I userId, A account) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(account, "account");
        Keys.require(account, provider, providerAccountId);
        try {
            rows.insert(userId, account);
            return account;
        } catch (ViolationException e) {
            throw duplicates.explain(
                    e,
                    account,
                    List.of(provider, providerAccountId),
                    () -> isTaken(provider.get(account), providerAccountId.get(account)),
                    cause -> new AccountAlreadyLinkedException("The account is linked to a user already.", cause));
        }
    }

    @Override
    public A unlinkAccount(AccountKey key) {
        return byKey.delete(key.provider(), key.providerAccountId())
                .orElseThrow(() -> new AccountNotFoundException("No such account is linked.", null));
    }

    private boolean isTaken(@Nullable Object atProvider, @Nullable Object accountId) {
        return atProvider != null
                && accountId != null
                && byKey.find(atProvider, accountId).isPresent();
    }

    private static boolean isBlank(AccountKey key) {
        return key.provider().isBlank() || key.providerAccountId().isBlank();
    }
}
