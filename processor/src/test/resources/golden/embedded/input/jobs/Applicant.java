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
class Applicant {

    @Id
    Long id;

    @Embedded
    Contact contact;

    @Embedded
    Address home;

    @Embeddable
    static class Contact {

        private Mail mail;

        @AuthProperty("emailVerified")
        Instant confirmed;

        int letters;

        Mail getMail() {
            return mail;
        }

        void setMail(Mail mail) {
            this.mail = mail;
        }
    }

    @Embeddable
    record Mail(@AuthProperty("email") @Column(unique = true) String address, int bounces) {}

    @Embeddable
    record Address(String street, String city) {}
}
