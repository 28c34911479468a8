package dev.authadapter;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/**
 * Keeps users.
 *
 * @param <U> the user entity
 * @param <I> the type of its identifier
 */
public interface UserStore<U, I> {

    /**
     * Stores a new user. An identifier the caller assigned is kept; otherwise one is made and set on {@code user}: a
     * UUIDv7 for text and UUID identifiers, the database's own for generated ones. A blank e-mail address is stored as
     * {@code NULL}, so that several users may have none.
     *
     * @param user the user to store
     * @return {@code user} itself: what the database or the adapter made is set; moments keep the
     *     precision they had, though the database may keep less (microseconds or milliseconds)
     * @throws DuplicateEmailException if another user has the same e-mail address
     * @throws DuplicateIdentifierException if a user with the same identifier exists, whatever its e-mail address
     * @throws AuthStoreException if the database refuses the row for another reason, such as a unique column of your own
     * @throws NullPointerException if {@code user} is null
     */
    U createUser(U user);

    /**
     * Finds a user by identifier.
     *
     * @param id the identifier; null finds nothing
     * @return the user, or empty
     */
    Optional<U> getUser(@Nullable I id);

    /**
     * Finds a user by e-mail address.
     *
     * @param email the address; null or blank finds nothing and asks the database nothing
     * @return the user, or empty
     */
    Optional<U> getUserByEmail(@Nullable String email);

    /**
     * Changes some properties of a user. What the patch does not mention is not written.
     *
     * @param id the identifier of the user
     * @param patch the changes; an empty one writes nothing and returns the user as it is
     * @return the user after the change
     * @throws UserNotFoundException if there is no such user
     * @throws DuplicateEmailException if another user has the new e-mail address
     * @throws AuthStoreException if the database refuses the change for another reason, such as a unique column of your own
     * @throws NullPointerException if a parameter is null
     */
    U updateUser(I id, Patch<U> patch);

    /**
     * Deletes a user, and with it all its accounts, sessions and passkeys.
     *
     * @param id the identifier; null deletes nothing
     * @return the user that was deleted, or empty if there was none
     * @throws AuthStoreException if a foreign key of another table refuses
     */
    Optional<U> deleteUser(@Nullable I id);
}
