package org.idp.models.jpa;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.List;

public final class Program
        extends SignIn<UserEntity, String, UserEntityAccount, UserEntitySession, UserEntityVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return UserEntityAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<UserEntity, String, UserEntityAccount, UserEntitySession, UserEntityVerificationToken> open(
            EntityManagerFactory factory) {
        return new UserEntityAuthAdapter(factory);
    }

    @Override
    protected UserEntity newUser(String email) {
        UserEntity user = new UserEntity();
        user.setEmail(email);
        user.setUsername("ada");
        user.setRealmId("master");
        user.setEnabled(true);
        user.setCreatedTimestamp(1_900_000_000_000L);
        return user;
    }

    @Override
    protected String id(UserEntity userEntity) {
        return userEntity.getId();
    }

    @Override
    protected String email(UserEntity userEntity) {
        return userEntity.getEmail();
    }

    @Override
    protected List<?> own(UserEntity userEntity) {
        return List.of(
                userEntity.getUsername(),
                userEntity.isEnabled(),
                userEntity.isEmailVerified(),
                userEntity.getCreatedTimestamp(),
                userEntity.getNotBefore());
    }

    @Override
    protected Patch<UserEntity> patch() {
        return new UserEntityPatch().setEmailVerified(true).setNotBefore(7);
    }

    @Override
    protected List<?> patched() {
        return List.of("ada", true, true, 1_900_000_000_000L, 7);
    }

    @Override
    protected List<Class<?>> others() {
        return List.of(UserAttributeEntity.class);
    }
}
