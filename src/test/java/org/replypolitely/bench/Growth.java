package org.replypolitely.bench;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.replypolitely.endtoend.BrowserKind;
import org.replypolitely.endtoend.BuiltExtension;
import org.replypolitely.endtoend.bidi.Chromium;
import org.replypolitely.endtoend.bidi.DevTools;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Network;
import org.replypolitely.endtoend.bidi.Page;

/**
 * Measures how the cost grows with the number of cards on a page and of entries in the history: a hundred, a thousand, ten thousand. Medians
 * over rounds, each size of a round in the same browser. Writes {@code docs/growth.md} and its picture.
 *
 * <p>Arguments: the number of rounds, 7 where there is none.
 */
public final class Growth {

    static final List<Integer> SIZES = List.of(100, 1_000, 10_000);

    private static final String ADDRESS =
            "https://www.linkedin.com/mynetwork/invitation-manager/received/?structure=v3";
    private static final int CARDS_A_FRAME = 50;
    private static final int SETTLE_MILLIS = 1200;

    /** What grows, with what is counted. */
    enum Curve {
        CARDS("cards decorated, fifty a frame: the page's thread", "#0a6470"),
        IMPORT("entries taken in from a file", "#b25f00"),
        FIRST_LOOK("what a person and their circle were told, after a change", "#6a4fb3"),
        NEXT_LOOK("the same, asked again", "#2f7d32"),
        WRITE("one more entry written", "#a0304f");

        private final String label;
        private final String colour;

        Curve(String label, String colour) {
            this.label = label;
            this.colour = colour;
        }

        String label() {
            return label;
        }

        String colour() {
            return colour;
        }
    }

    private final Map<Curve, Map<Integer, List<Double>>> seen = new EnumMap<>(Curve.class);

    private Growth() {}

    public static void main(String[] args) throws IOException {
        String given = args.length > 0 ? args[0].trim() : "";
        int rounds = given.isEmpty() ? 7 : Integer.parseInt(given);
        Growth growth = new Growth();
        for (int round = 0; round < rounds; round++) {
            growth.measure();
            System.err.println((round + 1) + "/" + rounds);
        }
        GrowthReport report = new GrowthReport(growth.medians(), rounds);
        Files.writeString(Path.of("docs/growth.md"), report.markdown());
        Files.writeString(Path.of("docs/images/growth.svg"), report.picture());
        System.out.println(report.markdown());
    }

    private void measure() throws IOException {
        try (Chromium browser = Chromium.start(Launch.HEADLESS)) {
            Network.Answer page = Network.Answer.html(Files.readString(Path.of("src/test/resources/bench/page.html")));
            browser.network()
                    .serve(asked -> "www.linkedin.com".equals(asked.getHost()) ? Optional.of(page) : Optional.empty());
            Extension extension = browser.install(BuiltExtension.of(BrowserKind.CHROMIUM));
            extension.background(
                    "chrome.storage.local.set({settings: {placement: 'page', retentionDays: 0}}).then(() => true)");
            settle();
            browser.open(ADDRESS).close();
            for (int size : SIZES) {
                cards(browser, size);
            }
            Page own = extension.open("options.html");
            for (int size : SIZES) {
                entries(own, size);
            }
        }
    }

    private void cards(Chromium browser, int size) {
        Page page = browser.open(ADDRESS);
        settle();
        page.evaluate("bench.prepare(" + size + ")");
        DevTools tools = new DevTools(browser, page);
        Trace trace = Trace.of(tools.traced(() -> {
            page.evaluate("bench.append(" + CARDS_A_FRAME + ")");
            settle();
        }));
        note(Curve.CARDS, size, trace.allMillis());
        page.close();
    }

    private void entries(Page own, int size) {
        JsonNode times = own.evaluate("""
                (async () => {
                  const send = message => chrome.runtime.sendMessage(message);
                  const timed = async message => { const from = performance.now(); await send(message); return performance.now() - from; };
                  const record = i => ({id: 'g' + i, version: '1', day: String(20000 + i %% 100), slug: 'person-' + i, name: 'Person ' + i,
                    circle: 'Circle ' + i %% 50, relationship: 'FRIEND', approach: 'ASK', reasons: '', language: 'en', step: 'SAY_WHAT_FOR',
                    due: '20110', outcome: 'OPEN', phrases: ''});
                  await send(['ledger.forgetAll']);
                  const text = JSON.stringify({format: 'reply-politely-history', version: 1, records: [...Array(%d).keys()].map(record)});
                  const known = ['ledger.known', 'person-77', 'Person 77', 'Circle 27'];
                  const result = {};
                  result.IMPORT = await timed(['ledger.import', text]);
                  result.FIRST_LOOK = await timed(known);
                  result.NEXT_LOOK = await timed(known);
                  result.WRITE = await timed(['ledger.write', 'new', '1', '20100', 'new', 'New', '', '', 'ASK', '', 'en', 'SAY_WHAT_FOR',
                    '20110', 'OPEN', '']);
                  result.kept = (await send(['ledger.find', '', '1']))[2];
                  return result;
                })()
                """.formatted(size));
        if (times.path("kept").asInt() != size + 1) {
            throw new IllegalStateException("of " + (size + 1) + " entries there are " + times.path("kept"));
        }
        for (Curve curve : Curve.values()) {
            if (curve != Curve.CARDS) {
                note(curve, size, times.path(curve.name()).asDouble());
            }
        }
    }

    private void note(Curve curve, int size, double millis) {
        seen.computeIfAbsent(curve, key -> new TreeMap<>())
                .computeIfAbsent(size, key -> new ArrayList<>())
                .add(millis);
    }

    /** Milliseconds, size by size. */
    private Map<Curve, List<Double>> medians() {
        Map<Curve, List<Double>> medians = new EnumMap<>(Curve.class);
        seen.forEach((curve, sizes) ->
                medians.put(curve, sizes.values().stream().map(Growth::median).toList()));
        return medians;
    }

    private static double median(List<Double> values) {
        List<Double> sorted = values.stream().sorted().toList();
        return sorted.get(sorted.size() / 2);
    }

    private static void settle() {
        try {
            Thread.sleep(SETTLE_MILLIS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while a page settles", e);
        }
    }
}
