package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** An element of a page, looked up again by every command, so it fails with a clear word when the page has dropped it. */
final class PageElement implements Element {
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

    private final Context context;
    private final String id;

    PageElement(Context context, String id) {
        this.context = context;
        this.id = id;
    }

    @Override
    public void click() {
        context.bringToFront();
        call(SETTLE);
        Map<String, Object> middle = Map.of("type", "element", "element", Map.of("sharedId", id));
        context.perform(
                "pointer",
                List.of(
                        Map.of("type", "pointerMove", "x", 0, "y", 0, "origin", middle),
                        Map.of("type", "pointerDown", "button", 0),
                        Map.of("type", "pointerUp", "button", 0)),
                Map.of("pointerType", "mouse"));
    }

    @Override
    public JsonNode call(String function) {
        return Context.returned(
                context.send(
                        "script.callFunction",
                        "functionDeclaration",
                        "async e => JSON.stringify(await (" + function + ")(e))",
                        "arguments",
                        List.of(Map.of("sharedId", id)),
                        "target",
                        Map.of("context", context.id()),
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
