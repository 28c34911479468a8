package com.example.subscriptions;

import jakarta.persistence.EnumeratedValue;

public enum Level {
    LOW(10),
    HIGH(90);

    @EnumeratedValue
    private final int rank;

    Level(int rank) {
        this.rank = rank;
    }

    public int rank() {
        return rank;
    }
}
