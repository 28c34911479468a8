package app;

import dev.authadapter.annotation.AuthProperty;
import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;

@AuthUser
@Entity
public class AppUser {

    private String id;
    private String name;
    private String mail;
    private int proved;
    private String image;

    @Id
    public String getId() {
        return id;
    }

    public void setId(String id) {
        this.id = id;
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    @AuthProperty("email")
    public String getMail() {
        return mail;
    }

    public void setMail(String mail) {
        this.mail = mail;
    }

    @AuthProperty("emailVerified")
    public int getProved() {
        return proved;
    }

    public void setProved(int proved) {
        this.proved = proved;
    }

    public String getImage() {
        return image;
    }

    public void setImage(String image) {
        this.image = image;
    }
}
