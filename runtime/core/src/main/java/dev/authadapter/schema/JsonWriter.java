package dev.authadapter.schema;

import java.util.Collection;
import java.util.List;
import java.util.Map;

/**
 * Writes JSON in one way only: what holds no object on one line, all else indented by two spaces, so that a change of a column
 * is a change of a line and two branches merge.
 */
final class JsonWriter {

    private final StringBuilder text = new StringBuilder();

    private JsonWriter() {}

    /** Writes a tree of maps, lists, texts, numbers and truth values. */
    static String write(Object tree) {
        JsonWriter writer = new JsonWriter();
        writer.value(tree, "\n");
        return writer.text.append('\n').toString();
    }

    private void value(Object value, String lineBreak) {
        if (value instanceof Map<?, ?> map) {
            object(map, lineBreak);
        } else if (value instanceof List<?> list) {
            array(list, lineBreak);
        } else if (value instanceof String string) {
            quote(string);
        } else {
            text.append(value);
        }
    }

    private void object(Map<?, ?> map, String lineBreak) {
        boolean isFlat = isFlat(map.values());
        String inner = isFlat ? "" : lineBreak + "  ";
        String separator = "";
        text.append('{');
        for (Map.Entry<?, ?> entry : map.entrySet()) {
            text.append(separator).append(inner);
            quote((String) entry.getKey());
            text.append(": ");
            value(entry.getValue(), inner);
            separator = isFlat ? ", " : ",";
        }
        text.append(isFlat ? "" : lineBreak).append('}');
    }

    private void array(List<?> list, String lineBreak) {
        boolean isFlat = isFlat(list) && list.stream().noneMatch(Map.class::isInstance);
        String inner = isFlat ? "" : lineBreak + "  ";
        String separator = "";
        text.append('[');
        for (Object element : list) {
            text.append(separator).append(inner);
            value(element, inner);
            separator = isFlat ? ", " : ",";
        }
        text.append(isFlat ? "" : lineBreak).append(']');
    }

    /** Whether nothing in a value is an object, at any depth. */
    private static boolean isFlat(Collection<?> values) {
        return values.stream()
                .noneMatch(value ->
                        value instanceof Map<?, ?> || (value instanceof Collection<?> inner && !isFlat(inner)));
    }

    private void quote(String string) {
        text.append('"');
        for (int i = 0; i < string.length(); i++) {
            char c = string.charAt(i);
            switch (c) {
                case '"' -> text.append("\\\"");
                case '\\' -> text.append("\\\\");
                case '\n' -> text.append("\\n");
                case '\r' -> text.append("\\r");
                case '\t' -> text.append("\\t");
                default -> plain(c);
            }
        }
        text.append('"');
    }

    private void plain(char c) {
        if (c < ' ') {
            text.append("\\u00").append(Character.forDigit(c >> 4, 16)).append(Character.forDigit(c & 0xF, 16));
        } else {
            text.append(c);
        }
    }
}
