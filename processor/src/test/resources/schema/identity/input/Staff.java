package com.example;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.GenerationType;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Table;

/** Users whose identifiers the database generates. */
@MappedSuperclass
public abstract class Staff {

    /** Stands before the identifier in the table. */
    private Integer age;

    @Column(unique = true)
    private String email;

    @Entity
    @Table(name = "clerk")
    public static class Clerk extends Staff {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private Integer id;
    }

    @Entity
    @Table(name = "courier")
    public static class Courier extends Staff {
        @Id
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private Long id;
    }

    @Entity
    @Table(name = "cook")
    public static class Cook extends Staff {
        @Id
        @Column(columnDefinition = "integer")
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private Long id;
    }

    @Entity
    @Table(name = "guard")
    public static class Guard extends Staff {
        @Id
        @Column(unique = true)
        @GeneratedValue(strategy = GenerationType.IDENTITY)
        private Long id;
    }
}
