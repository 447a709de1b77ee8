package org.replypolitely.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * Measures what our content script costs a page, beside an empty one and one written by hand: every round runs each in a fresh browser, in
 * changing order; medians count, and ratios within one run. Writes {@code docs/page-cost.md} and its picture.
 *
 * <p>Arguments: the number of rounds, 7 where there is none.
 */
public final class PageCost {

    private static final List<String> STRUCTURES = List.of("v1", "v3");

    private PageCost() {}

    public static void main(String[] args) throws IOException {
        String given = args.length > 0 ? args[0].trim() : "";
        int rounds = given.isEmpty() ? 7 : Integer.parseInt(given);
        List<Result> results = new ArrayList<>();
        for (String structure : STRUCTURES) {
            results.add(measure(structure, rounds));
        }
        Report report = new Report(results, rounds);
        Files.writeString(Path.of("docs/page-cost.md"), report.markdown());
        Files.writeString(Path.of("docs/images/page-cost.svg"), report.picture());
        System.out.println(report.markdown());
    }

    private static Result measure(String structure, int rounds) {
        Map<Variant, Map<Figure, List<Double>>> seen = new EnumMap<>(Variant.class);
        for (int round = 0; round < rounds; round++) {
            List<Variant> order = new ArrayList<>(Arrays.asList(Variant.values()));
            Collections.rotate(order, round);
            for (Variant variant : order) {
                Round.measure(variant, structure)
                        .forEach((figure, value) -> seen.computeIfAbsent(variant, key -> new EnumMap<>(Figure.class))
                                .computeIfAbsent(figure, key -> new ArrayList<>())
                                .add(value));
                System.err.println(structure + " " + (round + 1) + "/" + rounds + " " + variant);
            }
        }
        return Result.of(structure, seen);
    }
}
