package org.replypolitely.bench;

import java.util.List;
import java.util.Locale;
import java.util.Map;

/**
 * The growth as a page of the docs, and as curves.
 *
 * @param medians milliseconds, by {@link Growth.Curve} and by {@link Growth#SIZES}
 */
record GrowthReport(Map<Growth.Curve, List<Double>> medians, int rounds) {

    private static final int WIDTH = 760;
    private static final int HEIGHT = 420;
    private static final int LEFT = 60;
    private static final int RIGHT = 300;
    private static final int TOP = 20;
    private static final int BOTTOM = 370;
    /** The scale of milliseconds, as powers of ten. */
    private static final int LOWEST = -1;

    private static final int HIGHEST = 4;

    String markdown() {
        StringBuilder page = new StringBuilder("""
                # How the cost grows

                Cards on a page and entries in the history: a hundred, a thousand, ten thousand. Milliseconds, medians of %d rounds, in
                Chromium; for cards the processor's time of the content script, for entries the time until the worker's answer. The last
                column is how many times more ten thousand cost than a thousand: 10 would be in proportion. Run it again with
                `mvn -q -DskipTests package exec:java@bench-growth` (it rewrites this page).

                ![Milliseconds by number, both in powers of ten](images/growth.svg)

                | What | 100 | 1,000 | 10,000 | times |
                | --- | --: | --: | --: | --: |
                """.formatted(rounds));
        for (Growth.Curve curve : Growth.Curve.values()) {
            List<Double> times = times(curve);
            page.append(String.format(
                    Locale.ROOT,
                    "| %s | %.1f | %.1f | %.1f | %.1f |%n",
                    curve.label(),
                    times.get(0),
                    times.get(1),
                    times.get(2),
                    times.get(2) / times.get(1)));
        }
        return page.toString();
    }

    String picture() {
        StringBuilder svg = new StringBuilder(String.format(
                Locale.ROOT,
                "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"-14 0 774 420\" width=\"%d\" height=\"%d\" font-family=\"system-ui, sans-serif\""
                        + " font-size=\"12\">%n<title>How the cost grows</title>%n<rect width=\"%d\" height=\"%d\" fill=\"#fff\"/>%n",
                WIDTH,
                HEIGHT,
                WIDTH,
                HEIGHT));
        for (int power = LOWEST; power <= HIGHEST; power++) {
            int y = y(Math.pow(10, power));
            svg.append(String.format(
                    Locale.ROOT,
                    "<line x1=\"%d\" y1=\"%d\" x2=\"%d\" y2=\"%d\" stroke=\"#ddd\"/>%n<text x=\"%d\" y=\"%d\" text-anchor=\"end\""
                            + " fill=\"#555\">%s ms</text>%n",
                    LEFT,
                    y,
                    WIDTH - RIGHT,
                    y,
                    LEFT - 6,
                    y + 4,
                    power < 0 ? "0.1" : String.format(Locale.ROOT, "%,d", (int) Math.pow(10, power))));
        }
        for (int i = 0; i < Growth.SIZES.size(); i++) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" text-anchor=\"middle\" fill=\"#555\">%,d</text>%n",
                    x(i),
                    BOTTOM + 20,
                    Growth.SIZES.get(i)));
        }
        int legend = TOP + 20;
        for (Growth.Curve curve : Growth.Curve.values()) {
            draw(curve, legend, svg);
            legend += 44;
        }
        return svg.append("</svg>\n").toString();
    }

    private void draw(Growth.Curve curve, int legend, StringBuilder svg) {
        String colour = curve.colour();
        StringBuilder points = new StringBuilder();
        for (int i = 0; i < Growth.SIZES.size(); i++) {
            points.append(x(i)).append(',').append(y(times(curve).get(i))).append(' ');
        }
        svg.append(String.format(
                Locale.ROOT,
                "<polyline points=\"%s\" fill=\"none\" stroke=\"%s\" stroke-width=\"2.5\"/>%n<rect x=\"%d\" y=\"%d\" width=\"14\""
                        + " height=\"4\" fill=\"%s\"/>%n",
                points.toString().trim(),
                colour,
                WIDTH - RIGHT + 24,
                legend - 5,
                colour));
        int line = 0;
        for (String words : wrapped(curve.label())) {
            svg.append(String.format(
                    Locale.ROOT,
                    "<text x=\"%d\" y=\"%d\" fill=\"#222\">%s</text>%n",
                    WIDTH - RIGHT + 46,
                    legend + line++ * 15,
                    words));
        }
    }

    private List<Double> times(Growth.Curve curve) {
        return medians.getOrDefault(curve, List.of());
    }

    private static List<String> wrapped(String label) {
        int middle = label.indexOf(' ', Math.min(label.length() - 1, 36));
        return middle < 0 ? List.of(label) : List.of(label.substring(0, middle), label.substring(middle + 1));
    }

    private static int x(int size) {
        return LEFT + 30 + size * (WIDTH - RIGHT - LEFT - 60) / (Growth.SIZES.size() - 1);
    }

    private static int y(double millis) {
        double power = Math.log10(Math.max(millis, Math.pow(10, LOWEST)));
        return (int) Math.round(BOTTOM - (power - LOWEST) * (BOTTOM - TOP) / (HIGHEST - LOWEST));
    }
}
