package app;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;

/** A service in whose transactions the adapter takes part. */
@ApplicationScoped
public class SignUps {

    @Inject
    PersonAuthAdapter adapter;

    public SignUps() {}

    @Transactional
    public void signUp(String email, boolean mustFail) {
        adapter.createUser(new Person(email));
        if (mustFail) {
            throw new IllegalArgumentException("no");
        }
    }
}
