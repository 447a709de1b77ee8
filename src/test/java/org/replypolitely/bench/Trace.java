package org.replypolitely.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** What an extension's scripts took of a page's threads, by the processor's time and not the clock's. */
record Trace(double evaluateMillis, double allMillis, double longestCallMillis) {

    private static final Set<String> EVALUATION = Set.of("EvaluateScript", "v8.compile");
    private static final Set<String> CALLS = Set.of("FunctionCall", "EventDispatch", "TimerFire", "FireAnimationFrame");

    /** Reads trace events; slices within a slice that counts already are not counted twice. */
    static Trace of(List<JsonNode> events) {
        Map<String, List<JsonNode>> threads = new HashMap<>();
        for (JsonNode event : events) {
            if (event.path("ph").asText().equals("X") && isOurs(event)) {
                String thread =
                        event.path("pid").asText() + ":" + event.path("tid").asText();
                threads.computeIfAbsent(thread, key -> new ArrayList<>()).add(event);
            }
        }
        double evaluate = 0;
        double all = 0;
        double longest = 0;
        for (List<JsonNode> slices : threads.values()) {
            slices.sort(
                    Comparator.<JsonNode>comparingLong(slice -> slice.path("ts").asLong())
                            .thenComparing(slice -> -slice.path("dur").asLong()));
            long end = Long.MIN_VALUE;
            for (JsonNode slice : slices) {
                if (slice.path("ts").asLong() < end) {
                    continue;
                }
                end = slice.path("ts").asLong() + slice.path("dur").asLong();
                double millis = slice.path("tdur").asDouble(slice.path("dur").asDouble()) / 1000;
                all += millis;
                if (EVALUATION.contains(slice.path("name").asText())) {
                    evaluate += millis;
                } else {
                    longest = Math.max(longest, millis);
                }
            }
        }
        return new Trace(evaluate, all, longest);
    }

    private static boolean isOurs(JsonNode event) {
        String name = event.path("name").asText();
        JsonNode data = event.path("args").path("data");
        String address =
                data.path("url").asText(event.path("args").path("fileName").asText());
        return (EVALUATION.contains(name) || CALLS.contains(name)) && address.startsWith("chrome-extension://");
    }
}
