package app;

import dev.authadapter.annotation.AuthUser;
import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import java.time.Duration;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

@AuthUser
@Entity
public class AppUser extends BaseUser {

    @JdbcTypeCode(SqlTypes.INTERVAL_SECOND)
    public Duration patience;
}
