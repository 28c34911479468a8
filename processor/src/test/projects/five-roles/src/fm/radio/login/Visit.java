package fm.radio.login;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthSession
@Entity
@Table(name = "visit", indexes = @Index(name = "visit_expires", columnList = "until"))
public class Visit {

    @Id
    @AuthProperty("sessionToken")
    @Column(length = 64)
    private String token;

    @Column(name = "listener_id", nullable = false)
    private Long userId;

    @Column(name = "until", nullable = false)
    @AuthProperty("expires")
    private Instant until;

    private String browser = "lynx";

    public String getToken() {
        return token;
    }

    public void setToken(String token) {
        this.token = token;
    }

    public Long getUserId() {
        return userId;
    }

    public void setUserId(Long userId) {
        this.userId = userId;
    }

    public Instant getUntil() {
        return until;
    }

    public void setUntil(Instant until) {
        this.until = until;
    }

    public String getBrowser() {
        return browser;
    }

    public void setBrowser(String browser) {
        this.browser = browser;
    }
}
