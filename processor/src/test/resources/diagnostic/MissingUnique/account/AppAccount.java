package app;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.entity.BaseAccount;
import jakarta.persistence.Entity;

@AuthAccount
@Entity
public class AppAccount extends BaseAccount<AppUser> {

    public AppAccount() {}
}
