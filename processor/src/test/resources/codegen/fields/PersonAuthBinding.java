package com.acme;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Person}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class PersonAuthBinding {
    static final Property<Person, String> ID = Property.of(
            "id", String.class, entity -> entity.id, (entity, value) -> entity.id = value);

    static final Property<Person, String> NAME = Property.of(
            "name", String.class, entity -> entity.name, (entity, value) -> entity.name = value);

    static final Property<Person, String> EMAIL = Property.of(
            "email", String.class, entity -> entity.email, (entity, value) -> entity.email = value);

    static final Property<Person, Instant> EMAIL_VERIFIED = Property.of(
            "emailVerified", Instant.class, entity -> entity.emailVerified,
            (entity, value) -> entity.emailVerified = value);

    static final Property<Person, String> IMAGE = Property.of(
            "image", String.class, entity -> entity.image, (entity, value) -> entity.image = value);

    static final Property<Person, Integer> LOGINS = Property.of(
            "logins", int.class, entity -> entity.logins, (entity, value) -> entity.logins = value);

    static final Property<Person, Boolean> LOCKED = Property.of(
            "locked", boolean.class, entity -> entity.locked,
            (entity, value) -> entity.locked = value);

    static final UserBinding<Person, String> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    Person.class,
                    Person::new,
                    List.of(ID, NAME, EMAIL, EMAIL_VERIFIED, IMAGE, LOGINS, LOCKED)),
            ID,
            EMAIL);

    private PersonAuthBinding() {
    }
}
