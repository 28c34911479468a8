/**
 * A web application in which people sign in by magic link, by OpenID Connect and by passkey. The generated adapter is the only store of users, accounts,
 * sessions and passkeys; Spring Security is given it at its own extension points. Start reading at
 * {@link dev.authadapter.examples.springboot.security.SecurityConfiguration}.
 */
package dev.authadapter.examples.springboot;
