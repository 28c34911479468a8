package club;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Member}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class MemberAuthBinding {
    static final Property<Member, UUID> ID = Property.of(
            "id", UUID.class, entity -> entity.id, (entity, value) -> entity.id = value);

    static final Property<Member, String> MAIL = Property.of(
            "mail", String.class, entity -> entity.mail, (entity, value) -> entity.mail = value);

    static final Property<Member, Instant> MAIL_PROVED_AT = Property.of(
            "mailProvedAt", Instant.class, entity -> entity.mailProvedAt,
            (entity, value) -> entity.mailProvedAt = value);

    static final Property<Member, String> NAME = Property.of(
            "name", String.class, entity -> entity.name, (entity, value) -> entity.name = value);

    static final Property<Member, String> IMAGE = Property.of(
            "image", String.class, entity -> entity.image, (entity, value) -> entity.image = value);

    static final Property<Member, Address> ADDRESS = Property.of(
            "address", Address.class, entity -> entity.address,
            (entity, value) -> entity.address = value);

    static final Property<Member, byte[]> FINGERPRINT = Property.of(
            "fingerprint", byte[].class, entity -> entity.fingerprint,
            (entity, value) -> entity.fingerprint = value);

    static final Property<Member, Integer> VISITS = Property.of(
            "visits", int.class, entity -> entity.visits, (entity, value) -> entity.visits = value);

    static final UserBinding<Member, UUID> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    Member.class,
                    Member::new,
                    List.of(ID, MAIL, MAIL_PROVED_AT, NAME, IMAGE, ADDRESS, FINGERPRINT, VISITS)),
            ID,
            MAIL);

    private MemberAuthBinding() {
    }
}
