package dev.authadapter.processor.fuzz;

import javax.tools.Diagnostic;

/**
 * A message of the compiler or of the processor.
 *
 * @param kind error, warning or note
 * @param isInGenerated whether it is about something that the processor wrote, which no user can mend
 * @param text with its place
 */
record Told(Diagnostic.Kind kind, boolean isInGenerated, String text) {

    boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    @Override
    public String toString() {
        return kind + " " + text;
    }
}
