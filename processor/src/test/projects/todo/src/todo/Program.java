package todo;

import dev.authadapter.AuthAdapter;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;

public final class Program
        extends SignIn<Owner, java.lang.Long, OwnerAccount, OwnerSession, OwnerVerificationToken> {

    @java.lang.Override
    protected java.util.List<java.lang.Class<?>> entities() {
        return OwnerAuthAdapter.entities();
    }

    @java.lang.Override
    protected AuthAdapter<Owner, java.lang.Long, OwnerAccount, OwnerSession, OwnerVerificationToken> open(
            EntityManagerFactory factory) {
        return new OwnerAuthAdapter(factory);
    }

    @java.lang.Override
    protected Owner newUser(String email) {
        Owner owner = new Owner();
        owner.setEmail(email);
        return owner;
    }

    @java.lang.Override
    protected java.lang.Long id(Owner owner) {
        return owner.getId();
    }

    @java.lang.Override
    protected String email(Owner owner) {
        return owner.getEmail();
    }

    @java.lang.Override
    protected java.util.List<?> own(Owner owner) {
        return java.util.List.of(OwnerView.of(owner).lazy(), owner.getInitial());
    }

    @java.lang.Override
    protected dev.authadapter.Patch<Owner> patch() {
        return new OwnerPatch().setLazy(false).setInitial('a');
    }

    @java.lang.Override
    protected java.util.List<?> patched() {
        return java.util.List.of(false, 'a');
    }
}
