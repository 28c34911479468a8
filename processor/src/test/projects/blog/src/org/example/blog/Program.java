package org.example.blog;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.LocalDateTime;
import java.util.Arrays;
import java.util.Date;
import java.util.List;

public final class Program extends SignIn<Blogger, Long, BloggerAccount, BloggerSession, Invitation> {

    @Override
    protected List<Class<?>> entities() {
        return BloggerAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Blogger, Long, BloggerAccount, BloggerSession, Invitation> open(
            EntityManagerFactory factory) {
        return new BloggerAuthAdapter(factory);
    }

    @Override
    protected Blogger newUser(String email) {
        Blogger blogger = new Blogger();
        blogger.setEmail(email);
        blogger.setLastPost(new Date(1_900_000_000_000L));
        return blogger;
    }

    @Override
    protected Long id(Blogger blogger) {
        return blogger.getId();
    }

    @Override
    protected String email(Blogger blogger) {
        return blogger.getEmail();
    }

    @Override
    protected List<?> own(Blogger blogger) {
        return Arrays.asList(blogger.getEmailVerified(), blogger.getCreatedAt(), time(blogger.getLastPost()));
    }

    @Override
    protected Patch<Blogger> patch() {
        return new BloggerPatch().setEmailVerified(NOON).setLastPost(new Date(1_900_000_001_000L));
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList(NOON, new Blogger().getCreatedAt(), 1_900_000_001_000L);
    }

    private static final LocalDateTime NOON = LocalDateTime.of(2030, 1, 1, 12, 0);

    /** A date from the database is a timestamp, which equals no date. */
    private static long time(Date date) {
        return date.getTime();
    }
}
