package app

import dev.authadapter.AuthAdapter
import dev.authadapter.Patch
import dev.authadapter.processor.testing.SignIn
import jakarta.persistence.EntityManagerFactory
import java.util.UUID

class Program : SignIn<Member, UUID, MemberAccount, MemberSession, MemberVerificationToken>() {

    override fun entities(): List<Class<*>> = MemberAuthAdapter.entities()

    override fun open(
        factory: EntityManagerFactory
    ): AuthAdapter<Member, UUID, MemberAccount, MemberSession, MemberVerificationToken> = MemberAuthAdapter(factory)

    override fun newUser(email: String): Member = Member(email, "Ada").apply { isAdmin = true }

    override fun id(user: Member): UUID = user.id!!

    override fun email(user: Member): String = user.email!!

    override fun own(user: Member): List<*> = listOf(user.fullName, user.isAdmin)

    override fun patch(): Patch<Member> = MemberPatch().setFullName("Grace")

    override fun patched(): List<*> = listOf("Grace", true)
}
