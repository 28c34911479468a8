package com.example;

import dev.authadapter.entity.BaseUser;
import jakarta.persistence.Entity;
import jakarta.persistence.ManyToOne;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Has a type of its own in databases that know named enums, and cannot be mapped in the others. */
@Entity
public class Member extends BaseUser {

    public enum Mood {
        GOOD,
        BAD
    }

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private Mood mood;

    @ManyToOne
    private Ticket last;
}
