package dev.authadapter.examples.springboot.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import org.springframework.beans.factory.DisposableBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.mail.javamail.JavaMailSender;
import org.springframework.mail.javamail.JavaMailSenderImpl;

/** An SMTP server on a free port of this machine, which keeps what it gets in memory. */
@Configuration(proxyBeanMethods = false)
public class MailServer implements DisposableBean {

    private final GreenMail server = new GreenMail(new ServerSetup(0, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));

    MailServer() {
        server.start();
    }

    @Bean
    JavaMailSender mailSender() {
        JavaMailSenderImpl sender = new JavaMailSenderImpl();
        sender.setHost("127.0.0.1");
        sender.setPort(server.getSmtp().getPort());
        return sender;
    }

    /** What was sent, the newest first. */
    public List<Mail> received() {
        return Arrays.stream(server.getReceivedMessages())
                .map(MailServer::mail)
                .sorted(Comparator.comparing(Mail::sent)
                        .thenComparing(Mail::number)
                        .reversed())
                .toList();
    }

    private static Mail mail(MimeMessage message) {
        try {
            return new Mail(
                    message.getSentDate().toInstant(),
                    message.getMessageNumber(),
                    message.getAllRecipients()[0].toString(),
                    message.getSubject(),
                    message.getContent().toString().strip());
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException("The message cannot be read.", e);
        }
    }

    @Override
    public void destroy() {
        server.stop();
    }
}
