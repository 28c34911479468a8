package dev.authadapter.processor.migration.compare;

import dev.authadapter.schema.ColumnSnapshot;
import java.util.ArrayList;
import java.util.List;

/** A column in words. */
final class ColumnWords {

    private ColumnWords() {}

    /** The kind of value: {@code varchar(255)}. */
    static String type(ColumnSnapshot column) {
        String size = column.length()
                .map(length -> "(" + length + ")")
                .or(() -> column.precision()
                        .map(precision -> "(" + precision
                                + column.scale().map(scale -> "," + scale).orElse("") + ")"))
                .orElse("");
        return column.definition().map("'%s' by hand"::formatted).orElse(column.type() + size);
    }

    /** All that decides which values a column can hold. */
    static String all(ColumnSnapshot column) {
        List<String> words = new ArrayList<>(List.of(type(column)));
        if (column.quoted()) {
            words.add("with a quoted name");
        }
        if (column.identity()) {
            words.add("counted by the database");
        }
        column.generatedAs().ifPresent(sql -> words.add("computed as " + sql));
        column.collation().ifPresent(collation -> words.add("in collation " + collation));
        if (!column.values().isEmpty()) {
            words.add("one of " + String.join(", ", column.values()));
        }
        column.check().ifPresent(check -> words.add("with the check " + check));
        return String.join(" ", words);
    }
}
