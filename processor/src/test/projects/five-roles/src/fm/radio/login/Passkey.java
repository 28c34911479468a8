package fm.radio.login;

import dev.authadapter.annotation.AuthAuthenticator;
import fm.radio.people.Listener;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;

@AuthAuthenticator
@Entity
@Table(name = "passkey")
public class Passkey {

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    private Integer id;

    @ManyToOne(optional = false)
    private Listener owner;

    @Column(unique = true, nullable = false)
    private String credentialId;

    @Column(nullable = false)
    private String providerAccountId;

    @Column(nullable = false, length = 2000)
    private String credentialPublicKey;

    private int counter;

    @Column(nullable = false)
    private String credentialDeviceType;

    private boolean credentialBackedUp;

    public Integer getId() {
        return id;
    }

    public void setId(Integer id) {
        this.id = id;
    }

    public Listener getOwner() {
        return owner;
    }

    public void setOwner(Listener owner) {
        this.owner = owner;
    }

    public String getCredentialId() {
        return credentialId;
    }

    public void setCredentialId(String credentialId) {
        this.credentialId = credentialId;
    }

    public String getProviderAccountId() {
        return providerAccountId;
    }

    public void setProviderAccountId(String providerAccountId) {
        this.providerAccountId = providerAccountId;
    }

    public String getCredentialPublicKey() {
        return credentialPublicKey;
    }

    public void setCredentialPublicKey(String credentialPublicKey) {
        this.credentialPublicKey = credentialPublicKey;
    }

    public int getCounter() {
        return counter;
    }

    public void setCounter(int counter) {
        this.counter = counter;
    }

    public String getCredentialDeviceType() {
        return credentialDeviceType;
    }

    public void setCredentialDeviceType(String credentialDeviceType) {
        this.credentialDeviceType = credentialDeviceType;
    }

    public boolean isCredentialBackedUp() {
        return credentialBackedUp;
    }

    public void setCredentialBackedUp(boolean credentialBackedUp) {
        this.credentialBackedUp = credentialBackedUp;
    }
}
