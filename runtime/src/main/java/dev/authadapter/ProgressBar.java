package dev.authadapter;

import java.io.PrintStream;

/** Shows on one line of a terminal how much of something is done. */
final class ProgressBar {

    private static final int WIDTH = 40;
    private static final int PERCENT = 100;

    private final PrintStream out;
    private final long total;

    /**
     * Makes one that shows nothing yet.
     *
     * @param total what there is to do; more may come
     */
    ProgressBar(PrintStream out, long total) {
        this.out = out;
        this.total = total;
    }

    /** Shows how much is done, over what was shown before. */
    void show(long done) {
        long all = Math.max(1, Math.max(total, done));
        int filled = (int) (done * WIDTH / all);
        out.printf(
                "\r[%s%s] %3d %% %d of %d",
                "#".repeat(filled), ".".repeat(WIDTH - filled), done * PERCENT / all, done, Math.max(total, done));
        out.flush();
    }

    /** Leaves what was shown last. */
    void close() {
        out.println();
    }
}
