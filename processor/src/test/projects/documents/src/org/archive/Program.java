package org.archive;

import dev.authadapter.AuthAdapter;
import dev.authadapter.Patch;
import dev.authadapter.processor.testing.SignIn;
import jakarta.persistence.EntityManagerFactory;
import java.time.Instant;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.hibernate.cfg.MappingSettings;

public final class Program extends SignIn<Reader, Long, ReaderAccount, ReaderSession, ReaderVerificationToken> {

    @Override
    protected List<Class<?>> entities() {
        return ReaderAuthAdapter.entities();
    }

    @Override
    protected AuthAdapter<Reader, Long, ReaderAccount, ReaderSession, ReaderVerificationToken> open(
            EntityManagerFactory factory) {
        return new ReaderAuthAdapter(factory);
    }

    @Override
    protected Reader newUser(String email) {
        Reader reader = new Reader();
        reader.setEmail(email);
        reader.setBiography(LONG);
        reader.setPhoto(new byte[] {1, 2, 3});
        reader.setDigest(new byte[] {4});
        reader.setSettings(new TreeMap<>(Map.of("theme", "dark", "zoom", "2")));
        reader.setTags(List.of("a", "b"));
        reader.setScores(new int[] {3, 1});
        reader.setNotes(LONG);
        reader.setSeen(OffsetDateTime.parse("2030-01-01T12:00:00+02:00"));
        reader.setAlarm(LocalTime.of(6, 30));
        return reader;
    }

    @Override
    protected Long id(Reader reader) {
        return reader.getId();
    }

    @Override
    protected String email(Reader reader) {
        return reader.getEmail();
    }

    @Override
    protected List<?> own(Reader reader) {
        return Arrays.asList(
                reader.getBiography(),
                reader.getPhoto(),
                reader.getDigest(),
                reader.getSettings(),
                reader.getTags(),
                reader.getScores(),
                reader.getNotes(),
                reader.getLanguage(),
                reader.getCurrency(),
                reader.getSeen().toInstant(),
                reader.getAlarm());
    }

    @Override
    protected Patch<Reader> patch() {
        return new ReaderPatch()
                .setBiography("short")
                .setPhoto(new byte[] {9})
                .setSettings(new TreeMap<>(Map.of("theme", "light")))
                .setTags(List.of("c"))
                .setScores(new int[] {7})
                .setLanguage(Locale.GERMANY);
    }

    @Override
    protected List<?> patched() {
        return Arrays.asList(
                "short",
                new byte[] {9},
                new byte[] {4},
                new TreeMap<>(Map.of("theme", "light")),
                List.of("c"),
                new int[] {7},
                LONG,
                Locale.GERMANY,
                Currency.getInstance("EUR"),
                Instant.parse("2030-01-01T10:00:00Z"),
                LocalTime.of(6, 30));
    }

    private static final String LONG = "x".repeat(100_000);

    @Override
    protected Map<String, Object> settings() {
        return Map.of(MappingSettings.JSON_FORMAT_MAPPER, new Json());
    }
}
