package dev.authadapter.processor.testing;

import javax.tools.Diagnostic;

/**
 * What a compiler said.
 *
 * @param kind error, warning or note
 * @param file the name of the file without its path, or empty
 * @param line from 1, or -1
 * @param column from 1, or -1
 * @param text the message
 */
public record Message(Diagnostic.Kind kind, String file, long line, long column, String text) {

    public boolean isError() {
        return kind == Diagnostic.Kind.ERROR;
    }

    /** Place and text on one line. */
    @Override
    public String toString() {
        return file.isEmpty() ? text : file + ":" + line + ":" + column + " " + text;
    }
}
