package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.io.IOException;

@AuthUser
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "email"))
public class AppUser extends BaseUser {

    private String motto;

    public String getMotto() throws IOException {
        throw new IOException("not today");
    }

    public void setMotto(String motto) {
        this.motto = motto;
    }
}
