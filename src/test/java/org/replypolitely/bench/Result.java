package org.replypolitely.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;

/**
 * The medians over all rounds.
 *
 * @param structure which structure the page had: v1 or v3
 */
record Result(String structure, Map<Variant, Map<Figure, Double>> medians) {

    /** Medians; memory becomes what it is over the floor's of the same round. */
    static Result of(String structure, Map<Variant, Map<Figure, List<Double>>> seen) {
        Map<Variant, Map<Figure, Double>> medians = new EnumMap<>(Variant.class);
        seen.forEach((variant, figures) -> {
            Map<Figure, Double> of = new EnumMap<>(Figure.class);
            figures.forEach((figure, values) -> of.put(
                    figure,
                    median(
                            isMemory(figure)
                                    ? overFloor(
                                            values,
                                            seen.getOrDefault(Variant.FLOOR, Map.of())
                                                    .getOrDefault(figure, List.of()))
                                    : values)));
            medians.put(variant, of);
        });
        return new Result(structure, medians);
    }

    double of(Variant variant, Figure figure) {
        return medians.getOrDefault(variant, Map.of()).getOrDefault(figure, Double.NaN);
    }

    /** How many times the hand-written one's cost is ours. */
    double ratio(Figure figure) {
        return of(Variant.OURS, figure) / of(Variant.REFERENCE, figure);
    }

    private static boolean isMemory(Figure figure) {
        return figure == Figure.HEAP || figure == Figure.HEAP_OF_CARDS;
    }

    private static List<Double> overFloor(List<Double> values, List<Double> floor) {
        List<Double> over = new ArrayList<>();
        for (int i = 0; i < values.size(); i++) {
            over.add(values.get(i) - floor.get(i));
        }
        return over;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = new ArrayList<>(values);
        Collections.sort(sorted);
        int middle = sorted.size() / 2;
        return sorted.size() % 2 == 1 ? sorted.get(middle) : (sorted.get(middle - 1) + sorted.get(middle)) / 2;
    }
}
