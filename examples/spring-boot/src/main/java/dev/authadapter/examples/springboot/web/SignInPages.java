package dev.authadapter.examples.springboot.web;

import dev.authadapter.examples.springboot.mail.MailServer;
import dev.authadapter.examples.springboot.security.SignedIn;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/** What one sees before one has signed in. */
@Controller
class SignInPages {

    private final MailServer mails;

    SignInPages(MailServer mails) {
        this.mails = mails;
    }

    @GetMapping("/")
    String home(@AuthenticationPrincipal SignedIn person) {
        return person == null ? "redirect:/login" : "redirect:/account";
    }

    @GetMapping("/login")
    String login() {
        return "login";
    }

    @GetMapping("/sent")
    String sent() {
        return "sent";
    }

    /** A page with a button, since programs that look at mail follow links and would use them up. */
    @GetMapping("/confirm")
    String confirm() {
        return "confirm";
    }

    @GetMapping("/inbox")
    String inbox(Model model) {
        model.addAttribute("mails", mails.received());
        return "inbox";
    }
}
