package dev.authadapter.tck;

import dev.authadapter.Patch;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How to make patches of the session under test: the constructor and setter of its patch class.
 *
 * @param empty makes a patch without changes
 * @param expires changes when the session ends
 * @param <S> the session entity
 * @param <P> its patch
 */
public record SessionPatches<S, P extends Patch<S>>(Supplier<P> empty, BiConsumer<P, @Nullable Instant> expires) {

    Patch<S> withoutChanges() {
        return empty.get();
    }

    Patch<S> withExpires(Instant value) {
        P patch = empty.get();
        expires.accept(patch, value);
        return patch;
    }
}
