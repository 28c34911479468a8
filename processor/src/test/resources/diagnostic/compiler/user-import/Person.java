package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@Entity
public class Person {

    @Id
    @GeneratedValue
    Long id;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    public Person() {}
}
