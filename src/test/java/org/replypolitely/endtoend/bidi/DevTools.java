package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Chromium's DevTools protocol for one page: what it costs to run. */
public final class DevTools {
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final List<String> CATEGORIES = List.of(
            "devtools.timeline",
            "v8",
            "v8.execute",
            "disabled-by-default-devtools.timeline",
            "disabled-by-default-v8.compile");

    private final Chromium browser;
    private final Page page;
    private final List<JsonNode> collected = new ArrayList<>();
    private volatile CompletableFuture<Boolean> complete = new CompletableFuture<>();

    /** Looks at this page of this browser. */
    public DevTools(Chromium browser, Page page) {
        this.browser = browser;
        this.page = page;
        browser.connection().on("goog:cdp.Tracing.dataCollected", this::collect);
        browser.connection().on("goog:cdp.Tracing.tracingComplete", event -> complete.complete(true));
    }

    private void collect(JsonNode event) {
        synchronized (collected) {
            event.path("params").path("value").forEach(collected::add);
        }
    }

    /** What the browser's threads did meanwhile, as trace events. */
    public List<JsonNode> traced(Runnable work) {
        synchronized (collected) {
            collected.clear();
        }
        complete = new CompletableFuture<>();
        send(
                "Tracing.start",
                "transferMode",
                "ReportEvents",
                "traceConfig",
                Map.of(
                        "recordMode",
                        "recordAsMuchAsPossible",
                        "includedCategories",
                        CATEGORIES,
                        "excludedCategories",
                        List.of("*")));
        work.run();
        send("Tracing.end");
        try {
            complete.get(PATIENCE.toSeconds(), TimeUnit.SECONDS);
        } catch (ExecutionException | TimeoutException e) {
            throw new BidiException("the trace did not come", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new BidiException("interrupted while waiting for the trace", e);
        }
        synchronized (collected) {
            return List.copyOf(collected);
        }
    }

    /** Bytes that scripts of the page and its content scripts hold, after collecting what nobody holds. */
    public double heapBytes() {
        for (int i = 0; i < 3; i++) {
            send("HeapProfiler.collectGarbage");
        }
        send("Performance.enable");
        for (JsonNode metric : send("Performance.getMetrics").path("metrics")) {
            if (metric.path("name").asText().equals("JSHeapUsedSize")) {
                return metric.path("value").asDouble();
            }
        }
        throw new BidiException("the browser tells no JSHeapUsedSize");
    }

    private JsonNode send(String method, Object... parameters) {
        return browser.devTools(PATIENCE, Optional.of(browser.session(page)), method, parameters);
    }
}
