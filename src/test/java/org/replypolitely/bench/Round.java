package org.replypolitely.bench;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.endtoend.bidi.Chromium;
import org.replypolitely.endtoend.bidi.DevTools;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Launch;
import org.replypolitely.endtoend.bidi.Network;
import org.replypolitely.endtoend.bidi.Page;

/** One variant in a fresh browser: every figure once. */
final class Round {

    private static final String ADDRESS = "https://www.linkedin.com/mynetwork/invitation-manager/received/?structure=";
    private static final int CARDS = 1000;
    private static final int STORM_SECONDS = 3;
    private static final int STORM_RATE = 10_000;
    private static final int SETTLE_MILLIS = 1200;

    private final Chromium browser;
    private final String address;
    private final Map<Figure, Double> figures = new EnumMap<>(Figure.class);

    private Round(Chromium browser, String address) {
        this.browser = browser;
        this.address = address;
    }

    /** Measures; memory is absolute here, and compared with the floor's later. */
    static Map<Figure, Double> measure(Variant variant, String structure) {
        try (Chromium browser = Chromium.start(Launch.HEADLESS)) {
            Network.Answer page = Network.Answer.html(Files.readString(Path.of("src/test/resources/bench/page.html")));
            browser.network()
                    .serve(asked -> "www.linkedin.com".equals(asked.getHost()) ? Optional.of(page) : Optional.empty());
            Extension extension = browser.install(variant.unpacked());
            if (variant == Variant.OURS) {
                // what the user would have chosen on the welcome page
                extension.background("chrome.storage.local.set({settings: {placement: 'page'}}).then(() => true)");
            }
            settle();
            Round round = new Round(browser, ADDRESS + structure);
            round.start();
            round.appendTens();
            round.appendFifties();
            round.storm();
            return round.figures;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void start() {
        // the first load of a browser warms its caches
        browser.open(address).close();
        Page page = browser.open("about:blank");
        DevTools tools = new DevTools(browser, page);
        Trace trace = Trace.of(tools.traced(() -> {
            page.navigate(address);
            settle();
        }));
        figures.put(Figure.EVALUATE, trace.evaluateMillis());
        double atStart = tools.heapBytes();
        figures.put(Figure.HEAP, atStart / 1024);
        page.evaluate("bench.prepare(" + CARDS + ")");
        double before = tools.heapBytes();
        page.evaluate("bench.append(50)");
        settle();
        figures.put(Figure.HEAP_OF_CARDS, (tools.heapBytes() - before) / 1024);
        page.close();
    }

    private void appendTens() {
        figures.put(Figure.CARD_IN_TENS, append(10).allMillis() * 1000 / CARDS);
    }

    private void appendFifties() {
        Trace trace = append(50);
        figures.put(Figure.CARD_IN_FIFTIES, trace.allMillis() * 1000 / CARDS);
        figures.put(Figure.LONGEST_CALL, trace.longestCallMillis());
    }

    private Trace append(int batch) {
        Page page = browser.open(address);
        settle();
        page.evaluate("bench.prepare(" + CARDS + ")");
        DevTools tools = new DevTools(browser, page);
        List<Double> inTime = new ArrayList<>();
        Trace trace = Trace.of(tools.traced(() -> {
            inTime.add(page.evaluate("bench.append(" + batch + ")").asDouble());
            settle();
        }));
        figures.merge(Figure.IN_TIME, inTime.get(0) * 100, Math::min);
        page.close();
        return trace;
    }

    private void storm() {
        Page page = browser.open(address);
        settle();
        DevTools tools = new DevTools(browser, page);
        Trace trace =
                Trace.of(tools.traced(() -> page.evaluate("bench.storm(" + STORM_SECONDS + ", " + STORM_RATE + ")")));
        figures.put(Figure.STORM, trace.allMillis() / (STORM_SECONDS * 1000.0) * 100);
        page.close();
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
