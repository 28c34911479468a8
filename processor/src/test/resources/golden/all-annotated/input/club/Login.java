package club;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.entity.BaseAccount;
import jakarta.persistence.Entity;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;

/** An account, from the base class. */
@AuthAccount
@Entity
@Table(uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "provider_account_id"}))
class Login extends BaseAccount<Member> {}
