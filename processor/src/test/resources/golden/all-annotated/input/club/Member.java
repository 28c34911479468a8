package club;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;
import java.util.UUID;

/** A user that shares nothing with the library's: own names, own identifier, fields without accessors. */
@AuthUser
@AuthConfig(adapter = "ClubAuth")
@Entity
class Member {

    @Id
    UUID id;

    @AuthProperty("email")
    @Column(unique = true)
    String mail;

    @AuthProperty("emailVerified")
    Instant mailProvedAt;

    String name;

    @Column(length = 2048)
    String image;

    @Embedded
    Address address;

    byte[] fingerprint;

    int visits;
}
