package org.acme;

import dev.authadapter.annotation.AuthSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.FetchType;
import jakarta.persistence.Index;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;

@AuthSession
@Entity
@Table(indexes = @Index(columnList = "sessionToken", unique = true))
public class Login extends PanacheEntity {

    @ManyToOne(fetch = FetchType.LAZY, optional = false)
    public Person person;

    public String sessionToken;

    public Instant expires;

    @Column(length = 45)
    public String address;
}
