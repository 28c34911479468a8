package com.example;

import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.TableGenerator;
import jakarta.persistence.Enumerated;
import jakarta.persistence.EnumType;

/** Unrelated; with a type, a generator and a table of its own. */
@Entity
public class Ticket {

    public enum State {
        OPEN,
        CLOSED
    }

    @Id
    @GeneratedValue(strategy = GenerationType.TABLE, generator = "tickets")
    @TableGenerator(name = "tickets", table = "ticket_counter")
    private Integer id;

    @ManyToOne
    private Account author;

    @Enumerated(EnumType.STRING)
    private State state;
}
