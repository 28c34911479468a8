package app;

import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import java.time.Instant;

@AuthUser
@Entity
public class AppUser {

    @Id String id;

    @Column(unique = true)
    String email;

    Instant emailVerified;

    private String nickNmae;

    public String getNickName() {
        return nickNmae;
    }

    public void setNickName(String nickName) {
        this.nickNmae = nickName;
    }

    public String getGreeting() {
        return "Hello " + nickNmae;
    }
}
