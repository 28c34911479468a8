package com.acme.kiosk;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.User;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** The library's users, with sessions that know where they are. */
@AuthSession
@Entity
@Table(name = "kiosk_session", uniqueConstraints = @UniqueConstraint(columnNames = "session_token"))
public class KioskSession extends BaseSession<User> {

    @Column(nullable = false)
    private String kiosk = "";

    public String getKiosk() {
        return kiosk;
    }

    public void setKiosk(String kiosk) {
        this.kiosk = kiosk;
    }
}
