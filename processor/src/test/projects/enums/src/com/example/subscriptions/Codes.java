package com.example.subscriptions;

/** What two converters share. */
final class Codes {

    static final String PREFIX = "p_";

    private Codes() {}

    static String strip(String code) {
        return code.substring(PREFIX.length());
    }

    static String upper(boolean value) {
        return value ? "YES" : "NO";
    }
}
