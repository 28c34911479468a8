package app;

import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;

@Entity
public class Person extends BaseUser {

    public Person() {}
}
