package com.example;

/** A number with a type of its own. */
public record Iban(long number) implements java.io.Serializable {}
