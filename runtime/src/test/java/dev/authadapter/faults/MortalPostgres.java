package dev.authadapter.faults;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** A PostgreSQL server that can be killed, and started again on what it has left. */
final class MortalPostgres implements AutoCloseable {

    private static final int KILL_SECONDS = 10;

    private final Path data;
    private final Map<String, String> settings;
    private EmbeddedPostgres server;

    private MortalPostgres(Path data, Map<String, String> settings, EmbeddedPostgres server) {
        this.data = data;
        this.settings = settings;
        this.server = server;
    }

    /**
     * Starts a server.
     *
     * @param data an empty directory, or that of a server that was stopped
     * @param settings of the server
     */
    static MortalPostgres start(Path data, Map<String, String> settings) throws IOException {
        return new MortalPostgres(data, settings, builder(data, settings).start());
    }

    /** The embedded server is quick because it forgets; this one keeps what it has acknowledged. */
    private static EmbeddedPostgres.Builder builder(Path data, Map<String, String> settings) {
        EmbeddedPostgres.Builder builder = EmbeddedPostgres.builder()
                .setDataDirectory(data)
                .setCleanDataDirectory(false)
                .setServerConfig("synchronous_commit", "on");
        settings.forEach(builder::setServerConfig);
        return builder;
    }

    int port() {
        return server.getPort();
    }

    String url() {
        return server.getJdbcUrl("postgres", "postgres");
    }

    /** Kills the server and all its processes at once, as if the machine had lost its power, and its disks had not. */
    void kill() throws Exception {
        long pid = Long.parseLong(
                Files.readAllLines(data.resolve("postmaster.pid")).get(0).strip());
        ProcessHandle postmaster = ProcessHandle.of(pid).orElseThrow();
        List<ProcessHandle> processes =
                Stream.concat(Stream.of(postmaster), postmaster.descendants()).toList();
        processes.forEach(ProcessHandle::destroyForcibly);
        for (ProcessHandle process : processes) {
            process.onExit().get(KILL_SECONDS, TimeUnit.SECONDS);
        }
    }

    /** Starts the server again, on the same port. */
    void restart() throws IOException {
        int port = port();
        server.close();
        server = builder(data, settings).setPort(port).start();
    }

    @Override
    public void close() throws IOException {
        server.close();
    }
}
