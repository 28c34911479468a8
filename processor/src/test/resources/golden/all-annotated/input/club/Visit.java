package club;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import java.time.Instant;

/** A session whose identifier the database makes, read by its getters. */
@AuthSession
@Entity
class Visit {

    private Long number;
    private Member member;
    private String token;
    private Instant expires;

    @Id
    @GeneratedValue
    Long getNumber() {
        return number;
    }

    void setNumber(Long number) {
        this.number = number;
    }

    @ManyToOne
    Member getMember() {
        return member;
    }

    void setMember(Member member) {
        this.member = member;
    }

    @AuthProperty("sessionToken")
    @Column(unique = true)
    String getToken() {
        return token;
    }

    void setToken(String token) {
        this.token = token;
    }

    Instant getExpires() {
        return expires;
    }

    void setExpires(Instant expires) {
        this.expires = expires;
    }
}
