package com.example;

import jakarta.persistence.AttributeConverter;

public enum Colour {
    RED('r'),
    GREEN('g') {
        @Override
        String code() {
            return Palette.shade("g");
        }
    };

    private final char letter;

    Colour(char letter) {
        this.letter = letter;
    }

    String code() {
        return String.valueOf(letter);
    }

    /** A class within the enum it converts. */
    public static class Reversed implements AttributeConverter<Colour, String> {

        @Override
        public String convertToDatabaseColumn(Colour colour) {
            return colour == null ? null : "-" + colour.code();
        }

        @Override
        public Colour convertToEntityAttribute(String text) {
            return text == null ? null : text.endsWith("r") ? RED : GREEN;
        }
    }
}
