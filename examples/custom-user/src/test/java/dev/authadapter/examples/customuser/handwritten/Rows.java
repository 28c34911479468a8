package dev.authadapter.examples.customuser.handwritten;

import dev.authadapter.Patch;
import dev.authadapter.Property;
import dev.authadapter.entity.Account;
import dev.authadapter.entity.Session;
import dev.authadapter.entity.User;
import dev.authadapter.entity.VerificationToken;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** The tables, each row a copy that no caller has; rows are replaced, never changed, so that a copy of the maps is a copy of all. */
record Rows(
        Map<String, User> users,
        Map<String, Account> accounts,
        Map<String, Session> sessions,
        Map<String, VerificationToken> tokens) {

    Rows() {
        this(new TreeMap<>(), new TreeMap<>(), new TreeMap<>(), new TreeMap<>());
    }

    Rows copy() {
        return new Rows(new TreeMap<>(users), new TreeMap<>(accounts), new TreeMap<>(sessions), new TreeMap<>(tokens));
    }

    static User copy(User user) {
        User copy = new User();
        copy.setId(user.getId());
        copy.setName(user.getName());
        copy.setEmail(user.getEmail());
        copy.setEmailVerified(user.getEmailVerified());
        copy.setImage(user.getImage());
        return copy;
    }

    static Account copy(Account account) {
        Account copy = new Account();
        copy.setId(account.getId());
        copy.setUser(reference(account.getUser().getId()));
        copy.setType(account.getType());
        copy.setProvider(account.getProvider());
        copy.setProviderAccountId(account.getProviderAccountId());
        copy.setAccessToken(account.getAccessToken());
        copy.setRefreshToken(account.getRefreshToken());
        copy.setIdToken(account.getIdToken());
        copy.setExpiresAt(account.getExpiresAt());
        copy.setTokenType(account.getTokenType());
        copy.setScope(account.getScope());
        copy.setSessionState(account.getSessionState());
        return copy;
    }

    static Session copy(Session session) {
        Session copy = new Session();
        copy.setId(session.getId());
        copy.setUser(reference(session.getUser().getId()));
        copy.setSessionToken(session.getSessionToken());
        copy.setExpires(session.getExpires());
        return copy;
    }

    static VerificationToken copy(VerificationToken token) {
        VerificationToken copy = new VerificationToken();
        copy.setIdentifier(token.getIdentifier());
        copy.setToken(token.getToken());
        copy.setExpires(token.getExpires());
        return copy;
    }

    /** A user of which only the identifier is known. */
    static User reference(String userId) {
        User user = new User();
        user.setId(userId);
        return user;
    }

    /** A key of two parts; the first is written with its length, so that no two keys are the same text. */
    static String row(String first, String second) {
        return first == null ? "" : first.length() + ":" + first + second;
    }

    /** Deletes rows, and says how many. */
    static <T> int purge(Map<String, T> rows, Predicate<T> deleted, int limit) {
        if (limit <= 0) {
            throw new IllegalArgumentException("The limit is not positive.");
        }
        List<String> keys = rows.entrySet().stream()
                .filter(row -> deleted.test(row.getValue()))
                .limit(limit)
                .map(Map.Entry::getKey)
                .toList();
        keys.forEach(rows::remove);
        return keys.size();
    }

    static <E> void apply(Patch<E> patch, E entity) {
        patch.changes().forEach((property, value) -> set(property, entity, value));
    }

    @SuppressWarnings("unchecked") // a patch takes only values of the property's type
    private static <E, T> void set(Property<E, T> property, E entity, Object value) {
        property.set(entity, (T) value);
    }

    static boolean isBlank(String text) {
        return text == null || text.isBlank();
    }

    static String blankToNull(String text) {
        return isBlank(text) ? null : text;
    }
}
