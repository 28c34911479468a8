package dev.authadapter.engine;

import dev.authadapter.AuthKeys;
import dev.authadapter.DecryptionException;
import dev.authadapter.KeyRing;
import dev.authadapter.Property;
import dev.authadapter.UnsupportedEntityException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * Encrypts some properties of an entity. Each value is bound to its table, its column and the key of its row, so that it is of no
 * use in another place.
 *
 * @param cipher encrypts
 * @param sealed the properties, and where each lies
 * @param key what identifies a row, known before it is inserted and never changed
 * @param identifiers makes identifiers for rows whose key it is
 */
record RowEncryption<E>(
        ValueCipher cipher, List<Sealed<E>> sealed, List<Property<E, ?>> key, Optional<Supplier<Object>> identifiers) {

    /** Types whose text tells their values apart, and never changes. */
    private static final Set<Class<?>> KEY_TYPES =
            Set.of(String.class, UUID.class, Long.class, long.class, Integer.class, int.class);

    /**
     * An encrypted property.
     *
     * @param label names it in messages
     * @param table the table, without schema
     * @param column the column
     */
    record Sealed<E>(Property<E, @Nullable String> property, String label, String table, String column) {}

    /**
     * The encryption of an entity.
     *
     * @param key what identifies a row
     * @param identifiers makes identifiers without asking Hibernate or the database; empty if only they do
     * @return empty if no property is encrypted
     * @throws IllegalArgumentException if no keys are given, or none that can be used
     * @throws UnsupportedEntityException if a value could not be bound to its row
     */
    static <E> Optional<RowEncryption<E>> of(
            Description<E> entity, List<Property<E, ?>> key, Optional<Supplier<Object>> identifiers, AuthKeys keys) {
        EntityBinding<E> binding = entity.binding();
        if (binding.encrypted().isEmpty()) {
            return Optional.empty();
        }
        String first = binding.label(binding.encrypted().get(0));
        KeyRing ring = keys.keyRing()
                .orElseThrow(() -> new IllegalArgumentException(first
                        + " is encrypted, which takes keys, and none were given. Construct the adapter with"
                        + " AuthKeys.none().withKeyRing(…)."));
        ValueCipher cipher = new ValueCipher(ring, keys.refusesPlaintext());
        cipher.check();
        for (Property<E, ?> part : key) {
            boolean isMade = entity.identifier().filter(part::equals).isPresent() && identifiers.isEmpty();
            if (isMade || !KEY_TYPES.contains(part.type())) {
                throw new UnsupportedEntityException(
                        first + " is encrypted and bound to " + binding.label(part)
                                + (isMade
                                        ? ", which is known only once the row is stored. Let the adapter make identifiers: of type"
                                                + " String or UUID, without @GeneratedValue."
                                        : ", which is of a type that has no lasting text. Make it a String, UUID, Long or Integer."));
            }
        }
        List<Sealed<E>> sealed = binding.encrypted().stream()
                .map(property -> sealed(entity, property))
                .toList();
        return Optional.of(new RowEncryption<>(cipher, sealed, List.copyOf(key), identifiers));
    }

    private static <E> Sealed<E> sealed(Description<E> entity, Property<E, @Nullable String> property) {
        Set<String> columns = entity.columns().apply(property);
        String label = entity.binding().label(property);
        if (columns.size() != 1) {
            throw new UnsupportedEntityException(label + " is encrypted, but not stored in one column.");
        }
        return new Sealed<>(property, label, entity.table(), columns.iterator().next());
    }

    /**
     * Stores a row. Meanwhile it holds what the database is to hold; afterwards, and if it fails, what it held before.
     */
    <R> R storing(E row, Supplier<R> insertion) {
        boolean identified = identify(row);
        Map<Property<E, @Nullable String>, @Nullable String> values = values(row);
        boolean stored = false;
        try {
            sealed.forEach(one -> Untyped.assign(
                    one.property(), row, encrypted(one, one.property().get(row), keyOf(row))));
            R result = insertion.get();
            stored = true;
            return result;
        } finally {
            restore(row, values);
            if (identified && !stored) {
                Untyped.assign(key.get(0), row, null);
            }
        }
    }

    /** Prepares an insertion, as {@link #storing} carries one out; the row is left as it was. */
    Optional<Insertion> preparing(E row, Supplier<Optional<Insertion>> preparation) {
        boolean unidentified = isUnidentified(row);
        Map<Property<E, @Nullable String>, @Nullable String> values = values(row);
        Optional<Insertion> prepared = storing(row, preparation);
        if (unidentified) {
            Untyped.assign(key.get(0), row, null);
        }
        return prepared.map(insertion -> insertion.then(() -> restore(row, values)));
    }

    /** Decrypts what a row holds that was read. */
    void open(E row) {
        List<String> rowKey = keyOf(row);
        sealed.forEach(one -> {
            String stored = one.property().get(row);
            if (stored != null) {
                one.property().set(row, cipher.decrypt(stored, bound(one, rowKey), one.label()));
            }
        });
    }

    /** The same for a row that is gone: what cannot be decrypted any more is null, since nobody could mend it. */
    void openDeleted(E row) {
        List<String> rowKey = keyOf(row);
        sealed.forEach(one -> {
            String stored = one.property().get(row);
            if (stored != null) {
                Untyped.assign(one.property(), row, decryptedOrNull(one, stored, rowKey));
            }
        });
    }

    /**
     * Turns changes into those that are stored.
     *
     * @param conditions those that rows are found by; the key of the row comes first
     * @throws AssertionError when something is changed by another key than that of the row
     */
    EncryptedKeyedRows.Changing<E> changesWhere(List<Condition<E>> conditions) {
        return (changes, values) -> {
            boolean byKey = conditions.size() >= key.size()
                    && conditions.subList(0, key.size()).equals(Condition.equal(key));
            if (!byKey) {
                throw new AssertionError("encrypted rows are changed by " + key + ", not by " + conditions);
            }
            return sealed(changes, Arrays.copyOf(values, key.size()));
        };
    }

    private Map<Property<E, ?>, @Nullable Object> sealed(
            Map<Property<E, ?>, @Nullable Object> changes, Object... values) {
        List<String> rowKey = new ArrayList<>();
        for (Object value : values) {
            rowKey.add(value.toString());
        }
        Map<Property<E, ?>, @Nullable Object> stored = new LinkedHashMap<>(changes);
        for (Sealed<E> one : sealed) {
            stored.computeIfPresent(one.property(), (property, value) -> encrypted(one, (String) value, rowKey));
        }
        return stored;
    }

    private @Nullable String decryptedOrNull(Sealed<E> one, String stored, List<String> rowKey) {
        try {
            return cipher.decrypt(stored, bound(one, rowKey), one.label());
        } catch (DecryptionException e) {
            return null;
        }
    }

    private @Nullable String encrypted(Sealed<E> one, @Nullable String value, List<String> rowKey) {
        return value == null ? null : cipher.encrypt(value, bound(one, rowKey), one.label());
    }

    private boolean isUnidentified(E row) {
        return identifiers.isPresent()
                && key.size() == 1
                && Untyped.isUnset(key.get(0), key.get(0).get(row));
    }

    private boolean identify(E row) {
        boolean unidentified = isUnidentified(row);
        if (unidentified) {
            Untyped.assign(key.get(0), row, identifiers.orElseThrow().get());
        }
        return unidentified;
    }

    private List<String> keyOf(E row) {
        List<String> values = new ArrayList<>();
        key.forEach(part -> values.add(Objects.requireNonNull(part.get(row)).toString()));
        return values;
    }

    private Map<Property<E, @Nullable String>, @Nullable String> values(E row) {
        Map<Property<E, @Nullable String>, @Nullable String> values = new LinkedHashMap<>();
        sealed.forEach(one -> values.put(one.property(), one.property().get(row)));
        return values;
    }

    private void restore(E row, Map<Property<E, @Nullable String>, @Nullable String> values) {
        values.forEach((property, value) -> Untyped.assign(property, row, value));
    }

    /** Each part with its length before it, so that no two places have the same text. */
    private byte[] bound(Sealed<E> one, List<String> rowKey) {
        StringBuilder text = new StringBuilder();
        List<String> parts = new ArrayList<>(List.of(one.table(), one.column()));
        parts.addAll(rowKey);
        parts.forEach(
                part -> text.append(part.length()).append(':').append(part).append('|'));
        return text.toString().getBytes(StandardCharsets.UTF_8);
    }
}
