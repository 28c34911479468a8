package dev.authadapter.processor;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** How long each stage of the processor took, for {@code -Aauthadapter.trace=true}. */
final class StageTimes {

    /** The stages, in their order, called as {@link AuthProcessor} shows them. */
    enum Stage {
        SOURCE,
        VALIDATION,
        CODEGEN,
        OUTPUT,
        SCHEMA
    }

    private static final int NANOS_PER_MILLI = 1_000_000;

    private final Map<Stage, Long> nanos = new EnumMap<>(Stage.class);

    /** Runs a part of a stage; what a stage took in several rounds is added up. */
    <T> T measure(Stage stage, Supplier<T> part) {
        long start = System.nanoTime();
        try {
            return part.get();
        } finally {
            nanos.merge(stage, System.nanoTime() - start, Long::sum);
        }
    }

    void measure(Stage stage, Runnable part) {
        measure(stage, () -> {
            part.run();
            return stage;
        });
    }

    /** One line: {@code authadapter: source 51 ms, validation 2 ms, …}; a stage that did not run is left out. */
    String summary() {
        return nanos.entrySet().stream()
                .map(entry -> entry.getKey().name().toLowerCase(Locale.ROOT) + " " + entry.getValue() / NANOS_PER_MILLI
                        + " ms")
                .collect(Collectors.joining(", ", "authadapter: ", ""));
    }
}
