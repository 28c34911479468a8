package app;

import dev.authadapter.annotation.AuthSession;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

@AuthSession
@Entity
@Table(name = "\"order\"")
public class AppSession extends BaseSession<AppUser> {

    int level;

    @Column(name = "\"group\"")
    String group;

    @SuppressWarnings("auth:ReservedWord")
    String check;

    String name;

    public AppSession() {}
}
