package io.saas.domain;

public enum Seat {
    VIEWER,
    EDITOR,
    ADMIN
}
