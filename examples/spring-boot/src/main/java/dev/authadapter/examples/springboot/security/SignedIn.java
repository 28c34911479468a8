package dev.authadapter.examples.springboot.security;

import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.people.Role;
import java.util.Collection;
import java.util.List;
import java.util.Objects;
import org.springframework.security.core.GrantedAuthority;
import org.springframework.security.core.authority.SimpleGrantedAuthority;
import org.springframework.security.core.userdetails.UserDetails;

/**
 * A person, as Spring Security sees one who has signed in.
 *
 * @param id the identifier
 * @param name how to address the person
 * @param email the address, or null if a provider did not tell one
 * @param role what the person may do
 * @param session the handle of the session in a list of sessions; null while signing in
 */
public record SignedIn(String id, String name, String email, Role role, String session) implements UserDetails {

    static SignedIn of(Person person, String session) {
        String name =
                Objects.requireNonNullElse(person.getName(), Objects.requireNonNullElse(person.getEmail(), "you"));
        return new SignedIn(person.getId(), name, person.getEmail(), person.getRole(), session);
    }

    @Override
    public Collection<? extends GrantedAuthority> getAuthorities() {
        return List.of(new SimpleGrantedAuthority("ROLE_" + role));
    }

    /** Nobody has one. */
    @Override
    public String getPassword() {
        return null;
    }

    /** The identifier: it never changes, as an address does. */
    @Override
    public String getUsername() {
        return id;
    }
}
