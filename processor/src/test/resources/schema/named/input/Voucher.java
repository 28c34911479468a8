package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.IdClass;
import jakarta.persistence.Table;
import java.time.Instant;

@Entity
@Table(name = "`oneTimeVoucher`")
@IdClass(Voucher.Key.class)
public class Voucher {

    public record Key(String identifier, String token) {}

    @Id
    @Column(length = 200)
    private String identifier;

    @Id
    @Column(name = "\"theToken\"", length = 64)
    private String token;

    @Column(nullable = false)
    private Instant expires;
}
