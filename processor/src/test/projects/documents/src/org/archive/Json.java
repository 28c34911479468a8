package org.archive;

import java.util.Map;
import java.util.TreeMap;
import org.hibernate.type.descriptor.WrapperOptions;
import org.hibernate.type.descriptor.java.JavaType;
import org.hibernate.type.format.FormatMapper;

/** Reads and writes the little JSON this application has, in place of a library. */
public final class Json implements FormatMapper {

    @Override
    public <T> T fromString(CharSequence text, JavaType<T> type, WrapperOptions options) {
        Map<String, String> values = new TreeMap<>();
        for (String pair : text.toString().replaceAll("[{}\"]", "").split(",")) {
            values.put(pair.substring(0, pair.indexOf(':')), pair.substring(pair.indexOf(':') + 1));
        }
        return type.getJavaTypeClass().cast(values);
    }

    @Override
    public <T> String toString(T value, JavaType<T> type, WrapperOptions options) {
        StringBuilder text = new StringBuilder("{");
        ((Map<?, ?>) value).forEach((key, item) -> text.append(text.length() == 1 ? "" : ",")
                .append('"').append(key).append("\":\"").append(item).append('"'));
        return text.append('}').toString();
    }
}
