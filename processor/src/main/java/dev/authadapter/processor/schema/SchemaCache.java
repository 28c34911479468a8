package dev.authadapter.processor.schema;

import dev.authadapter.processor.diagnostic.Problems;
import dev.authadapter.processor.migration.read.Baseline;
import dev.authadapter.processor.model.AuthModel;
import java.lang.ref.SoftReference;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TimeZone;
import java.util.function.BiFunction;

/**
 * The schemas of earlier compilations in this process. One is used again if nothing it was made from has changed: the model
 * with its settings, and each class that Hibernate asked for, byte by byte; a class it asked for in vain must still be
 * missing. Versions need no place in the key, since another version has another class loader and so another cache.
 *
 * <p>Only what came out without problems is kept, softly, and that of a few modules only. Holds no class of a compiler.
 */
public final class SchemaCache {

    private static final int MODULES = 8;

    private final Map<Key, SoftReference<Entry>> entries = new LinkedHashMap<>(MODULES, 1, true) {

        private static final long serialVersionUID = 1L;

        @Override
        protected boolean removeEldestEntry(Map.Entry<Key, SoftReference<Entry>> eldest) {
            return size() > MODULES;
        }
    };

    /** Makes an empty cache. */
    public SchemaCache() {}

    /** What a schema is asked for. Hibernate and the JDK do not promise to ignore where and in which language they run. */
    private record Key(
            AuthModel model,
            Optional<Baseline> baseline,
            List<String> mapped,
            Locale locale,
            TimeZone zone,
            String lineSeparator) {}

    /** What was made, and the digest of each class it was made from, by binary name. */
    private record Entry(Map<String, String> inputs, SchemaResult result) {}

    /**
     * The schema of a model: a known one, or else a new one.
     *
     * @param model the adapter, without errors
     * @param baseline what the tables are compared with, or empty if nothing is asked for
     * @param classes supplies the entities; open
     * @param problems takes what is wrong with the mapping
     * @param generator makes a schema with these classes
     * @return the files and the snapshot
     */
    public SchemaResult get(
            AuthModel model,
            Optional<Baseline> baseline,
            ShadowClassLoader classes,
            Problems problems,
            BiFunction<AuthModel, Problems, SchemaResult> generator) {
        Key key = new Key(
                model,
                baseline,
                List.copyOf(classes.mapped()),
                Locale.getDefault(),
                TimeZone.getDefault(),
                System.lineSeparator());
        return find(key, classes).orElseGet(() -> {
            Problems found = new Problems();
            SchemaResult result = generator.apply(model, found);
            problems.addAll(found);
            if (found.all().isEmpty()) {
                put(key, new Entry(classes.inputs(), result));
            }
            return result;
        });
    }

    private synchronized Optional<SchemaResult> find(Key key, ShadowClassLoader classes) {
        return Optional.ofNullable(entries.get(key))
                .map(SoftReference::get)
                .filter(entry -> entry.inputs().entrySet().stream()
                        .allMatch(input -> classes.digest(input.getKey()).equals(input.getValue())))
                .map(Entry::result);
    }

    private synchronized void put(Key key, Entry entry) {
        entries.put(key, new SoftReference<>(entry));
    }
}
