package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.net.URI;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A tab, or a frame inside one (a "browsing context").
 *
 * <p>Chromium answers neither pointer actions nor questions about accessibility in a tab that is not in front, so those
 * bring the tab to the front first.
 */
public final class Page implements View {
    private final Browser browser;
    private final String context;
    private final String tab;

    Page(Browser browser, String context, String tab) {
        this.browser = browser;
        this.context = context;
        this.tab = tab;
    }

    String context() {
        return context;
    }

    /**
     * Goes to an address and waits until it has loaded. A tab that has only just been opened may ask before the interception
     * of requests has reached it, on a busy machine: then once more.
     */
    public Page navigate(String address) {
        try {
            send("browsingContext.navigate", "context", context, "url", address, "wait", "complete");
        } catch (BidiException e) {
            if (!String.valueOf(e.getMessage()).contains("ERR_TUNNEL_CONNECTION_FAILED")) {
                throw e;
            }
            browser.network().overlookOwn(URI.create(address));
            send("browsingContext.navigate", "context", context, "url", address, "wait", "complete");
        }
        return this;
    }

    /** Loads the page anew. Firefox gives up when a frame in the page begins to load in the same moment: then once more. */
    public void reload() {
        try {
            send("browsingContext.reload", "context", context, "wait", "complete");
        } catch (BidiException e) {
            if (!String.valueOf(e.getMessage()).contains("NS_BINDING_ABORTED")) {
                throw e;
            }
            send("browsingContext.reload", "context", context, "wait", "complete");
        }
    }

    /** Goes back (a negative number) or forth in the tab's history. */
    public void traverseHistory(int delta) {
        send("browsingContext.traverseHistory", "context", context, "delta", delta);
    }

    /** Brings the tab to the front. */
    public void activate() {
        send("browsingContext.activate", "context", tab);
    }

    public void close() {
        send("browsingContext.close", "context", tab);
    }

    /** Forces the size of the view, in CSS pixels. Stays until {@link #ownViewport()}. */
    public void viewport(int width, int height) {
        send("browsingContext.setViewport", "context", tab, "viewport", Map.of("width", width, "height", height));
    }

