package dev.authadapter.examples.springboot.provider;

import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** The provider's own page to sign in. */
@Controller
class ProviderPages {

    @GetMapping("/provider/login")
    String login() {
        return "provider-login";
    }
}
