package app

import dev.authadapter.annotation.AuthProperty
import dev.authadapter.annotation.AuthUser
import jakarta.persistence.Column
import jakarta.persistence.Entity
import jakarta.persistence.GeneratedValue
import jakarta.persistence.Id
import java.time.Instant
import java.util.UUID

@AuthUser
@Entity
open class Member(
    @Column(unique = true) open var email: String? = null,
    @field:AuthProperty("name") open var fullName: String? = null,
) {
    @Id
    @GeneratedValue
    open var id: UUID? = null

    open var emailVerified: Instant? = null

    @Column(length = 2048)
    open var image: String? = null

    @Column(nullable = false)
    open var isAdmin: Boolean = false
}
