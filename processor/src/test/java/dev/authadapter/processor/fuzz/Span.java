package dev.authadapter.processor.fuzz;

/**
 * A piece of a source file.
 *
 * @param start the index of its first character
 * @param end the index after its last
 */
record Span(int start, int end) {

    String in(String text) {
        return text.substring(start, end);
    }

    String replaced(String text, String replacement) {
        return text.substring(0, start) + replacement + text.substring(end);
    }
}
