package jobs;

import dev.authadapter.Property;
import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.engine.EntityBinding;
import dev.authadapter.engine.UserBinding;
import java.time.Instant;
import java.util.List;
import javax.annotation.processing.Generated;

/**
 * How the adapter reaches the properties of {@link Applicant}.
 */
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
final class ApplicantAuthBinding {
    static final Property<Applicant, Applicant.Contact> CONTACT = Property.of(
            "contact", Applicant.Contact.class, entity -> entity.contact,
            (entity, value) -> entity.contact = value);

    static final Property<Applicant, Applicant.Mail> CONTACT_MAIL = CONTACT.part(
            "mail", Applicant.Mail.class, Applicant.Contact::new, Applicant.Contact::getMail,
            Applicant.Contact::setMail);

    static final Property<Applicant, Long> ID = Property.of(
            "id", Long.class, entity -> entity.id, (entity, value) -> entity.id = value);

    static final Property<Applicant, String> CONTACT_MAIL_ADDRESS = CONTACT_MAIL.part(
            "address", String.class, Applicant.Mail::address,
            (whole, value) -> new Applicant.Mail(value, whole == null ? 0 : whole.bounces()));

    static final Property<Applicant, Instant> CONTACT_CONFIRMED = CONTACT.part(
            "confirmed", Instant.class, Applicant.Contact::new, whole -> whole.confirmed,
            (whole, value) -> whole.confirmed = value);

    static final Property<Applicant, Integer> CONTACT_MAIL_BOUNCES = CONTACT_MAIL.part(
            "bounces", int.class, Applicant.Mail::bounces,
            (whole, value) -> new Applicant.Mail(whole == null ? null : whole.address(), value));

    static final Property<Applicant, Integer> CONTACT_LETTERS = CONTACT.part(
            "letters", int.class, Applicant.Contact::new, whole -> whole.letters,
            (whole, value) -> whole.letters = value);

    static final Property<Applicant, Applicant.Address> HOME = Property.of(
            "home", Applicant.Address.class, entity -> entity.home,
            (entity, value) -> entity.home = value);

    static final UserBinding<Applicant, Long> BINDING = new UserBinding<>(
            new EntityBinding<>(
                    Applicant.class,
                    Applicant::new,
                    List.of(ID, CONTACT_MAIL_ADDRESS, CONTACT_CONFIRMED, CONTACT_MAIL_BOUNCES,
                            CONTACT_LETTERS, HOME)),
            ID,
            CONTACT_MAIL_ADDRESS);

    private ApplicantAuthBinding() {
    }
}
