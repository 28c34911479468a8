package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.util.List;

@AuthUser
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = "email"))
public class AppUser extends BaseUser {

    List<Plan[]> former;

    private enum Plan {
        FREE
    }
}
