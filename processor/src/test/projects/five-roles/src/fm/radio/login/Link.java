package fm.radio.login;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthProperty;
import fm.radio.people.Listener;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ForeignKey;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Index;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import org.hibernate.annotations.OnDelete;
import org.hibernate.annotations.OnDeleteAction;

@AuthAccount
@Entity
@Table(
        name = "link",
        uniqueConstraints = @UniqueConstraint(name = "link_key", columnNames = {"provider", "subject"}),
        indexes = @Index(name = "link_listener", columnList = "listener_id"))
public class Link {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Long id;

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    @JoinColumn(name = "listener_id", foreignKey = @ForeignKey(name = "link_listener_fk"))
    @OnDelete(action = OnDeleteAction.CASCADE)
    private Listener listener;

    @Column(nullable = false)
    @AuthProperty("type")
    private String kind;

    @Column(nullable = false)
    private String provider;

    @Column(nullable = false)
    @AuthProperty("providerAccountId")
    private String subject;

    @Column(length = 4096)
    private String refreshToken;

    @AuthHidden
    private int uses;

    public Long getId() {
        return id;
    }

    public void setId(Long id) {
        this.id = id;
    }

    public Listener getListener() {
        return listener;
    }

    public void setListener(Listener listener) {
        this.listener = listener;
    }

    public String getKind() {
        return kind;
    }

    public void setKind(String kind) {
        this.kind = kind;
    }

    public String getProvider() {
        return provider;
    }

    public void setProvider(String provider) {
        this.provider = provider;
    }

    public String getSubject() {
        return subject;
    }

    public void setSubject(String subject) {
        this.subject = subject;
    }

    public String getRefreshToken() {
        return refreshToken;
    }

    public void setRefreshToken(String refreshToken) {
        this.refreshToken = refreshToken;
    }

    public int getUses() {
        return uses;
    }

    public void setUses(int uses) {
        this.uses = uses;
    }
}
