package com.example.chess;

import dev.authadapter.annotation.AuthAccount;
import dev.authadapter.annotation.AuthHidden;
import dev.authadapter.annotation.AuthUser;
import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.GeneratedValue;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import jakarta.persistence.UniqueConstraint;
import java.time.Instant;

/** A small application that keeps its entities together. */
public final class Club {

    private Club() {}

    public enum Title {
        NONE,
        MASTER
    }

    @AuthUser
    @Entity
    @Table(name = "player")
    public static class Player {

        @Id
        @GeneratedValue
        Integer id;

        @Column(unique = true)
        String email;

        Instant emailVerified;

        Title title = Title.NONE;

        @AuthHidden
        Rating rating = Rating.of(1000);

        /** A nested class of a nested class. */
        @jakarta.persistence.Embeddable
        public static class Rating {

            int points;

            public static Rating of(int points) {
                Rating rating = new Rating();
                rating.points = points;
                return rating;
            }
        }
    }

    @AuthAccount
    @Entity
    @Table(
            name = "player_account",
            uniqueConstraints = @UniqueConstraint(columnNames = {"provider", "providerAccountId"}))
    static class Account {

        @Id
        @GeneratedValue
        Long id;

        @ManyToOne(optional = false)
        Player player;

        @Column(nullable = false)
        String type;

        String provider;

        String providerAccountId;
    }
}
