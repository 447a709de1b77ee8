package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;

/**
 * A tab, or a frame inside one (a "browsing context").
 *
 * <p>Chromium answers neither pointer actions nor questions about accessibility in a tab that is not in front, so those
 * bring the tab to the front first.
 */
public final class Page implements View {
    private static final int MOST_TRIES = 20;

    private final Browser browser;
    private final Context context;
    private final NodeSearch nodes;

    Page(Browser browser, String context, String tab) {
        this.browser = browser;
        this.context = new Context(browser, context, tab);
        nodes = new NodeSearch(this.context);
    }

    String context() {
        return context.id();
    }

    /**
     * Goes to an address and waits until it has loaded. A tab that has only just been opened may ask before the interception
     * of requests has reached it, on a busy machine: then again.
     */
    public Page navigate(String address) {
        for (int tries = 1; !isOpened(address, tries == MOST_TRIES); tries++) {
            Patience.pause();
        }
        return this;
    }

    private boolean isOpened(String address, boolean isLastTry) {
        try {
            context.send("browsingContext.navigate", "context", context.id(), "url", address, "wait", "complete");
            return true;
        } catch (BidiException e) {
            if (isLastTry || !String.valueOf(e.getMessage()).contains("ERR_TUNNEL_CONNECTION_FAILED")) {
                throw e;
            }
            browser.network().overlookOwn(URI.create(address));
            return false;
        }
    }

    /** Loads the page anew. Firefox gives up when a frame in the page begins to load in the same moment: then once more. */
    public void reload() {
        try {
            context.send("browsingContext.reload", "context", context.id(), "wait", "complete");
        } catch (BidiException e) {
            if (!String.valueOf(e.getMessage()).contains("NS_BINDING_ABORTED")) {
                throw e;
            }
            context.send("browsingContext.reload", "context", context.id(), "wait", "complete");
        }
    }

    /** Goes back (a negative number) or forth in the tab's history. */
    public void traverseHistory(int delta) {
        context.send("browsingContext.traverseHistory", "context", context.id(), "delta", delta);
    }

    /** Brings the tab to the front. */
    public void activate() {
        context.activate();
    }

    public void close() {
        context.send("browsingContext.close", "context", context.tab());
    }

    /** Forces the size of the view, in CSS pixels. Stays until {@link #ownViewport()}. */
    public void viewport(int width, int height) {
        context.send(
                "browsingContext.setViewport",
                "context",
                context.tab(),
                "viewport",
                Map.of("width", width, "height", height));
    }

    /** Gives the view the size of its window again. */
    public void ownViewport() {
        context.send(
                "browsingContext.setViewport",
                Json.object("context", context.tab()).set("viewport", NullNode.getInstance()));
    }

    /** Prefers dark (or light) colours here and in the frames that are in it now. */
    @Override
    public void dark(boolean preferred) {
        prefer(preferred);
        frames().forEach(frame -> frame.prefer(preferred));
    }

    /** Draws this and the frames in it in a few forced colours, as in a contrast theme, or no more; fails in Firefox. */
    public void forcedColours(boolean forced) {
        browser.forcedColours(this, forced);
        frames().forEach(frame -> browser.forcedColours(frame, forced));
    }

    private void prefer(boolean dark) {
        browser.prefersDark(this, dark);
        awaitColours(dark);
    }

    /** The frames directly inside, those in closed shadow trees too. */
    public List<Page> frames() {
        JsonNode tree = context.send("browsingContext.getTree", "root", context.id());
        List<Page> frames = new ArrayList<>();
        for (JsonNode child : tree.path("contexts").path(0).path("children")) {
            frames.add(new Page(browser, child.path("context").asText(), context.tab()));
        }
        return frames;
    }

    /** Waits for a frame (directly inside) whose address has the part, and until its document has loaded. */
    public Page frame(String addressPart) {
        return Patience.until(
                Patience.DEFAULT,
                "a frame at …" + addressPart + "…",
                () -> frames().stream()
                        .filter(frame -> frame.evaluate("document.readyState === 'complete' && location.href")
                                .asText()
                                .contains(addressPart))
                        .findFirst(),
                () -> "frames at " + frames().stream().map(View::address).toList() + " in " + described());
    }

    /**
     * Reads the clipboard, which the tab's own document is permitted first: a frame may not read it unless its host lets
     * it. The tab must show a page of {@code https:} or of an extension.
     */
    public String clipboard() {
        if (!context.id().equals(context.tab())) {
            return new Page(browser, context.tab(), context.tab()).clipboard();
        }
        activate();
        browser.permitClipboard(evaluate("location.origin").asText());
        return evaluate("navigator.clipboard.readText()").asText();
    }

    @Override
    public JsonNode evaluate(String expression) {
        return context.evaluate(expression);
    }

    @Override
    public List<Element> all(Locator locator) {
        return nodes.all(locator);
    }

    @Override
    public void type(String text) {
        context.bringToFront();
        List<Object> strokes = new ArrayList<>();
        text.codePoints().forEach(point -> {
            String key = point == '\n' ? String.valueOf(Key.ENTER.webDriver()) : Character.toString(point);
            strokes.add(Map.of("type", "keyDown", "value", key));
            strokes.add(Map.of("type", "keyUp", "value", key));
        });
        context.perform("key", strokes, Map.of());
    }

    @Override
    public void press(Key... chord) {
        context.bringToFront();
        List<Object> strokes = new ArrayList<>();
        for (Key key : chord) {
            strokes.add(Map.of("type", "keyDown", "value", String.valueOf(key.webDriver())));
        }
        for (int i = chord.length - 1; i >= 0; i--) {
            strokes.add(Map.of("type", "keyUp", "value", String.valueOf(chord[i].webDriver())));
        }
        context.perform("key", strokes, Map.of());
    }

    @Override
    public byte[] screenshot() {
        return captured("viewport");
    }

    /** A picture of the whole document, however long, as PNG. */
    public byte[] wholeScreenshot() {
        return captured("document");
    }

    private byte[] captured(String origin) {
        activate();
        JsonNode picture =
                context.send("browsingContext.captureScreenshot", "context", context.tab(), "origin", origin);
        return Base64.getDecoder().decode(picture.path("data").asText());
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && page.context().equals(context());
    }

    @Override
    public int hashCode() {
        return context().hashCode();
    }

    @Override
    public String toString() {
        return "page " + context();
    }
}
