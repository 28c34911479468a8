package dev.authadapter.processor.source;

import dev.authadapter.processor.diagnostic.Origin;

/**
 * A type that the compiler does not know (yet): another processor may still make it, or it is misspelt.
 *
 * @param place where it is mentioned: {@code AppUser.email}, or {@code AppUser} for its superclass
 * @param type its name
 * @param origin the same place
 * @param isCompiled whether the place is in the source, so that the compiler reports the type itself
 */
public record Unresolved(String place, String type, Origin origin, boolean isCompiled) {}
