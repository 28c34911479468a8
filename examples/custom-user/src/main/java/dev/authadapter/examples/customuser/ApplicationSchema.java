package dev.authadapter.examples.customuser;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;

/** The tables that have nothing to do with signing in; an application would keep them in its migrations. */
final class ApplicationSchema {

    private ApplicationSchema() {}

    static List<String> statements(String uuidType) {
        try (InputStream in = ApplicationSchema.class.getResourceAsStream("/schema/application.sql")) {
            String text = new String(in.readAllBytes(), StandardCharsets.UTF_8).replace("${uuid}", uuidType);
            return Arrays.stream(text.split(";"))
                    .map(String::strip)
                    .filter(sql -> !sql.isEmpty())
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
