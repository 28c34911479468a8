package dev.authadapter.tck;

import dev.authadapter.Patch;
import java.time.Instant;
import java.util.function.BiConsumer;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/**
 * How to make patches of the user under test: the constructor and setters of its patch class.
 *
 * @param empty makes a patch without changes
 * @param name changes the name
 * @param email changes the e-mail address
 * @param emailVerified changes when the address was proved
 * @param image changes the address of the picture
 * @param <U> the user entity
 * @param <P> its patch
 */
public record UserPatches<U, P extends Patch<U>>(
        Supplier<P> empty,
        BiConsumer<P, @Nullable String> name,
        BiConsumer<P, @Nullable String> email,
        BiConsumer<P, @Nullable Instant> emailVerified,
        BiConsumer<P, @Nullable String> image) {

    Patch<U> withoutChanges() {
        return empty.get();
    }

    Patch<U> withName(@Nullable String value) {
        return with(name, value);
    }

    Patch<U> withEmail(@Nullable String value) {
        return with(email, value);
    }

    Patch<U> withEmailVerified(@Nullable Instant value) {
        return with(emailVerified, value);
    }

    Patch<U> withImage(@Nullable String value) {
        return with(image, value);
    }

    private <T> Patch<U> with(BiConsumer<P, @Nullable T> setter, @Nullable T value) {
        P patch = empty.get();
        setter.accept(patch, value);
        return patch;
    }
}
