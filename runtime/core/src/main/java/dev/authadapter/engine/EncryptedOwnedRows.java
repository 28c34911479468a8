package dev.authadapter.engine;

import dev.authadapter.Property;
import dev.authadapter.SessionAndUser;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Rows that belong to users, where values of either are encrypted.
 *
 * @param rows the rows as they are stored
 * @param encryption encrypts the values of the rows; empty if none are encrypted
 * @param owner points at the users
 * @param users encrypts the values of users; empty if none are encrypted
 */
record EncryptedOwnedRows<E, U, I>(
        OwnedRows<E, U> rows,
        Optional<RowEncryption<E>> encryption,
        Owner<E, U, I> owner,
        Optional<RowEncryption<U>> users)
        implements OwnedRows<E, U> {

    @Override
    public Description<E> description() {
        return rows.description();
    }

    @Override
    public KeyedRows<E> where(List<Condition<E>> conditions) {
        return encrypted(rows.where(conditions), conditions);
    }

    @Override
    public KeyedRows<E> ofUser(List<Condition<E>> conditions) {
        return encrypted(rows.ofUser(conditions), conditions);
    }

    @Override
    public UnlessLast<E> unlessLast(List<Property<E, ?>> key) {
        UnlessLast<E> stored = rows.unlessLast(key);
        RowOpening<E> opening = opening();
        return values -> {
            Optional<E> row = stored.delete(values);
            row.ifPresent(opening.deleted());
            return row;
        };
    }

    @Override
    public Purge upTo(List<Property<E, ?>> key, Property<E, ?> bounded) {
        return rows.upTo(key, bounded);
    }

    private KeyedRows<E> encrypted(KeyedRows<E> stored, List<Condition<E>> conditions) {
        return new EncryptedKeyedRows<>(
                stored,
                encryption.map(own -> own.changesWhere(conditions)).orElse((changes, values) -> changes),
                opening());
    }

    private RowOpening<E> opening() {
        return ownOpening()
                .then(new RowOpening<>(
                        row -> openUser(row, RowEncryption::open), row -> openUser(row, RowEncryption::openDeleted)));
    }

    @Override
    public void insert(Object user, E row) {
        if (encryption.isEmpty()) {
            rows.insert(user, row);
            return;
        }
        encryption.get().storing(row, () -> {
            rows.insert(user, row);
            return row;
        });
    }

    @Override
    public Optional<Insertion> prepare(Context context, Object user, E row) {
        return encryption.isEmpty()
                ? rows.prepare(context, user, row)
                : encryption.get().preparing(row, () -> rows.prepare(context, user, row));
    }

    @Override
    public ManyRows<E> allOfUser(List<Condition<E>> conditions, Property<E, ?> order) {
        return new Many(rows.allOfUser(conditions, order));
    }

    @Override
    public JoinedRows<E, U> joined(List<Condition<E>> conditions) {
        return new Joined(rows.joined(conditions));
    }

    private RowOpening<E> ownOpening() {
        return encryption.map(RowOpening::of).orElseGet(() -> new RowOpening<>(row -> {}, row -> {}));
    }

    /** Several rows may point at one object, whose values must be decrypted once. */
    private void openUsers(List<E> found) {
        Set<U> opened = Collections.newSetFromMap(new IdentityHashMap<>());
        for (E row : found) {
            openUser(row, (users, user) -> {
                if (opened.add(user)) {
                    users.open(user);
                }
            });
        }
    }

    /** The user that Hibernate has loaded along with a row; one of which only the identifier is known has nothing to decrypt. */
    private void openUser(E row, UserOpening<U> opening) {
        if (users.isPresent() && owner instanceof Owner.Relation<E, U, I> relation) {
            U user = relation.property().get(row);
            if (user != null) {
                opening.open(users.get(), user);
            }
        }
    }

    private interface UserOpening<U> {
        void open(RowEncryption<U> users, U user);
    }

    /** Several rows, which may all point at one user. */
    private final class Many implements ManyRows<E> {

        private final ManyRows<E> many;

        private Many(ManyRows<E> many) {
            this.many = many;
        }

        @Override
        public List<E> list(Object... values) {
            List<E> found = many.list(values);
            found.forEach(ownOpening().read());
            openUsers(found);
            return found;
        }

        @Override
        public int delete(Object... values) {
            return many.delete(values);
        }
    }

    /** The rows together with their users, which are the objects that the rows point at. */
    private final class Joined implements JoinedRows<E, U> {

        private final JoinedRows<E, U> joined;

        private Joined(JoinedRows<E, U> joined) {
            this.joined = joined;
        }

        @Override
        public Optional<SessionAndUser<E, U>> find(Object... values) {
            Optional<SessionAndUser<E, U>> found = joined.find(values);
            found.ifPresent(both -> {
                ownOpening().read().accept(both.session());
                users.ifPresent(encrypted -> encrypted.open(both.user()));
            });
            return found;
        }

        @Override
        public Optional<U> findUser(Object... values) {
            Optional<U> found = joined.findUser(values);
            found.ifPresent(user -> users.ifPresent(encrypted -> encrypted.open(user)));
            return found;
        }
    }
}
