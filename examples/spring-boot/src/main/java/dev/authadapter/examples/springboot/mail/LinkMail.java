package dev.authadapter.examples.springboot.mail;

import dev.authadapter.examples.springboot.ExampleProperties;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import org.springframework.mail.SimpleMailMessage;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.security.authentication.ott.OneTimeToken;
import org.springframework.security.web.authentication.ott.OneTimeTokenGenerationSuccessHandler;
import org.springframework.stereotype.Component;

/** Sends a link to whoever asked for one, and says so; whether the address is known, it does not tell. */
@Component
class LinkMail implements OneTimeTokenGenerationSuccessHandler {

    private final JavaMailSender sender;
    private final ExampleProperties properties;

    LinkMail(JavaMailSender sender, ExampleProperties properties) {
        this.sender = sender;
        this.properties = properties;
    }

    @Override
    public void handle(HttpServletRequest request, HttpServletResponse response, OneTimeToken token)
            throws IOException {
        SimpleMailMessage message = new SimpleMailMessage();
        message.setFrom("no-reply@example.com");
        message.setTo(token.getUsername());
        message.setSubject("Your link to sign in");
        // After '#', it is sent to no server: not with this request, nor to another as its referrer.
        message.setText(
                """
                Sign in with this link. It works once, for %d minutes:

                %s/confirm#%s

                You did not ask for it? Then do nothing.
                """.formatted(properties.linkLifetime().toMinutes(), properties.origin(), token.getTokenValue()));
        sender.send(message);
        response.sendRedirect("/sent");
    }
}
