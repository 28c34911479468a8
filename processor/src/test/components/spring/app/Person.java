package app;

import dev.authadapter.annotation.AuthConfig;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.annotation.ComponentModel;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@AuthUser
@AuthConfig(component = ComponentModel.SPRING)
@Entity
@Table(name = "person")
public class Person extends BaseUser {

    public Person() {}

    Person(String email) {
        setEmail(email);
    }
}
