package com.example;

import dev.authadapter.entity.BaseAuthenticator;
import jakarta.persistence.Entity;
import org.hibernate.annotations.Comment;

@Entity
public class Passkey extends BaseAuthenticator<Member> {

    @Comment("as the person named it; e.g. (blue, small)")
    private String label;
}
