package dev.authadapter.examples.springboot.security;

import dev.authadapter.AuthKeys;
import dev.authadapter.KeyRing;
import dev.authadapter.examples.springboot.ExampleProperties;
import dev.authadapter.examples.springboot.people.Role;
import java.time.Clock;
import java.util.Base64;
import java.util.Map;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.security.config.ObjectPostProcessor;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.WebAuthnConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.savedrequest.CookieRequestCache;
import org.springframework.security.web.webauthn.authentication.WebAuthnAuthenticationFilter;

/** Three ways to sign in, one store. */
@Configuration(proxyBeanMethods = false)
class SecurityConfiguration {

    private static final String LOGIN = "/login";
    private static final String ACCOUNT = "/account";

    /** With {@link Role}, which pages need one. */
    @Bean
    @Order(2)
    SecurityFilterChain pages(
            HttpSecurity http,
            Sessions sessions,
            MagicLinks links,
            OneTimeTokenGenerationSuccessHandler mail,
            ProviderSignIn provider,
            ExampleProperties properties) {
        return http.securityContext(context -> context.securityContextRepository(sessions))
                .requestCache(cache -> cache.requestCache(new CookieRequestCache()))
                .csrf(csrf -> csrf.csrfTokenRepository(new CookieCsrfTokenRepository()))
                .authorizeHttpRequests(requests -> requests.requestMatchers("/people")
                        .hasRole(Role.ADMINISTRATOR.name())
                        .requestMatchers(ACCOUNT + "/**", "/webauthn/register/**")
                        .authenticated()
                        .anyRequest()
                        .permitAll())
                .oneTimeTokenLogin(link -> link.tokenService(links)
                        .tokenGenerationSuccessHandler(mail)
                        // Before the page, which would else be taken for it.
                        .loginProcessingUrl("/login/ott")
                        .loginPage(LOGIN)
                        .showDefaultSubmitPage(false)
                        .successHandler((request, response, person) -> response.sendRedirect(ACCOUNT))
                        .failureHandler((request, response, reason) -> response.sendRedirect(LOGIN + "?expired")))
                .oauth2Login(login -> login.loginPage(LOGIN)
                        .defaultSuccessUrl(ACCOUNT, true)
                        .failureUrl(LOGIN + "?refused")
                        .userInfoEndpoint(user -> user.oidcUserService(provider)))
                .webAuthn(passkeys -> passkeys(passkeys, sessions, properties))
                .logout(logout -> logout.logoutSuccessUrl(LOGIN + "?bye"))
                .build();
    }

    private static void passkeys(
            WebAuthnConfigurer<HttpSecurity> passkeys, Sessions sessions, ExampleProperties properties) {
        passkeys.rpName("authadapter example")
                .rpId(properties.origin().getHost())
                .allowedOrigins(properties.origin().toString())
                .disableDefaultRegistrationPage(true)
                .withObjectPostProcessor(new ObjectPostProcessor<WebAuthnAuthenticationFilter>() {
                    // The filter has a repository of its own, which the configurer does not replace.
                    @Override
                    public <F extends WebAuthnAuthenticationFilter> F postProcess(F filter) {
                        filter.setSecurityContextRepository(sessions);
                        return filter;
                    }
                });
    }

    @Bean
    Clock clock() {
        return Clock.systemUTC();
    }

    /** What the tokens of providers are encrypted with before they are stored. */
    @Bean
    AuthKeys keys(ExampleProperties properties) {
        byte[] key = Base64.getDecoder().decode(properties.providerTokenKey());
        return AuthKeys.none().withKeyRing(KeyRing.of("2026", Map.of("2026", new SecretKeySpec(key, "AES"))));
    }
}
