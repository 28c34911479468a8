package other;

import app.AppUser;
import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@AuthSession
@Entity
@Table(name = "app_session")
class AppSession extends BaseSession<AppUser> {

    public AppSession() {}
}
