package dev.authadapter.examples.benchmarks.contestant;

import org.hibernate.id.uuid.UuidVersion7Strategy;

/** Identifiers for contestants that make none themselves: the same kind as the adapter's. */
final class Ids {

    private Ids() {}

    static String next() {
        return UuidVersion7Strategy.INSTANCE.generateUuid(null).toString();
    }
}
