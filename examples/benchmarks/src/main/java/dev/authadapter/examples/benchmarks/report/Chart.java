package dev.authadapter.examples.benchmarks.report;

import java.util.List;
import java.util.Locale;

/**
 * A bar chart as SVG.
 *
 * @param title what it shows
 * @param bars from top to bottom
 * @param reference the value that a line marks
 */
record Chart(String title, List<Bar> bars, double reference) {

    private static final int LABEL_WIDTH = 240;
    private static final int PLOT_WIDTH = 480;
    private static final int ROW = 26;
    private static final int TOP = 44;

    /**
     * A bar.
     *
     * @param label names it
     * @param ratio its length, and the interval that a thin line shows
     * @param ours whether it is the one the chart is about
     */
    record Bar(String label, Ratio ratio, boolean ours) {}

    String svg() {
        double most = bars.stream().mapToDouble(bar -> bar.ratio().high()).max().orElse(1);
        double scale = PLOT_WIDTH / Math.max(most, reference);
        int height = TOP + bars.size() * ROW + 16;
        StringBuilder svg = new StringBuilder();
        add(
                svg,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"%d\" height=\"%d\" viewBox=\"0 0 %d %d\""
                        + " font-family=\"sans-serif\" font-size=\"13\" role=\"img\">",
                width(),
                height,
                width(),
                height);
        add(svg, "<title>%s</title>", escaped(title));
        add(svg, "<rect width=\"100%%\" height=\"100%%\" fill=\"#ffffff\"/>");
        add(svg, "<text x=\"12\" y=\"24\" font-weight=\"bold\" fill=\"#1f2937\">%s</text>", escaped(title));
        for (int i = 0; i < bars.size(); i++) {
            add(svg, bars.get(i), TOP + i * ROW, scale);
        }
        double line = LABEL_WIDTH + reference * scale;
        add(
                svg,
                "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#1f2937\" stroke-dasharray=\"4 3\"/>",
                line,
                TOP - 6,
                line,
                height - 10);
        return svg.append("</svg>\n").toString();
    }

    private static int width() {
        return LABEL_WIDTH + PLOT_WIDTH + 70;
    }

    private static void add(StringBuilder svg, Bar bar, int y, double scale) {
        int middle = y + ROW / 2 - 3;
        add(
                svg,
                "<text x=\"%d\" y=\"%d\" text-anchor=\"end\" fill=\"#1f2937\">%s</text>",
                LABEL_WIDTH - 8,
                middle + 5,
                escaped(bar.label()));
        add(
                svg,
                "<rect x=\"%d\" y=\"%d\" width=\"%.1f\" height=\"%d\" fill=\"%s\"/>",
                LABEL_WIDTH,
                y,
                bar.ratio().value() * scale,
                ROW - 6,
                bar.ours() ? "#2563eb" : "#9ca3af");
        add(
                svg,
                "<line x1=\"%.1f\" y1=\"%d\" x2=\"%.1f\" y2=\"%d\" stroke=\"#111827\" stroke-width=\"1.5\"/>",
                LABEL_WIDTH + bar.ratio().low() * scale,
                middle,
                LABEL_WIDTH + bar.ratio().high() * scale,
                middle);
        add(
                svg,
                "<text x=\"%.1f\" y=\"%d\" fill=\"#1f2937\">%.2f</text>",
                LABEL_WIDTH + bar.ratio().high() * scale + 6,
                middle + 5,
                bar.ratio().value());
    }

    private static void add(StringBuilder svg, String format, Object... arguments) {
        svg.append(String.format(Locale.ROOT, format, arguments)).append('\n');
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;");
    }
}
