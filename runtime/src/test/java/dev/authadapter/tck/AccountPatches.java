package dev.authadapter.tck;

import dev.authadapter.Patch;
import dev.authadapter.ProviderTokens;
import java.util.function.BiConsumer;
import java.util.function.Supplier;

/**
 * How to make patches of the account under test: the constructor of its patch class, and what takes a provider's tokens.
 *
 * @param empty makes a patch without changes
 * @param tokens changes what the provider has issued
 * @param <A> the account entity
 * @param <P> its patch
 */
public record AccountPatches<A, P extends Patch<A>>(Supplier<P> empty, BiConsumer<P, ProviderTokens> tokens) {

    Patch<A> withoutChanges() {
        return empty.get();
    }

    Patch<A> withTokens(ProviderTokens value) {
        P patch = empty.get();
        tokens.accept(patch, value);
        return patch;
    }
}
