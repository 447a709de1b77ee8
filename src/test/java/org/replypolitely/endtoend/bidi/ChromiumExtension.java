package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An extension in {@link Chromium}; its worker and its popup are reached over the DevTools protocol. */
final class ChromiumExtension implements Extension {
    private static final Duration QUICK = Duration.ofSeconds(1);

    private final Chromium browser;
    private final String id;

    ChromiumExtension(Chromium browser, String id) {
        this.browser = browser;
        this.id = id;
    }

    @Override
    public String id() {
        return id;
    }

    @Override
    public String address(String path) {
        return "chrome-extension://" + id + "/" + path;
    }

    @Override
    public Page open(String path) {
        return browser.open(address(path));
    }

    @Override
    public Page opened(String path) {
        return browser.tab(address(path));
    }

    @Override
    public JsonNode background(String expression) {
        String session = worker().isPresent() ? attachedToWorker() : attachedToWokenWorker();
        try {
            return value(browser, session, expression);
        } finally {
            detach(session);
        }
    }

    /** Wakes the worker by a message from one of the extension's own documents. */
    private String attachedToWokenWorker() {
        Page document = open("manifest.json");
        try {
            document.evaluate("void chrome.runtime.sendMessage('wake up').catch(() => {})");
            return attachedToWorker();
        } finally {
            document.close();
        }
    }

    private String attachedToWorker() {
        return Patience.until(
                Patience.DEFAULT,
                "the service worker of " + id + " to be activated",
                this::session,
                () -> targets().toString());
    }

    /**
     * A session with the activated worker: what it asks of the browser before that may never be answered. A worker that is
     * held for debugging is let go.
     */
    private Optional<String> session() {
        Optional<String> worker = worker();
        if (worker.isEmpty()) {
            return Optional.empty();
        }
        String session = attach(worker.get());
        String state = "not heard of";
        try {
            browser.devTools(QUICK, Optional.of(session), "Runtime.runIfWaitingForDebugger");
            state = browser.devTools(
                            QUICK, Optional.of(session), "Runtime.evaluate", "expression", "self.serviceWorker?.state")
                    .at("/result/value")
                    .asText();
            return state.equals("activated") ? Optional.of(session) : Optional.empty();
        } finally {
            if (!state.equals("activated")) {
                detach(session);
            }
        }
    }

    private Optional<String> worker() {
        return target("service_worker", address(""));
    }

    /**
     * {@inheritDoc}
     *
     * <p>BiDi's mapper has sessions with the worker, one for each document of the extension. While one is left, a worker that
     * starts again is held for debugging, and the mapper, which hears of no new worker, never lets it go. Hence they end
     * first.
     */
    @Override
    public void stopBackground() {
        worker().ifPresent(worker -> {
            browser.everyPage().forEach(page -> endSession(page, worker));
            browser.devTools(Optional.empty(), "Target.closeTarget", "targetId", worker);
            Patience.until(
                    Patience.DEFAULT,
                    "the service worker to stop",
                    // under a stream of messages it comes up again at once, as another one
                    () -> worker().filter(worker::equals).isPresent() ? Optional.empty() : Optional.of(true),
                    () -> "it runs");
        });
    }

    private void endSession(Page page, String worker) {
        try {
            browser.devTools(Optional.of(browser.session(page)), "Target.detachFromTarget", "targetId", worker);
        } catch (BidiException e) {
            // most pages have none
        }
    }

    @Override
    public void siteAccess(boolean granted) {
        Page settings = browser.open("chrome://extensions/");
        settings.evaluate("new Promise(done => chrome.developerPrivate.updateExtensionConfiguration({extensionId: "
                + Json.quote(id) + ", hostAccess: '" + (granted ? "ON_ALL_SITES" : "ON_CLICK")
                + "'}, () => done(chrome.runtime.lastError?.message ?? true)))");
        settings.close();
    }

    /**
     * Opens the popup as a click on the toolbar button does.
     *
     * <p>BiDi knows no popups: its mapper holds the popup's process for debugging when it comes up, does not take it for
     * a page and forgets it, so that it never runs. Hence holding is switched off while the popup opens, and the popup is
     * driven over the DevTools protocol.
     */
    @Override
    public View popup() {
        String address = background("chrome.action.getPopup({})").asText();
        target("page", address).ifPresent(open -> closePopup(open, address));
        holdNewTargets(false);
        try {
            background(OPEN_POPUP);
            String popup = Patience.until(
                    Patience.DEFAULT,
                    "the popup",
                    () -> target("page", address),
                    () -> targets().toString());
            return new ChromiumPopup(browser, attach(popup));
        } finally {
            holdNewTargets(true);
        }
    }

    /** One that is still closing would be taken for the one that opens. */
    private void closePopup(String open, String address) {
        browser.devTools(Optional.empty(), "Target.closeTarget", "targetId", open);
        Patience.until(
                Patience.DEFAULT,
                "the popup that was open to close",
                () -> target("page", address).isPresent() ? Optional.empty() : Optional.of(true),
                () -> "it is there");
    }

    private void holdNewTargets(boolean hold) {
        browser.devTools(
                Optional.empty(),
                "Target.setAutoAttach",
                "autoAttach",
                true,
                "waitForDebuggerOnStart",
                hold,
                "flatten",
                true,
                "filter",
                List.of(Map.of("type", "page", "exclude", true), Map.of()));
    }

    private Optional<String> target(String type, String addressStart) {
        for (JsonNode target : targets()) {
            if (target.path("type").asText().equals(type)
                    && target.path("url").asText().startsWith(addressStart)) {
                return Optional.of(target.path("targetId").asText());
            }
        }
        return Optional.empty();
    }

    private JsonNode targets() {
        return browser.devTools(Optional.empty(), "Target.getTargets").path("targetInfos");
    }

    private String attach(String target) {
        return browser.devTools(Optional.empty(), "Target.attachToTarget", "targetId", target, "flatten", true)
                .path("sessionId")
                .asText();
    }

    private void detach(String session) {
        browser.devTools(Optional.empty(), "Target.detachFromTarget", "sessionId", session);
    }

    static JsonNode value(Chromium browser, String session, String expression) {
        JsonNode answer = browser.devTools(
                Optional.of(session),
                "Runtime.evaluate",
                "expression",
                "(async () => (await (" + expression + ")))()",
                "awaitPromise",
                true,
                "returnByValue",
                true);
        return value(answer, expression);
    }

    static JsonNode value(JsonNode answer, String script) {
        JsonNode trouble = answer.path("exceptionDetails");
        if (!trouble.isMissingNode()) {
            throw new BidiException(Json.shorten(script) + " threw "
                    + trouble.path("exception")
                            .path("description")
                            .asText(trouble.path("text").asText()));
        }
        JsonNode value = answer.path("result").path("value");
        return value.isMissingNode() ? com.fasterxml.jackson.databind.node.NullNode.getInstance() : value;
    }
}
