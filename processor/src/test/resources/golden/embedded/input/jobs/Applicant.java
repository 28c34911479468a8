package jobs;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@AuthConfig(passkeys = false)
@Entity
public class Applicant {

    @Id
    public Long id;

    @Embedded
    public Contact contact;

    @Embedded
    public Address home;

    @Embeddable
    public static class Contact {

        private Mail mail;

        @AuthProperty("emailVerified")
        public Instant confirmed;

        public int letters;

        public Mail getMail() {
            return mail;
        }

        public void setMail(Mail mail) {
            this.mail = mail;
        }
    }

    @Embeddable
    public record Mail(@AuthProperty("email") @Column(unique = true) String address, int bounces) {}

    @Embeddable
    public record Address(String street, String city) {}
}
