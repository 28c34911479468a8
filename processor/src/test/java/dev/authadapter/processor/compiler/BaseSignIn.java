package dev.authadapter.processor.compiler;

import static java.util.Objects.requireNonNull;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.entity.BaseAccount;
import dev.authadapter.entity.BaseSession;
import dev.authadapter.entity.BaseUser;
import dev.authadapter.entity.BaseVerificationToken;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

/** Signs in with entities that are known by their base classes only, since they were compiled a moment ago. */
final class BaseSignIn
        extends SignIn<BaseUser, String, BaseAccount<BaseUser>, BaseSession<BaseUser>, BaseVerificationToken> {

    private final Class<?> adapter;
    private final List<Class<?>> entities;

    /**
     * Prepares a run.
     *
     * @param adapter the adapter
     * @param entities its entities, in the order of the roles
     */
    BaseSignIn(Class<?> adapter, List<? extends Class<?>> entities) {
        this.adapter = adapter;
        this.entities = List.copyOf(entities);
    }

    @Override
    protected ClassLoader classes() {
        return adapter.getClassLoader();
    }

    @Override
    protected List<Class<?>> entities() {
        return entities;
    }

    @Override
    @SuppressWarnings("unchecked") // all entities extend the base classes
    protected AuthAdapter<BaseUser, String, BaseAccount<BaseUser>, BaseSession<BaseUser>, BaseVerificationToken> open(
            EntityManagerFactory factory) {
        try {
            return (AuthAdapter<BaseUser, String, BaseAccount<BaseUser>, BaseSession<BaseUser>, BaseVerificationToken>)
                    adapter.getConstructor(EntityManagerFactory.class).newInstance(factory);
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    protected BaseUser newUser(String email) {
        try {
            BaseUser user = (BaseUser) entities.get(0).getConstructor().newInstance();
            user.setEmail(email);
            return user;
        } catch (ReflectiveOperationException e) {
            throw new LinkageError(e.getMessage(), e);
        }
    }

    @Override
    protected String id(BaseUser user) {
        return requireNonNull(user.getId());
    }

    @Override
    protected String email(BaseUser user) {
        return requireNonNull(user.getEmail());
    }

    @Override
    protected Patch<BaseUser> patch() {
        return new Patch<>() {};
    }

    @Override
    protected List<?> patched() {
        return List.of();
    }
}
