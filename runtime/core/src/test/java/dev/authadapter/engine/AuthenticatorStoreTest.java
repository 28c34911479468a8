package dev.authadapter.engine;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.authadapter.AuthenticatorNotFoundException;
import dev.authadapter.DuplicateAuthenticatorException;
import dev.authadapter.UserNotFoundException;
import dev.authadapter.entity.Authenticator;
import dev.authadapter.entity.User;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class AuthenticatorStoreTest extends DefaultEntitiesTest {

    @Test
    void createAuthenticator_thenGetAuthenticator_returnsEveryProperty() {
        User user = adapter.newUser();
        Authenticator authenticator = TestAdapter.authenticator();
        authenticator.setCounter(4_294_967_295L);
        authenticator.setCredentialBackedUp(true);
        authenticator.setTransports("usb,nfc");

        assertThat(adapter.authenticators().createAuthenticator(user.getId(), authenticator))
                .isSameAs(authenticator);

        assertThat(adapter.authenticators().getAuthenticator(authenticator.getCredentialId()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(authenticator);
    }

    @Test
    void createAuthenticator_forUnknownUserOrTwice_isRefused() {
        User user = adapter.newUser();
        Authenticator authenticator = TestAdapter.authenticator();

        assertThatThrownBy(() -> adapter.authenticators().createAuthenticator("unknown", authenticator))
                .isInstanceOf(UserNotFoundException.class);
        adapter.authenticators().createAuthenticator(user.getId(), authenticator);
        assertThatThrownBy(() -> adapter.authenticators().createAuthenticator(user.getId(), authenticator))
                .isInstanceOf(DuplicateAuthenticatorException.class);
    }

    @Test
    void listAuthenticatorsByUserId_returnsThoseOfTheUserInOrder() {
        User user = adapter.newUser();
        Stream.generate(TestAdapter::authenticator)
                .limit(5)
                .forEach(a -> adapter.authenticators().createAuthenticator(user.getId(), a));
        adapter.authenticators().createAuthenticator(adapter.newUser().getId(), TestAdapter.authenticator());

        assertThat(adapter.authenticators().listAuthenticatorsByUserId(user.getId()))
                .hasSize(5)
                .allSatisfy(a -> assertThat(a.getUser().getId()).isEqualTo(user.getId()))
                .extracting(Authenticator::getCredentialId)
                .isSorted();
        assertThat(adapter.authenticators().listAuthenticatorsByUserId("unknown"))
                .isEmpty();
    }

    @Test
    void updateAuthenticatorCounter_returnsTheNewCounter() {
        User user = adapter.newUser();
        Authenticator authenticator =
                adapter.authenticators().createAuthenticator(user.getId(), TestAdapter.authenticator());

        Authenticator updated = adapter.authenticators().updateAuthenticatorCounter(authenticator.getCredentialId(), 7);

        authenticator.setCounter(7);
        assertThat(updated).usingRecursiveComparison().isEqualTo(authenticator);
        assertThat(adapter.authenticators().getAuthenticator(authenticator.getCredentialId()))
                .get()
                .usingRecursiveComparison()
                .isEqualTo(authenticator);
    }

    @Test
    void updateAuthenticatorCounter_ofUnknownOrNegative_isRefused() {
        assertThatThrownBy(() -> adapter.authenticators().updateAuthenticatorCounter("unknown", 1))
                .isInstanceOf(AuthenticatorNotFoundException.class);
        assertThatThrownBy(() -> adapter.authenticators().updateAuthenticatorCounter("unknown", -1))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void lookUps_withNothing_findNothing() {
        factory.counting().takeTrips();

        assertThat(adapter.authenticators().getAuthenticator(null)).isEmpty();
        assertThat(adapter.authenticators().getAuthenticator(" ")).isEmpty();
        assertThat(adapter.authenticators().listAuthenticatorsByUserId(null)).isEmpty();
        assertThat(factory.counting().takeTrips()).isEmpty();
    }
}
