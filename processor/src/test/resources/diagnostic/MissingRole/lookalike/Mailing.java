package app;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@Entity
public class Mailing {

    @Id Long id;

    @Column(unique = true)
    String email;
}
