package club;

import dev.authadapter.annotation.AuthAuthenticator;
import dev.authadapter.entity.BaseAuthenticator;
import jakarta.persistence.Entity;

/** A passkey, from the base class. */
@AuthAuthenticator
@Entity
class Passkey extends BaseAuthenticator<Member> {}
