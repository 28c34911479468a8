package dev.jobs;

import dev.authadapter.annotation.AuthProperty;
import jakarta.persistence.Embeddable;

/** A value of its own in place of text. */
@Embeddable
public record Mail(@AuthProperty("email") String address) {

    public Mail {
        if (address != null && address.indexOf('@') < 0) {
            throw new IllegalArgumentException("not an address");
        }
    }
}
