package dev.authadapter.examples.springboot.security;

import dev.authadapter.AccountKey;
import dev.authadapter.DuplicateEmailException;
import dev.authadapter.ProviderTokens;
import dev.authadapter.examples.springboot.ExampleProperties;
import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.people.PersonAccount;
import dev.authadapter.examples.springboot.people.PersonAccountPatch;
import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import dev.authadapter.examples.springboot.people.PersonPatch;
import dev.authadapter.examples.springboot.people.Role;
import java.time.Clock;
import java.util.Optional;
import org.springframework.security.core.userdetails.UserDetails;
import org.springframework.security.core.userdetails.UserDetailsService;
import org.springframework.security.core.userdetails.UsernameNotFoundException;
import org.springframework.stereotype.Service;

/** Finds those who sign in, and registers those who do so for the first time. */
@Service
class People implements UserDetailsService {

    private final PersonAuthAdapter adapter;
    private final Clock clock;
    private final String administrator;

    People(PersonAuthAdapter adapter, Clock clock, ExampleProperties properties) {
        this.adapter = adapter;
        this.clock = clock;
        this.administrator = properties.administrator();
    }

    /** By the identifier, or by the address, which {@link PasskeyOwners} prefers to show. */
    @Override
    public UserDetails loadUserByUsername(String name) {
        return adapter.getUser(name)
                .or(() -> adapter.getUserByEmail(name))
                .map(person -> SignedIn.of(person, null))
                .orElseThrow(() -> new UsernameNotFoundException("There is no such person."));
    }

    /** The person whose address it is, as has just been proved by a link that was sent there. */
    Person ofProvedAddress(String email) {
        Person person = adapter.getUserByEmail(email).orElseGet(() -> register(email));
        return person.getEmailVerified() != null
                ? person
                : adapter.updateUser(person.getId(), new PersonPatch().setEmailVerified(clock.instant()));
    }

    /** Two links to one new address may be used at the same moment. */
    private Person register(String email) {
        try {
            return adapter.createUser(newPerson(email, null));
        } catch (DuplicateEmailException e) {
            return adapter.getUserByEmail(email).orElseThrow(() -> e);
        }
    }

    /**
     * The person to whom an account at a provider is linked. An account that nobody has yet is linked to the person of its address, if provider and
     * person have both proved it; without such a person, one is registered, without an address that is not proved.
     *
     * @param email the address, or null
     * @param isProved whether the provider has proved the address
     * @return the person; empty if the address is another's who cannot be told to be the same
     */
    Optional<Person> ofAccount(AccountKey key, ProviderTokens tokens, String name, String email, boolean isProved) {
        Optional<Person> linked = adapter.getUserByAccount(key);
        if (linked.isPresent()) {
            adapter.updateAccount(key, new PersonAccountPatch().setTokens(tokens));
            return linked;
        }
        PersonAccount account = account(key, tokens);
        // An address that nobody has proved is not kept: its owner would later share the person with whoever claimed
        // it.
        String proved = isProved ? email : null;
        Optional<Person> namesake = adapter.getUserByEmail(proved);
        if (namesake.isEmpty()) {
            Person person = newPerson(proved, name);
            person.setEmailVerified(proved == null ? null : clock.instant());
            return Optional.of(adapter.registerWithAccount(person, account));
        }
        return namesake.filter(person -> person.getEmailVerified() != null).map(person -> {
            adapter.linkAccount(person.getId(), account);
            return person;
        });
    }

    private Person newPerson(String email, String name) {
        Person person = new Person();
        person.setEmail(email);
        person.setName(name);
        person.setRole(administrator.equals(email) ? Role.ADMINISTRATOR : Role.MEMBER);
        return person;
    }

    private static PersonAccount account(AccountKey key, ProviderTokens tokens) {
        PersonAccount account = new PersonAccount();
        account.setType("oidc");
        account.setProvider(key.provider());
        account.setProviderAccountId(key.providerAccountId());
        account.setAccessToken(tokens.accessToken());
        account.setIdToken(tokens.idToken());
        account.setTokenType(tokens.tokenType());
        account.setScope(tokens.scope());
        account.setExpiresAt(tokens.expiresAt());
        return account;
    }
}
