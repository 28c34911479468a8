package dev.authadapter.examples.springboot.people;

import java.time.Clock;
import java.util.concurrent.TimeUnit;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/** Deletes what has expired. Several instances may do it at once. */
@Component
class Upkeep {

    private final PersonAuthAdapter adapter;
    private final Clock clock;

    Upkeep(PersonAuthAdapter adapter, Clock clock) {
        this.adapter = adapter;
        this.clock = clock;
    }

    @Scheduled(initialDelay = 1, fixedDelay = 60, timeUnit = TimeUnit.MINUTES)
    void purge() {
        adapter.purgeExpired(clock.instant());
    }
}
