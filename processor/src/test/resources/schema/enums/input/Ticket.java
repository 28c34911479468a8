package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

/** Unrelated, with a type of its own. */
@Entity
public class Ticket {

    public enum State {
        OPEN,
        CLOSED
    }

    @Id
    private Integer id;

    @JdbcTypeCode(SqlTypes.NAMED_ENUM)
    private State state;
}
