package app;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.entity.BaseAccount;

@AuthAccount
public class AppAccount extends BaseAccount<AppUser> {

    public AppAccount() {}
}
