package dev.authadapter.defaults;

import static dev.authadapter.defaults.Fault.followedBy;
import static dev.authadapter.defaults.Fault.ignoring;
import static dev.authadapter.defaults.Fault.replacedBy;
import static dev.authadapter.defaults.Fault.spoiledArgument;
import static dev.authadapter.defaults.Mutant.mutant;

import dev.authadapter.AccountAlreadyLinkedException;
import dev.authadapter.AccountKey;
import dev.authadapter.AccountNotFoundException;
import dev.authadapter.Patch;
import dev.authadapter.Property;
import dev.authadapter.ProviderTokens;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.User;
import dev.authadapter.tck.AccountPatches;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;

/** Mistakes with accounts. */
final class AccountMutants {

    private static final int WIDTH_OF_VARCHAR = 255;

    private AccountMutants() {}

    static List<Mutant> all() {
        Map<AccountKey, Optional<Account>> cache = new ConcurrentHashMap<>();
        return List.of(
                mutant("linkAccount", "linkAccount", given(account -> account.setScope(null))),
                mutant("linkAccountWithoutTokens", "linkAccount", given(AccountMutants::assumeBearer)),
                mutant("linkAccountWithDistantEnd", "linkAccount", given(AccountMutants::narrowEnd)),
                mutant("linkAccountWithLongTokens", "linkAccount", given(AccountMutants::cutToken)),
                mutant("linkAccountToUnknownUser", "linkAccount", ignoring(UserNotFoundException.class, 1)),
                mutant("linkAccountOfAnotherUser", "linkAccount", given(account -> account.setUser(null))),
                mutant(
                        "linkAccountTwice",
                        "linkAccount",
                        ignoring(AccountAlreadyLinkedException.class, AccountMutants::linkInstead)),
                mutant("linkSameIdentifierOfTwoProviders", "linkAccount", AccountMutants::linkByIdentifierAlone),
                mutant("linkAccountConcurrently", "linkAccount", ignoring(AccountAlreadyLinkedException.class, 1)),
                mutant(
                        "unlinkAccount",
                        "unlinkAccount",
                        replacedBy(call -> call.adapter().unlinkAccountWithTokens(call.argument(0)))),
                mutant("unlinkAccountWithTokens", "unlinkAccountWithTokens", AccountMutants::unlinkAll),
                mutant(
                        "unlinkAccountUnknown",
                        "unlinkAccount",
                        ignoring(AccountNotFoundException.class, call -> new Account())),
                mutant(
                        "unlinkAccountConcurrently",
                        "unlinkAccount",
                        ignoring(AccountNotFoundException.class, call -> new Account())),
                mutant(
                        "getUserByAccountUnknown",
                        "getUserByAccount",
                        call -> orElse(call, () -> call.adapter().getUserByAccount(atGithub(call)))),
                mutant(
                        "getUserByAccount",
                        "getUserByAccount",
                        Fault.<Optional<User>>spoiledResult(user -> user.ifPresent(found -> found.setName("?")))),
                mutant(
                        "getAccountUnknown",
                        "getAccount",
                        call -> orElse(call, () -> call.adapter().getAccount(atGithub(call)))),
                mutant(
                        "getAccountInOtherCase",
                        "getUserByAccount",
                        Fault.<AccountKey>argument(0, AccountMutants::inLowerCase)),
                mutant(
                        "getAccount",
                        "getAccount",
                        Fault.<Optional<Account>>spoiledResult(found -> found.ifPresent(AccountMutants::assumeBearer))),
                mutant("listAccounts", "listAccounts", Fault.<List<Account>>result(AccountMutants::reversed)),
                mutant(
                        "updateAccount",
                        "updateAccount",
                        followedBy(call -> call.adapter()
                                .updateAccount(call.argument(0), new AccountPatch().setRefreshToken(null)))),
                mutant(
                        "updateAccountInVain",
                        "updateAccount",
                        ignoring(AccountNotFoundException.class, call -> new Account())),
                mutant(
                        "accountPatchHasNoOwner",
                        "accountPatches",
                        replacedBy(call -> new AccountPatches<>(OwnerPatch::new, OwnerPatch::setTokens))),
                mutant(
                        "linkOrUpdateAccount",
                        "linkOrUpdateAccount",
                        replacedBy(call -> call.adapter().linkAccount(call.argument(0), call.argument(1)))),
                mutant(
                        "linkOrUpdateAccountOfAnother",
                        "linkOrUpdateAccount",
                        ignoring(
                                AccountAlreadyLinkedException.class,
                                call -> call.adapter().updateAccount(keyOf(call.argument(1)), call.argument(2)))),
                mutant("unlinkAccountUnlessLast", "unlinkAccountUnlessLast", unlinkingAnyway()),
                mutant("unlinkAccountUnlessLastConcurrently", "unlinkAccountUnlessLast", unlinkingAnyway()),
                mutant(
                        "sessionsAndAccountsAreNotShared",
                        "getAccount",
                        replacedBy(call -> cache.computeIfAbsent(
                                call.argument(0), key -> call.adapter().getAccount(key)))));
    }

