package club;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.Owner;
import dev.authadapter.engine.SessionBinding;
import dev.authadapter.engine.TimeProperty;
import dev.authadapter.engine.TokenProperty;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Visit}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class VisitAuthBinding {
    static final Property<Visit, Member> MEMBER = Property.of(
            "member", Member.class, Visit::getMember, Visit::setMember);

    static final Property<Visit, String> TOKEN = Property.of(
            "token", String.class, Visit::getToken, Visit::setToken);

    static final Property<Visit, Instant> EXPIRES = Property.of(
            "expires", Instant.class, Visit::getExpires, Visit::setExpires);

    static final Property<Visit, Long> NUMBER = Property.of(
            "number", Long.class, Visit::getNumber, Visit::setNumber);

    static final SessionBinding<Visit, Member, UUID> BINDING = new SessionBinding<>(
            new EntityBinding<>(
                    Visit.class,
                    Visit::new,
                    List.of(MEMBER, TOKEN, EXPIRES, NUMBER)),
            new Owner.Relation<>(MEMBER, MemberAuthBinding.BINDING),
            TokenProperty.ofSha256(TOKEN),
            TimeProperty.ofInstant(EXPIRES));

    private VisitAuthBinding() {
    }
}
