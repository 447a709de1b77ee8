package org.replypolitely.bench;

import java.util.List;
import java.util.Locale;

/** The figures as a page of the docs, and the ratios as a picture. */
record Report(List<Result> results, int rounds) {

    private static final List<Figure> DRAWN =
            List.of(Figure.EVALUATE, Figure.CARD_IN_TENS, Figure.CARD_IN_FIFTIES, Figure.LONGEST_CALL);
    private static final int LEFT = 230;
    private static final int BAR = 14;
    private static final int GAP = 26;
    private static final double PIXELS_A_TIME = 110;

    String markdown() {
        StringBuilder page = new StringBuilder("""
                # What it costs a page

                The content script is compiled from Java. This compares it with one that does the same and was written by hand
                (`src/test/resources/bench/reference`), and with an empty one, in one run: each round runs each of them in a fresh
                browser; medians of %d rounds; the processor's time, not the clock's. Run it again with
                `mvn -q -DskipTests package exec:java@bench` (it rewrites this page).

                ![How many times the hand-written script's cost is ours](images/page-cost.svg)
                """.formatted(rounds));
        for (Result result : results) {
            page.append("\n## ")
                    .append(result.structure().equals("v1") ? "Classic page (V1)" : "Server-driven page (V3)")
                    .append(
                            "\n\n| Figure | empty | by hand | ours | ours / by hand |\n| --- | --: | --: | --: | --: |\n");
            for (Figure figure : Figure.values()) {
                page.append(String.format(
                        Locale.ROOT,
                        "| %s, %s | %s | %s | %s | %s |%n",
                        figure.label(),
                        figure.unit(),
                        number(result.of(Variant.FLOOR, figure)),
                        number(result.of(Variant.REFERENCE, figure)),
                        number(result.of(Variant.OURS, figure)),
                        figure == Figure.IN_TIME || figure == Figure.STORM ? "" : number(result.ratio(figure))));
            }
        }
        return page.toString();
    }

    String picture() {
        int height = DRAWN.size() * results.size() * GAP + 50;
        StringBuilder svg =
                new StringBuilder("<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"760\" height=\"" + height
                        + "\" font-family=\"system-ui, sans-serif\" font-size=\"13\">\n"
                        + "<title>How many times the hand-written script’s cost is ours</title>\n"
                        + "<rect width=\"760\" height=\"" + height + "\" fill=\"#fff\"/>\n");
        int y = 16;
        for (Figure figure : DRAWN) {
            for (Result result : results) {
                double ratio = result.ratio(figure);
                svg.append(text(10, y + BAR - 2, figure.label() + " (" + result.structure() + ")"))
                        .append(String.format(
                                Locale.ROOT,
                                "<rect x=\"%d\" y=\"%d\" width=\"%.0f\" height=\"%d\" rx=\"3\" fill=\"#0a6470\"/>%n",
                                LEFT,
                                y,
                                ratio * PIXELS_A_TIME,
                                BAR))
                        .append(text((int) (LEFT + ratio * PIXELS_A_TIME) + 6, y + BAR - 2, number(ratio)));
                y += GAP;
            }
        }
        int one = (int) (LEFT + PIXELS_A_TIME);
        svg.append("<line x1=\"" + one + "\" y1=\"8\" x2=\"" + one + "\" y2=\"" + y
                + "\" stroke=\"#b25f00\" stroke-dasharray=\"3 3\"/>\n");
        svg.append(text(one - 40, y + 16, "1 = by hand"));
        return svg.append("</svg>\n").toString();
    }

    private static String text(int x, int y, String words) {
        return "<text x=\"" + x + "\" y=\"" + y + "\" fill=\"#222\">" + words + "</text>\n";
    }

    private static String number(double value) {
        return String.format(Locale.ROOT, Math.abs(value) < 10 ? "%.2f" : "%.0f", value);
    }
}
