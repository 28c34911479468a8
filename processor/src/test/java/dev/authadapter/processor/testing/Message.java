package dev.authadapter.processor.testing;

import java.util.Locale;
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

    /** Place, kind unless it is an error, and text on one line. */
    @Override
    public String toString() {
        String severity = isError() ? "" : kind.name().toLowerCase(Locale.ROOT) + ": ";
        return (file.isEmpty() ? "" : file + ":" + line + ":" + column + " ") + severity + text;
    }
}
