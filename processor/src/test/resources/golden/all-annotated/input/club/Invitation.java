package club;

import dev.authadapter.annotation.AuthAttempts;
import dev.authadapter.annotation.AuthVerificationToken;
import dev.authadapter.entity.BaseVerificationToken;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;

/** A verification token, from the base class, that cannot be guessed for long. */
@AuthVerificationToken
@Entity
class Invitation extends BaseVerificationToken {

    @AuthAttempts
    @Column(nullable = false)
    private int attemptsLeft = 5;

    int getAttemptsLeft() {
        return attemptsLeft;
    }

    void setAttemptsLeft(int attemptsLeft) {
        this.attemptsLeft = attemptsLeft;
    }
}
