package dev.authadapter.examples.springboot.mail;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A message that was caught.
 *
 * @param sent when it was sent, to the second
 * @param number its place among those to the same address
 * @param to whom it was sent to
 * @param subject its subject
 * @param text its text
 */
public record Mail(Instant sent, int number, String to, String subject, String text) {

    private static final Pattern LINK = Pattern.compile("https?://\\S+");

    /** The link it is about. */
    public Optional<String> link() {
        Matcher matcher = LINK.matcher(text);
        return matcher.find() ? Optional.of(matcher.group()) : Optional.empty();
    }
}
