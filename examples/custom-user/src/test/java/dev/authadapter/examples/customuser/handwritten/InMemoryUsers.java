package dev.authadapter.examples.customuser.handwritten;

import static dev.authadapter.examples.customuser.handwritten.Rows.apply;
import static dev.authadapter.examples.customuser.handwritten.Rows.blankToNull;
import static dev.authadapter.examples.customuser.handwritten.Rows.isBlank;
import static dev.authadapter.examples.customuser.handwritten.Rows.row;
import static java.util.Comparator.comparing;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.AccountStore;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.Patch;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.UserStore;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** Keeps users and their accounts in memory. */
abstract class InMemoryUsers implements UserStore<User, String>, AccountStore<User, String, Account> {

    Rows rows = new Rows();

    synchronized Rows rows() {
        return rows;
    }

    synchronized void clear() {
        rows = new Rows();
    }

    @Override
    public synchronized User createUser(User user) {
        user.setEmail(blankToNull(user.getEmail()));
        requireFree(user.getEmail(), null);
        user.setId(user.getId() == null ? UUID.randomUUID().toString() : user.getId());
        rows.users().put(user.getId(), Rows.copy(user));
        return user;
    }

    @Override
    public synchronized Optional<User> getUser(String id) {
        return id == null
                ? Optional.empty()
                : Optional.ofNullable(rows.users().get(id)).map(Rows::copy);
    }

    @Override
    public synchronized Optional<User> getUserByEmail(String email) {
        return rows.users().values().stream()
                .filter(user -> !isBlank(email) && email.equals(user.getEmail()))
                .findFirst()
                .map(Rows::copy);
    }

    @Override
    public synchronized User updateUser(String id, Patch<User> patch) {
        User user = getUser(id).orElseThrow(() -> new UserNotFoundException("There is no such user.", null));
        apply(patch, user);
        user.setEmail(blankToNull(user.getEmail()));
        requireFree(user.getEmail(), id);
        rows.users().put(id, Rows.copy(user));
        return user;
    }

    @Override
    public synchronized Optional<User> deleteUser(String id) {
        Optional<User> deleted = getUser(id);
        deleted.ifPresent(user -> {
            rows.users().remove(id);
            rows.accounts()
                    .values()
                    .removeIf(account -> id.equals(account.getUser().getId()));
            rows.sessions()
                    .values()
                    .removeIf(session -> id.equals(session.getUser().getId()));
        });
        return deleted;
    }

    @Override
    public synchronized Optional<User> getUserByAccount(AccountKey key) {
        return getAccount(key).flatMap(account -> getUser(account.getUser().getId()));
    }

    @Override
    public synchronized Optional<Account> getAccount(AccountKey key) {
        return Optional.ofNullable(rows.accounts().get(row(key.provider(), key.providerAccountId())))
                .map(Rows::copy);
    }

    @Override
    public synchronized Account linkAccount(String userId, Account account) {
        requireOwner(userId, account.getUser());
        AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());
        if (getAccount(key).isPresent()) {
            throw new AccountAlreadyLinkedException("The account is linked to a user already.", null);
        }
        account.setUser(Rows.reference(userId));
        account.setId(account.getId() == null ? UUID.randomUUID().toString() : account.getId());
        rows.accounts().put(row(key.provider(), key.providerAccountId()), Rows.copy(account));
        return account;
    }

    @Override
    public Account unlinkAccount(AccountKey key) {
        Account account = unlinkAccountWithTokens(key);
        account.setAccessToken(null);
        account.setRefreshToken(null);
        account.setIdToken(null);
        return account;
    }

    @Override
    public synchronized Account unlinkAccountWithTokens(AccountKey key) {
        return Optional.ofNullable(rows.accounts().remove(row(key.provider(), key.providerAccountId())))
                .orElseThrow(InMemoryUsers::noAccount);
    }

    @Override
    public synchronized Optional<Account> unlinkAccountUnlessLast(AccountKey key) {
        Account account = getAccount(key).orElseThrow(InMemoryUsers::noAccount);
        return listAccounts(account.getUser().getId()).size() == 1 ? Optional.empty() : Optional.of(unlinkAccount(key));
    }

    @Override
    public synchronized List<Account> listAccounts(String userId) {
        return rows.accounts().values().stream()
                .filter(account -> account.getUser().getId().equals(userId))
                .map(Rows::copy)
                .sorted(comparing(Account::getProvider))
                .toList();
    }

    @Override
    public synchronized Account updateAccount(AccountKey key, Patch<Account> patch) {
        Account account = getAccount(key).orElseThrow(InMemoryUsers::noAccount);
        apply(patch, account);
        rows.accounts().put(row(key.provider(), key.providerAccountId()), Rows.copy(account));
        return account;
    }

    @Override
    public synchronized Account linkOrUpdateAccount(String userId, Account account, Patch<Account> patch) {
        AccountKey key = new AccountKey(account.getProvider(), account.getProviderAccountId());
        boolean linked = getAccount(key)
                .filter(stored -> stored.getUser().getId().equals(userId))
                .isPresent();
        return linked ? updateAccount(key, patch) : linkAccount(userId, account);
    }

    private void requireFree(String email, String ownerId) {
        if (getUserByEmail(email).filter(user -> !user.getId().equals(ownerId)).isPresent()) {
            throw new DuplicateEmailException("The address is taken.", null);
        }
    }

    final void requireOwner(String userId, User owner) {
        if (owner != null && !userId.equals(owner.getId())) {
            throw new IllegalArgumentException("It belongs to another user.");
        }
        getUser(userId).orElseThrow(() -> new UserNotFoundException("There is no such user.", null));
    }

    private static AccountNotFoundException noAccount() {
        return new AccountNotFoundException("No such account is linked.", null);
    }
}
