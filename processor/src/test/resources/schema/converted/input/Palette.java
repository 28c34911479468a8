package com.example;

final class Palette {

    private Palette() {}

    static String shade(String code) {
        return "dark " + code;
    }
}
