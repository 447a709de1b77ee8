package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** An extension in {@link Chromium}; its worker and its popup are reached over the DevTools protocol. */
final class ChromiumExtension implements Extension {
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
        String worker = target("service_worker", address("")).orElseGet(this::woken);
        return attached(worker, session -> value(browser, session, expression));
    }

    @Override
    public void stopBackground() {
        target("service_worker", address("")).ifPresent(worker -> {
            browser.devTools(Optional.empty(), "Target.closeTarget", "targetId", worker);
            Patience.until(
                    Patience.DEFAULT,
                    "the service worker to stop",
                    () -> target("service_worker", address("")).isPresent() ? Optional.empty() : Optional.of(true),
                    () -> "it runs");
        });
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
        background(FOCUS_FIRST_WINDOW);
        String address = background("chrome.action.getPopup({})").asText();
        target("page", address)
                .ifPresent(open -> browser.devTools(Optional.empty(), "Target.closeTarget", "targetId", open));
        holdNewTargets(false);
        try {
            background("chrome.action.openPopup()");
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

    /** A stopped worker is woken by a message from one of the extension's own documents. */
    private String woken() {
        Page page = open("manifest.json");
        try {
            page.evaluate("void chrome.runtime.sendMessage('wake up').catch(() => {})");
            return Patience.until(
                    Patience.DEFAULT,
                    "the service worker of " + id,
                    () -> target("service_worker", address("")),
                    () -> targets().toString());
        } finally {
            page.close();
        }
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

    private <T> T attached(String target, Function<String, T> work) {
        String session = attach(target);
        try {
            return work.apply(session);
        } finally {
            browser.devTools(Optional.empty(), "Target.detachFromTarget", "sessionId", session);
        }
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
