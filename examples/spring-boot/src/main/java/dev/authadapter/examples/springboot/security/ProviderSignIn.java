package dev.authadapter.examples.springboot.security;

import dev.authadapter.AccountKey;
import dev.authadapter.ProviderTokens;
import java.time.Instant;
import java.util.Optional;
import org.springframework.security.oauth2.client.oidc.userinfo.OidcUserRequest;
import org.springframework.security.oauth2.client.userinfo.OAuth2UserService;
import org.springframework.security.oauth2.core.OAuth2AccessToken;
import org.springframework.security.oauth2.core.OAuth2AuthenticationException;
import org.springframework.security.oauth2.core.OAuth2Error;
import org.springframework.security.oauth2.core.oidc.OidcIdToken;
import org.springframework.security.oauth2.core.oidc.user.OidcUser;
import org.springframework.stereotype.Service;

/** Turns who a provider says has signed in into a person of ours. */
@Service
class ProviderSignIn implements OAuth2UserService<OidcUserRequest, OidcUser> {

    private final People people;

    ProviderSignIn(People people) {
        this.people = people;
    }

    @Override
    public OidcUser loadUser(OidcUserRequest request) {
        OidcIdToken idToken = request.getIdToken();
        AccountKey key = new AccountKey(request.getClientRegistration().getRegistrationId(), idToken.getSubject());
        return people.ofAccount(
                        key,
                        tokens(request.getAccessToken(), idToken),
                        idToken.getFullName(),
                        idToken.getEmail(),
                        Boolean.TRUE.equals(idToken.getEmailVerified()))
                .map(person -> new ProviderPrincipal(SignedIn.of(person, null), idToken))
                .orElseThrow(() -> new OAuth2AuthenticationException(
                        new OAuth2Error("account_not_linked"),
                        "The address belongs to somebody who has not proved it. Sign in by a link first."));
    }

    private static ProviderTokens tokens(OAuth2AccessToken access, OidcIdToken idToken) {
        return ProviderTokens.none()
                .withAccessToken(access.getTokenValue())
                .withTokenType(access.getTokenType().getValue())
                .withScope(String.join(" ", access.getScopes()))
                .withExpiresAt(Optional.ofNullable(access.getExpiresAt())
                        .map(Instant::getEpochSecond)
                        .orElse(null))
                .withIdToken(idToken.getTokenValue());
    }
}
