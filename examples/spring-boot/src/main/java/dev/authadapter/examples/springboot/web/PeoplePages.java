package dev.authadapter.examples.springboot.web;

import dev.authadapter.examples.springboot.people.Person;
import dev.authadapter.examples.springboot.security.SignedIn;
import jakarta.persistence.EntityManager;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** For the administrator. People are entities of the application: it queries them as any other. */
@Controller
class PeoplePages {

    private static final int MOST = 100;

    private final EntityManager entityManager;

    PeoplePages(EntityManager entityManager) {
        this.entityManager = entityManager;
    }

    @GetMapping("/people")
    String list(@AuthenticationPrincipal SignedIn person, Model model) {
        model.addAttribute("person", person);
        model.addAttribute(
                "people",
                entityManager
                        .createQuery("from Person order by email", Person.class)
                        .setMaxResults(MOST)
                        .getResultList());
        return "people";
    }
}
