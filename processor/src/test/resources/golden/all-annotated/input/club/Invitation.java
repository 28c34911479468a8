package club;

import dev.authadapter.annotation.AuthVerificationToken;
import dev.authadapter.entity.BaseVerificationToken;
import jakarta.persistence.Entity;

/** A verification token, from the base class. */
@AuthVerificationToken
@Entity
class Invitation extends BaseVerificationToken {}
