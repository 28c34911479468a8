package app;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A service in whose transactions the adapter takes part. */
@Service
public class SignUps {

    private final PersonAuthAdapter adapter;

    public SignUps(PersonAuthAdapter adapter) {
        this.adapter = adapter;
    }

    @Transactional
    public void signUp(String email, boolean mustFail) {
        adapter.createUser(new Person(email));
        if (mustFail) {
            throw new IllegalArgumentException("no");
        }
    }
}
