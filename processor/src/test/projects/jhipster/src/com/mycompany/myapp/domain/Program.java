package com.mycompany.myapp.domain;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

public final class Program extends SignIn<User, Long, UserAccount, UserSession, UserVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return UserAuthAdapter.entities();
    }

    @Override
    protected List<Class<?>> others() {
        return List.of(Authority.class);
    }

    @Override
    protected AuthAdapter<User, Long, UserAccount, UserSession, UserVerificationToken> open(
            EntityManagerFactory factory) {
        return new UserAuthAdapter(factory);
    }

    @Override
    protected Optional<String> reason() {
        return Optional.of("'User.authorities' is a collection with a table or column of its own");
    }

    @Override
    protected User newUser(String email) {
        User user = new User();
        user.setLogin("Ada");
        user.setPassword("$2a$10$…");
        user.setEmail(email);
        user.setActivated(true);
        user.setLangKey("en");
        user.setCreatedBy("system");
        return user;
    }

    @Override
    protected Long id(User user) {
        return user.getId();
    }

    @Override
    protected String email(User user) {
        return user.getEmail();
    }

    @Override
    protected List<?> own(User user) {
        return Arrays.asList(
                user.getLogin(), user.isActivated(), user.getLangKey(), user.getCreatedBy(), user.getImageUrl());
    }

    @Override
    protected Patch<User> patch() {
        return new UserPatch().setActivated(false).setImageUrl("ada.png");
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList("ada", false, "en", "system", "ada.png");
    }
}
