package shop;

import dev.authadapter.annotation.AuthVerificationToken;
import dev.authadapter.entity.BaseVerificationToken;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;

/** A verification token that counts wrong attempts. */
@AuthVerificationToken
@Entity
@Table(name = "login_code")
public class LoginCode extends BaseVerificationToken {

    int attempts;

    /** Makes a code. */
    public LoginCode() {}
}
