package dev.authadapter;

import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Help.Ansi;
import picocli.CommandLine.Model.OptionSpec;

/** How the commands of this library are run: what they print where, and with which code they exit. */
final class Commands {

    private Commands() {}

    /**
     * Runs a command.
     *
     * @param command an object with picocli's annotations
     * @param out takes what is asked for
     * @param err takes what is wrong
     * @return the exit code: 0 done, 1 it failed, 2 wrong usage
     */
    static int run(Object command, PrintStream out, PrintStream err, String... arguments) {
        CommandLine line = new CommandLine(command);
        line.getCommandSpec()
                .addOption(OptionSpec.builder("--help")
                        .usageHelp(true)
                        .description("print this text")
                        .build());
        return line.setOut(writer(out))
                .setErr(writer(err))
                .setColorScheme(CommandLine.Help.defaultColorScheme(Ansi.OFF))
                .setUsageHelpWidth(110)
                .setExecutionExceptionHandler((failure, failed, parsed) -> {
                    if (!isExpected(failure)) {
                        throw failure;
                    }
                    failed.getErr().println(failure.getMessage());
                    return CommandLine.ExitCode.SOFTWARE;
                })
                .execute(arguments);
    }

    /** Whether the message says it all, so that a stack trace would only hide it. */
    private static boolean isExpected(Exception failure) {
        return failure instanceof AuthStoreException
                || failure instanceof IllegalArgumentException
                || failure instanceof IllegalStateException;
    }

    private static PrintWriter writer(PrintStream stream) {
        return new PrintWriter(stream, true, StandardCharsets.UTF_8);
    }

    /**
     * Loads the class that {@code --adapter} names.
     *
     * @throws IllegalStateException if there is none
     */
    static Class<?> adapterClass(String name) {
        try {
            return Class.forName(name, false, Thread.currentThread().getContextClassLoader());
        } catch (ClassNotFoundException e) {
            throw new IllegalStateException(
                    "There is no class '%s' on the class path. Give --adapter the fully qualified name of a generated adapter."
                            .formatted(name),
                    e);
        }
    }
}