    private static Fault given(Consumer<Account> change) {
        return spoiledArgument(1, change);
    }

    private static Fault unlinkingAnyway() {
        return replacedBy(call -> Optional.of(call.adapter().unlinkAccount(call.argument(0))));
    }

    private static @Nullable Object orElse(Fault.Call call, Search other) throws Throwable {
        Object found = call.proceed();
        return found instanceof Optional<?> optional && optional.isEmpty() ? other.find() : found;
    }

    private static AccountKey atGithub(Fault.Call call) {
        return new AccountKey("github", call.<AccountKey>argument(0).providerAccountId());
    }

    private static AccountKey inLowerCase(@Nullable AccountKey key) {
        Objects.requireNonNull(key);
        return new AccountKey(key.provider(), key.providerAccountId().toLowerCase(Locale.ROOT));
    }

    private static AccountKey keyOf(Account account) {
        return new AccountKey(
                Objects.requireNonNull(account.getProvider()), Objects.requireNonNull(account.getProviderAccountId()));
    }

    private static List<Account> reversed(List<Account> accounts) {
        List<Account> copy = new ArrayList<>(accounts);
        Collections.reverse(copy);
        return copy;
    }

    private static void assumeBearer(Account account) {
        account.setTokenType("bearer");
    }

    private static void narrowEnd(Account account) {
        Long expiresAt = account.getExpiresAt();
        account.setExpiresAt(expiresAt == null ? null : (Long) (long) expiresAt.intValue());
    }

    private static void cutToken(Account account) {
        String token = account.getAccessToken();
        account.setAccessToken(token == null ? null : token.substring(0, Math.min(WIDTH_OF_VARCHAR, token.length())));
    }

    /** Gives the account to whoever links it last. */
    private static Account linkInstead(Fault.Call call) {
        call.adapter().unlinkAccount(keyOf(call.argument(1)));
        return call.adapter().linkAccount(call.argument(0), call.argument(1));
    }

    private static @Nullable Object linkByIdentifierAlone(Fault.Call call) throws Throwable {
        String identifier = keyOf(call.argument(1)).providerAccountId();
        if (call.adapter().getAccount(new AccountKey("github", identifier)).isPresent()) {
            throw new AccountAlreadyLinkedException("The account is linked already.", null);
        }
        return call.proceed();
    }

    private static Account unlinkAll(Fault.Call call) throws Throwable {
        Account unlinked = (Account) Objects.requireNonNull(call.proceed());
        String userId = Objects.requireNonNull(unlinked.getUser()).getId();
        call.adapter().listAccounts(userId).forEach(other -> call.adapter().unlinkAccount(keyOf(other)));
        return unlinked;
    }

    private interface Search {
        Optional<?> find();
    }

    /** A patch that could give an account to somebody else. */
    static final class OwnerPatch extends Patch<Account> {

        private static final Property<Account, @Nullable User> USER =
                Property.of("user", User.class, Account::getUser, Account::setUser);
        private static final Property<Account, @Nullable String> ACCESS_TOKEN =
                Property.of("accessToken", String.class, Account::getAccessToken, Account::setAccessToken);

        @SuppressWarnings("unused") // found by reflection
        public OwnerPatch setUserId(String id) {
            User user = new User();
            user.setId(id);
            set(USER, user);
            return this;
        }

        OwnerPatch setTokens(ProviderTokens tokens) {
            set(ACCESS_TOKEN, tokens.accessToken());
            return this;
        }
    }
}
