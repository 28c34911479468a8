package com.acme;

import dev.authadapter.annotation.AuthGenerated;
import java.time.Instant;
import javax.annotation.processing.Generated;
import org.jspecify.annotations.Nullable;

/**
 * The properties of {@link Person} that may be shown to a person: all that are not hidden.
 *
 * @param id the user's {@code id}
 * @param name the user's {@code name}
 * @param email the user's {@code email}
 * @param emailVerified the user's {@code emailVerified}
 * @param image the user's {@code image}
 * @param logins the user's {@code logins}
 * @param locked the user's {@code locked}
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
record PersonView(@Nullable String id, @Nullable String name, @Nullable String email,
        @Nullable Instant emailVerified, @Nullable String image, int logins, boolean locked) {
    /**
     * Copies what may be shown of a user.
     *
     * @param user the user
     * @return the view
     */
    public static PersonView of(Person user) {
        return new PersonView(user.id, user.name, user.email, user.emailVerified, user.image,
                user.logins, user.locked);
    }

    /**
     * Names the class, and nothing of the user: what is logged is not shown to that person only.
     *
     * @return {@code PersonView}
     */
    @Override
    public String toString() {
        return "PersonView";
    }
}
