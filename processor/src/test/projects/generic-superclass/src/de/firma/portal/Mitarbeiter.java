package de.firma.portal;

import de.firma.portal.base.Titled;
import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Transient;
import java.time.Instant;

/** Property access throughout: JPA looks at getters. */
@AuthUser
@Entity
@Table(name = "mitarbeiter")
public class Mitarbeiter extends Titled<Long, String> {

    private Long nummer;
    private String adresse;
    private Instant bestaetigt;
    private boolean admin;
    private Boolean aktiv = Boolean.TRUE;
    private transient String sitzung = "nur im Speicher";

    @Id
    @GeneratedValue(strategy = GenerationType.IDENTITY)
    @Override
    public Long getId() {
        return nummer;
    }

    @Override
    public void setId(Long id) {
        this.nummer = id;
    }

    @AuthProperty("email")
    @Column(name = "e_mail", unique = true)
    public String getAdresse() {
        return adresse;
    }

    public void setAdresse(String adresse) {
        this.adresse = adresse;
    }

    @AuthProperty("emailVerified")
    public Instant getBestaetigt() {
        return bestaetigt;
    }

    public void setBestaetigt(Instant bestaetigt) {
        this.bestaetigt = bestaetigt;
    }

    public boolean isAdmin() {
        return admin;
    }

    public void setAdmin(boolean admin) {
        this.admin = admin;
    }

    public Boolean getAktiv() {
        return aktiv;
    }

    public void setAktiv(Boolean aktiv) {
        this.aktiv = aktiv;
    }

    @Transient
    public String getSitzung() {
        return sitzung;
    }

    public void setSitzung(String sitzung) {
        this.sitzung = sitzung;
    }
}
