package com.example;

import jakarta.persistence.Access;
import jakarta.persistence.AccessType;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import java.time.Instant;

/** Mapped by its getters, with a record as key. */
@Entity
@Access(AccessType.PROPERTY)
@IdClass(OneTimeCode.Key.class)
public class OneTimeCode {

    public record Key(String identifier, String token) {}

    private String address;
    private String code;
    private Instant end;

    @Id
    @Column(name = "address", length = 320)
    public String getIdentifier() {
        return address;
    }

    public void setIdentifier(String identifier) {
        address = identifier;
    }

    @Id
    public String getToken() {
        return code;
    }

    public void setToken(String token) {
        code = token;
    }

    @Column(nullable = false)
    public Instant getExpires() {
        return end;
    }

    public void setExpires(Instant expires) {
        end = expires;
    }
}
