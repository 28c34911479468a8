package dev.authadapter.examples.quickstart;

import java.io.PrintStream;

/** Tells the reader what happens, one numbered step after another. */
final class Narrator {

    private final PrintStream out;
    private int steps;

    Narrator(PrintStream out) {
        this.out = out;
    }

    void chapter(String title) {
        out.printf("%n== %s ==%n", title);
    }

    void step(String what) {
        out.printf("%n%2d. %s%n", ++steps, what);
    }

    void row(String table, Object... namesAndValues) {
        StringBuilder row = new StringBuilder();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            row.append(i == 0 ? "" : ", ")
                    .append(namesAndValues[i])
                    .append(" = ")
                    .append(namesAndValues[i + 1]);
        }
        out.printf("    %s: %s%n", table, row);
    }

    void note(String text) {
        out.printf("    %s%n", text);
    }
}
