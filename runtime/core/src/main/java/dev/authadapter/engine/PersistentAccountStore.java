package dev.authadapter.engine;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.AccountStore;
import dev.authadapter.Patch;
import dev.authadapter.Property;
import java.util.List;
import java.util.Map;
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
    private final KeyedRows<A> ofUser;
    private final ManyRows<A> allOfUser;
    private final UnlessLast<A> unlessLast;
    private final List<Property<A, @Nullable String>> tokens;
    private final Changes<A> changes;
    private final Duplicates<A> duplicates;

    PersistentAccountStore(AccountBinding<A, U, I> binding, OwnedRows<A, U> rows) {
        this.rows = rows;
        entity = binding.entity();
        provider = binding.provider();
        providerAccountId = binding.providerAccountId();
        key = List.of(provider, providerAccountId);
        tokens = binding.tokens();
        byKey = rows.by(key);
        joined = rows.joined(Condition.equal(key));
        ofUser = rows.ofUser(Condition.equal(key));
        allOfUser = rows.allOfUser(List.of(), provider);
        unlessLast = rows.unlessLast(key);
        changes = new Changes<>(
                rows.description(),
                List.of(provider, providerAccountId, binding.owner().property()));
        duplicates = new Duplicates<>(rows);
    }

    @Override
    public Optional<U> getUserByAccount(AccountKey account) {
        return isUnfindable(account)
                ? Optional.empty()
                : joined.findUser(account.provider(), account.providerAccountId());
    }

    @Override
    public Optional<A> getAccount(AccountKey account) {
        return isUnfindable(account) ? Optional.empty() : byKey.find(account.provider(), account.providerAccountId());
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

    /** The values of an account, to be put back when it could not be linked. */
    Snapshot<A> snapshot(A account) {
        return Snapshot.of(entity, account);
    }

    /** Prepares {@link #linkAccount} for being carried out together with the creation of the user; empty if it cannot be. */
    Optional<Insertion> prepare(Context context, Object userId, A account) {
        Keys.require(entity, account, key);
        return rows.prepare(context, userId, account);
    }

    @Override
    public A unlinkAccount(AccountKey account) {
        return withoutTokens(unlinkAccountWithTokens(account));
    }

    @Override
    public A unlinkAccountWithTokens(AccountKey account) {
        return byKey.delete(account.provider(), account.providerAccountId())
                .orElseThrow(PersistentAccountStore::notFound);
    }

    @Override
    public List<A> listAccounts(@Nullable I userId) {
        return userId == null ? List.of() : allOfUser.list(userId);
    }

    @Override
    public A updateAccount(AccountKey account, Patch<A> patch) {
        return changed(byKey, patch, account.provider(), account.providerAccountId())
                .orElseThrow(PersistentAccountStore::notFound);
    }

    @Override
    public A linkOrUpdateAccount(I userId, A account, Patch<A> patch) {
        Objects.requireNonNull(userId, "userId");
        Objects.requireNonNull(account, "account");
        Keys.require(entity, account, key);
        Object atProvider = Objects.requireNonNull(provider.get(account));
        Object accountId = Objects.requireNonNull(providerAccountId.get(account));
        Optional<A> linked = changed(ofUser, patch, atProvider, accountId, userId);
        if (linked.isPresent()) {
            return linked.get();
        }
        try {
            return linkAccount(userId, account);
        } catch (AccountAlreadyLinkedException e) {
            // Another sign-in of the same person may have linked it meanwhile.
            return changed(ofUser, patch, atProvider, accountId, userId).orElseThrow(() -> e);
        }
    }

    private Optional<A> changed(KeyedRows<A> among, Patch<A> patch, Object... values) {
        Map<Property<A, ?>, @Nullable Object> changed = changes.of(Objects.requireNonNull(patch, "patch"));
        try {
            return changed.isEmpty() ? among.find(values) : among.update(changed, values);
        } catch (ViolationException e) {
            throw e.unexplained();
        }
    }

    @Override
    public Optional<A> unlinkAccountUnlessLast(AccountKey account) {
        Optional<A> unlinked = unlessLast.delete(account.provider(), account.providerAccountId());
        if (unlinked.isEmpty() && getAccount(account).isEmpty()) {
            throw notFound();
        }
        return unlinked.map(this::withoutTokens);
    }

    private A withoutTokens(A account) {
        tokens.forEach(property -> Untyped.assign(property, account, null));
        return account;
    }

    private static AccountNotFoundException notFound() {
        return new AccountNotFoundException("No such account is linked.", null);
    }

    private boolean isTaken(@Nullable Object atProvider, @Nullable Object accountId) {
        return atProvider != null
                && accountId != null
                && byKey.find(atProvider, accountId).isPresent();
    }

    private static boolean isUnfindable(AccountKey account) {
        return Keys.findable(account.provider()).isEmpty()
                || Keys.findable(account.providerAccountId()).isEmpty();
    }
}
