package dev.authadapter.tck;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;

/** Lets many threads do the same at the same time. */
final class Race {

    static final int CONTENDERS = 32;

    private Race() {}

    /**
     * Runs a task on {@value #CONTENDERS} threads, which start together.
     *
     * @return what each run returned
     * @throws Exception what a run threw first, if any did
     */
    static <T> List<T> run(Callable<T> task) throws Exception {
        ExecutorService threads = Executors.newFixedThreadPool(CONTENDERS);
        try {
            CyclicBarrier start = new CyclicBarrier(CONTENDERS);
            List<Future<T>> runs = new ArrayList<>();
            for (int i = 0; i < CONTENDERS; i++) {
                runs.add(threads.submit(() -> {
                    start.await();
                    return task.call();
                }));
            }
            List<T> results = new ArrayList<>();
            for (Future<T> run : runs) {
                results.add(run.get());
            }
            return results;
        } finally {
            threads.shutdownNow();
        }
    }
}
