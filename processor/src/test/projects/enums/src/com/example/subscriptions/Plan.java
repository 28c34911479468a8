package com.example.subscriptions;

import java.util.Arrays;

/** Kept by a code that only its converter knows. */
public enum Plan {
    FREE("f"),
    TEAM("t") {
        @Override
        public int seats() {
            return 10;
        }
    };

    private final String code;

    Plan(String code) {
        this.code = code;
    }

    public String code() {
        return code;
    }

    public int seats() {
        return 1;
    }

    public static Plan of(String code) {
        return Arrays.stream(values())
                .filter(plan -> plan.code.equals(code))
                .findFirst()
                .orElseThrow();
    }
}
