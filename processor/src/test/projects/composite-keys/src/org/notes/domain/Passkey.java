package org.notes.domain;

import dev.authadapter.annotation.AuthAuthenticator;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.MapsId;

@AuthAuthenticator
@Entity
public class Passkey {

    @EmbeddedId
    PasskeyKey key = new PasskeyKey();

    @MapsId("writerId")
    @ManyToOne(fetch = FetchType.LAZY)
    Writer writer;

    @Column(nullable = false)
    String providerAccountId;

    @Column(nullable = false, length = 1000)
    String credentialPublicKey;

    long counter;

    @Column(nullable = false)
    String credentialDeviceType;

    boolean credentialBackedUp;
}