    /** Gives the view the size of its window again. */
    public void ownViewport() {
        send("browsingContext.setViewport", Json.object("context", tab).set("viewport", NullNode.getInstance()));
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
        JsonNode tree = send("browsingContext.getTree", "root", context);
        List<Page> frames = new ArrayList<>();
        for (JsonNode child : tree.path("contexts").path(0).path("children")) {
            frames.add(new Page(browser, child.path("context").asText(), tab));
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
        if (!context.equals(tab)) {
            return new Page(browser, tab, tab).clipboard();
        }
        activate();
        browser.permitClipboard(evaluate("location.origin").asText());
        return evaluate("navigator.clipboard.readText()").asText();
    }

    @Override
    public JsonNode evaluate(String expression) {
        return returned(
                send(
                        "script.evaluate",
                        "expression",
                        "(async () => JSON.stringify(await (" + expression + ")))()",
                        "target",
                        Map.of("context", context),
                        "awaitPromise",
                        true),
                expression);
    }

    @Override
    public List<Element> all(Locator locator) {
        if (locator instanceof Locator.Css css) {
            return located(Map.of("type", "css", "value", css.selector()), true);
        }
        Locator.Role role = (Locator.Role) locator;
        bringToFront();
        Map<String, String> value = role.match() == Locator.Match.EXACTLY
                ? Map.of("role", role.role(), "name", role.name())
                : Map.of("role", role.role());
        List<Element> found =
                located(Map.of("type", "accessibility", "value", value), !browser.accessibilityReachesShadowTrees());
        return role.match() == Locator.Match.STARTING
                ? found.stream().filter(element -> role.accepts(element.name())).toList()
                : found;
    }

    @Override
    public void type(String text) {
        bringToFront();
        List<Object> strokes = new ArrayList<>();
        text.codePoints().forEach(point -> {
            String key = point == '\n' ? String.valueOf(Key.ENTER.webDriver()) : Character.toString(point);
            strokes.add(Map.of("type", "keyDown", "value", key));
            strokes.add(Map.of("type", "keyUp", "value", key));
        });
        perform("key", strokes, Map.of());
    }

    @Override
    public void press(Key... chord) {
        bringToFront();
        List<Object> strokes = new ArrayList<>();
        for (Key key : chord) {
            strokes.add(Map.of("type", "keyDown", "value", String.valueOf(key.webDriver())));
        }
        for (int i = chord.length - 1; i >= 0; i--) {
            strokes.add(Map.of("type", "keyUp", "value", String.valueOf(chord[i].webDriver())));
        }
        perform("key", strokes, Map.of());
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
        JsonNode picture = send("browsingContext.captureScreenshot", "context", tab, "origin", origin);
        return Base64.getDecoder().decode(picture.path("data").asText());
    }

    private void bringToFront() {
        if (!evaluate("document.visibilityState").asText().equals("visible")) {
            activate();
        }
    }

    private List<Element> located(Map<String, Object> locator, boolean inShadowTreesToo) {
        Map<String, Element> found = new LinkedHashMap<>();
        collect(send("browsingContext.locateNodes", "context", context, "locator", locator), found);
        if (inShadowTreesToo) {
            ArrayNode roots = Json.array();
            addShadowRoots(documentElement(), roots);
            if (!roots.isEmpty()) {
                collect(
                        send(
                                "browsingContext.locateNodes",
                                "context",
                                context,
                                "locator",
                                locator,
                                "startNodes",
                                roots),
                        found);
            }
        }
        return List.copyOf(found.values());
    }

    private void collect(JsonNode answer, Map<String, Element> found) {
        for (JsonNode node : answer.path("nodes")) {
            String id = node.path("sharedId").asText();
            found.putIfAbsent(id, new PageElement(id));
        }
    }

    /** The whole tree as the browser tells it: the one way to learn of closed shadow roots. */
    private JsonNode documentElement() {
        return send(
                        "script.evaluate",
                        "expression",
                        "document.documentElement",
                        "target",
                        Map.of("context", context),
                        "awaitPromise",
                        false,
                        "serializationOptions",
                        Json.object("includeShadowTree", "all").set("maxDomDepth", NullNode.getInstance()))
                .path("result");
    }

    private static void addShadowRoots(JsonNode node, ArrayNode roots) {
        JsonNode root = node.path("value").path("shadowRoot");
        if (root.isObject()) {
            roots.add(Json.object("sharedId", root.path("sharedId").asText()));
            addShadowRoots(root, roots);
        }
        for (JsonNode child : node.path("value").path("children")) {
            addShadowRoots(child, roots);
        }
    }

    private static JsonNode returned(JsonNode answer, String script) {
        if (answer.path("type").asText().equals("exception")) {
            throw new BidiException(Json.shorten(script) + " threw "
                    + answer.at("/exceptionDetails/text").asText());
        }
        JsonNode result = answer.path("result");
        return result.path("type").asText().equals("string")
                ? Json.parse(result.path("value").asText())
                : NullNode.getInstance();
    }

    /** Acts, and takes it for done when the act itself takes the view away: then there is nothing left to let go of. */
    private void perform(String type, List<Object> actions, Map<String, Object> parameters) {
        try {
            send(
                    "input.performActions",
                    "context",
                    context,
                    "actions",
                    List.of(Map.of("type", type, "id", type, "actions", actions, "parameters", parameters)));
        } catch (BidiException e) {
            if (!String.valueOf(e.getMessage()).contains("no such frame")) {
                throw e;
            }
        }
    }

    private JsonNode send(String method, Object... parameters) {
        return send(method, Json.object(parameters));
    }

    private JsonNode send(String method, JsonNode parameters) {
        return browser.connection().send(method, (com.fasterxml.jackson.databind.node.ObjectNode) parameters);
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof Page page && page.context.equals(context);
    }

    @Override
    public int hashCode() {
        return context.hashCode();
    }

    @Override
    public String toString() {
        return "page " + context;
    }

    /** Looked up again by every command, so it fails with a clear word when the page has dropped it. */
    private final class PageElement implements Element {
        /** Scrolls into view and waits until the element is drawn and holds still (at most some seconds). */
        private static final String SETTLE = """
                async e => {
                  if (!e.isConnected) throw new Error('the element has left the page');
                  e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                  let last = '';
                  for (let i = 0; i < 180; i++) {
                    const r = e.getBoundingClientRect();
                    const now = [r.x, r.y, r.width, r.height].join();
                    if (now === last && r.width + r.height > 0) return;
                    last = now;
                    await new Promise(done => requestAnimationFrame(done));
                  }
                }
                """;

        private final String id;

        PageElement(String id) {
            this.id = id;
        }

        @Override
        public void click() {
            bringToFront();
            call(SETTLE);
            Map<String, Object> middle = Map.of("type", "element", "element", Map.of("sharedId", id));
            perform(
                    "pointer",
                    List.of(
                            Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", middle),
                            Map.of("type", "pointerDown", "button", 0),
                            Map.of("type", "pointerUp", "button", 0)),
                    Map.of("pointerType", "mouse"));
        }

        @Override
        public JsonNode call(String function) {
            return returned(
                    send(
                            "script.callFunction",
                            "functionDeclaration",
                            "async e => JSON.stringify(await (" + function + ")(e))",
                            "arguments",
                            List.of(Map.of("sharedId", id)),
                            "target",
                            Map.of("context", context),
                            "awaitPromise",
                            true),
                    function);
        }

        @Override
        public boolean equals(Object other) {
            return other instanceof PageElement element && element.id.equals(id);
        }

        @Override
        public int hashCode() {
            return Optional.of(id).hashCode();
        }

        @Override
        public String toString() {
            return "element “" + name() + "”";
        }
    }
}
