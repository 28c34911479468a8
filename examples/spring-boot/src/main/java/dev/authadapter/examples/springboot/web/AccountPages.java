package dev.authadapter.examples.springboot.web;

import dev.authadapter.AccountKey;
import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.people.PersonAuthAdapter;
import dev.authadapter.examples.springboot.people.PersonPatch;
import dev.authadapter.examples.springboot.security.SignedIn;
import java.util.List;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What a person sees of itself, and can end. Each operation names the person, so that nobody reaches what is another's. */
@Controller
@RequestMapping("/account")
class AccountPages {

    private static final String AGAIN = "redirect:/account";

    private final PersonAuthAdapter adapter;

    AccountPages(PersonAuthAdapter adapter) {
        this.adapter = adapter;
    }

    @GetMapping
    String show(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute(
                "isProved",
                adapter.getUser(person.id()).map(Person::getEmailVerified).isPresent());
        model.addAttribute("sessions", sessions(person));
        model.addAttribute("accounts", adapter.listAccounts(person.id()));
        model.addAttribute("passkeys", adapter.listAuthenticatorsByUserId(person.id()));
        return "account";
    }

    private List<SessionRow> sessions(SignedIn person) {
        return adapter.listSessions(person.id()).stream()
                .map(session -> SessionRow.of(session, person))
                .toList();
    }

    @PostMapping("/name")
    String rename(@AuthenticationPrincipal SignedIn person, @RequestParam String name) {
        adapter.updateUser(person.id(), new PersonPatch().setName(name.strip()));
        return AGAIN;
    }

    @PostMapping("/sessions/revoke")
    String revokeSession(@AuthenticationPrincipal SignedIn person, @RequestParam String handle) {
        adapter.revokeSession(person.id(), handle);
        return AGAIN;
    }

    @PostMapping("/sessions/revoke-others")
    String revokeOthers(@AuthenticationPrincipal SignedIn person) {
        sessions(person).stream()
                .filter(session -> !session.isCurrent())
                .forEach(session -> adapter.revokeSession(person.id(), session.handle()));
        return AGAIN;
    }

    /** The magic link is a way to sign in that is always left, as long as there is an address. */
    @PostMapping("/accounts/unlink")
    String unlink(
            @AuthenticationPrincipal SignedIn person,
            @RequestParam String provider,
            @RequestParam String providerAccountId) {
        AccountKey key = new AccountKey(provider, providerAccountId);
        boolean isOwn = adapter.getUserByAccount(key)
                .filter(owner -> owner.getId().equals(person.id()))
                .isPresent();
        if (isOwn && person.email() == null) {
            adapter.unlinkAccountUnlessLast(key);
        } else if (isOwn) {
            adapter.unlinkAccount(key);
        }
        return AGAIN;
    }

    @PostMapping("/passkeys/delete")
    String deletePasskey(@AuthenticationPrincipal SignedIn person, @RequestParam String credentialId) {
        adapter.deleteAuthenticator(person.id(), credentialId);
        return AGAIN;
    }

    @PostMapping("/delete")
    String deleteEverything(@AuthenticationPrincipal SignedIn person) {
        adapter.deleteUser(person.id());
        return "redirect:/login?deleted";
    }
}
