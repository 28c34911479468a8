package dev.authadapter.examples.springboot;

import java.net.URI;
import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * What differs between places this runs at.
 *
 * @param origin the address people see, without a path; passkeys are bound to its host
 * @param sessionLifetime how long a session lasts after it was last used
 * @param linkLifetime how long a magic link can be used
 * @param administrator the e-mail address of the person who may see everybody
 * @param providerTokenKey 32 random bytes in Base64, which the tokens of accounts are encrypted with
 */
@ConfigurationProperties("example")
public record ExampleProperties(
        URI origin, Duration sessionLifetime, Duration linkLifetime, String administrator, String providerTokenKey) {}
