package dev.authadapter.examples.springboot.provider;

import org.springframework.beans.factory.annotation.Value;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.authentication.dao.DaoAuthenticationProvider;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.core.userdetails.User;
import org.springframework.security.oauth2.core.oidc.StandardClaimNames;
import org.springframework.security.oauth2.core.oidc.endpoint.OidcParameterNames;
import org.springframework.security.oauth2.server.authorization.settings.AuthorizationServerSettings;
import org.springframework.security.oauth2.server.authorization.token.JwtEncodingContext;
import org.springframework.security.oauth2.server.authorization.token.OAuth2TokenCustomizer;
import org.springframework.security.provisioning.InMemoryUserDetailsManager;
import org.springframework.security.web.SecurityFilterChain;

/** Below {@code /provider}: its pages, keys and sessions have nothing to do with the application's. */
@Configuration(proxyBeanMethods = false)
class ProviderConfiguration {

    private static final String ROOT = "/provider";

    /** The only person it knows; the password is the one a developer would try. */
    private static final String SUBJECT = "grace";

    private static final String PASSWORD = "hopper";

    @Bean
    @Order(1)
    SecurityFilterChain provider(HttpSecurity http) {
        DaoAuthenticationProvider people = new DaoAuthenticationProvider(new InMemoryUserDetailsManager(
                User.withUsername(SUBJECT).password("{noop}" + PASSWORD).build()));
        return http.securityMatcher(ROOT + "/**", "/.well-known/**")
                .oauth2AuthorizationServer(server -> server.oidc(Customizer.withDefaults()))
                .authenticationProvider(people)
                .authorizeHttpRequests(requests -> requests.anyRequest().authenticated())
                .formLogin(form -> form.loginPage(ROOT + "/login").permitAll())
                .build();
    }

    @Bean
    AuthorizationServerSettings providerSettings(@Value("${example.origin}") String origin) {
        return AuthorizationServerSettings.builder()
                .issuer(origin)
                .authorizationEndpoint(ROOT + "/oauth2/authorize")
                .tokenEndpoint(ROOT + "/oauth2/token")
                .jwkSetEndpoint(ROOT + "/oauth2/jwks")
                .build();
    }

    @Bean
    OAuth2TokenCustomizer<JwtEncodingContext> claims() {
        return context -> {
            if (context.getTokenType().getValue().equals(OidcParameterNames.ID_TOKEN)) {
                context.getClaims()
                        .claim(StandardClaimNames.NAME, "Grace Hopper")
                        .claim(StandardClaimNames.EMAIL, "grace@example.com")
                        .claim(StandardClaimNames.EMAIL_VERIFIED, true);
            }
        };
    }
}
