package jobs;

import dev.authadapter.annotation.AuthGenerated;
import dev.authadapter.entity.BaseSession;
import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Index;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import javax.annotation.processing.Generated;

/**
 * A session of {@link Applicant}.
 */
@Entity
@Table(
        name = "auth_session",
        uniqueConstraints = @UniqueConstraint(name = "uk_auth_session_token", columnNames = "session_token"),
        indexes = {
                @Index(name = "ix_auth_session_user_id", columnList = "user_id"),
                @Index(name = "ix_auth_session_expires", columnList = "expires")
        }
)
@AttributeOverride(
        name = "sessionToken",
        column = @Column(name = "session_token", nullable = false)
)
@AuthGenerated
@Generated("dev.authadapter.processor.AuthProcessor")
class ApplicantSession extends BaseSession<Applicant> {
    /**
     * Makes a session without properties.
     */
    public ApplicantSession() {
    }
}
