package dev.authadapter.ddl;

import java.util.ArrayList;
import java.util.List;

/** The little of SQL's grammar that it takes to read what Hibernate writes: names, literals and parentheses. */
final class Ddl {

    private Ddl() {}

    /** A name without qualifier and quotes. */
    static String simpleName(String name) {
        List<String> parts = parts(name);
        return unquoted(parts.get(parts.size() - 1));
    }

    /** The catalog, the schema, both or none that a name begins with, in its quotes. */
    static List<String> qualifiers(String name) {
        List<String> parts = parts(name);
        return parts.subList(0, parts.size() - 1);
    }

    private static List<String> parts(String name) {
        List<String> parts = new ArrayList<>();
        int start = 0;
        char quote = 0;
        for (int i = 0; i < name.length(); i++) {
            char c = name.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c)) {
                quote = closing(c);
            } else if (c == '.') {
                parts.add(name.substring(start, i));
                start = i + 1;
            }
        }
        parts.add(name.substring(start));
        return parts;
    }

    static String unquoted(String name) {
        return isQuoted(name) ? name.substring(1, name.length() - 1) : name;
    }

    static boolean isQuoted(String name) {
        return name.length() > 1
                && isQuote(name.charAt(0))
                && name.charAt(name.length() - 1) == closing(name.charAt(0));
    }

    private static boolean isQuote(char c) {
        return c == '"' || c == '`' || c == '[' || c == '\'';
    }

    private static char closing(char quote) {
        return quote == '[' ? ']' : quote;
    }

    /** The end of the name that a text starts with. */
    static int endOfName(String text) {
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c)) {
                quote = closing(c);
            } else if (Character.isWhitespace(c) || c == '(' || c == ',') {
                return i;
            }
        }
        return text.length();
    }

    /**
     * What stands between an opening parenthesis and its closing one.
     *
     * @param open the index of the opening one
     */
    static String inParentheses(String text, int open) {
        int depth = 0;
        char quote = 0;
        for (int i = open; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c)) {
                quote = closing(c);
            } else if (c == '(') {
                depth++;
            } else if (c == ')' && --depth == 0) {
                return text.substring(open + 1, i);
            }
        }
        throw new IllegalArgumentException("A parenthesis is not closed: " + text);
    }

    /** The parts of a list, stripped; commas in parentheses and literals do not count. */
    static List<String> split(String list) {
        List<String> parts = new ArrayList<>();
        int depth = 0;
        int start = 0;
        char quote = 0;
        for (int i = 0; i < list.length(); i++) {
            char c = list.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c)) {
                quote = closing(c);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (c == ',' && depth == 0) {
                parts.add(list.substring(start, i).strip());
                start = i + 1;
            }
        }
        parts.add(list.substring(start).strip());
        return parts;
    }

    /** A text without what stands in parentheses or quotes, in which to look for words. */
    static String outline(String text) {
        StringBuilder outline = new StringBuilder();
        int depth = 0;
        char quote = 0;
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            if (quote != 0) {
                quote = c == quote ? 0 : quote;
            } else if (isQuote(c)) {
                quote = closing(c);
            } else if (c == '(') {
                depth++;
            } else if (c == ')') {
                depth--;
            } else if (depth == 0) {
                outline.append(c);
            }
        }
        return outline.toString();
    }
}
