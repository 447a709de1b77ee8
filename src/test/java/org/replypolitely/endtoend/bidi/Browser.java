package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A running browser with an empty profile of its own, which is gone without trace after {@link #close()}. */
public abstract sealed class Browser implements AutoCloseable permits Chromium, Firefox {
    private final BidiConnection connection;
    private final Network network;
    private final List<String> complaints = new ArrayList<>();

    Browser(BidiConnection connection, DeadEnd deadEnd) {
        this.connection = connection;
        this.network = new Network(connection, deadEnd);
        connection.on("log.entryAdded", this::hear);
    }

    private void hear(JsonNode entry) {
        if (entry.path("level").asText().equals("error")) {
            JsonNode place = entry.at("/stackTrace/callFrames/0");
            synchronized (complaints) {
                complaints.add(Json.shorten(entry.path("text").asText()) + " ("
                        + place.path("url").asText("?") + ":"
                        + (place.path("lineNumber").asInt() + 1) + ")");
            }
        }
    }

    /** What pages, content scripts among them, wrote to their consoles as errors, uncaught exceptions included. */
    public List<String> complaints() {
        synchronized (complaints) {
            return List.copyOf(complaints);
        }
    }

    /** The browser's name and version. */
    public abstract String name();

    /** Installs an unpacked extension from its folder. */
    public abstract Extension install(Path folder);

    abstract boolean accessibilityReachesShadowTrees();

    abstract void prefersDark(Page page, boolean preferred);

    void forcedColours(Page page, boolean forced) {
        throw new BidiException("this browser cannot be told to force colours on " + page);
    }

    abstract void permitClipboard(String origin);

    @Override
    public abstract void close();

    public Network network() {
        return network;
    }

    public BidiConnection connection() {
        return connection;
    }

    /** The open tabs, oldest first. */
    public List<Page> tabs() {
        List<Page> tabs = new ArrayList<>();
        for (JsonNode tab : contexts()) {
            tabs.add(page(tab));
        }
        return tabs;
    }

    /** Waits for a tab whose address has the part, and until its document has loaded. */
    public Page tab(String addressPart) {
        return Patience.until(
                Patience.DEFAULT,
                "a tab at …" + addressPart + "…",
                () -> tabAt(addressPart),
                () -> "tabs at " + addresses());
    }

    private Optional<Page> tabAt(String addressPart) {
        for (JsonNode tab : contexts()) {
            // the address first: a script would hang in a tab that is only coming up
            if (tab.path("url").asText().contains(addressPart)) {
                Page page = page(tab);
                if (page.evaluate("document.readyState === 'complete'").asBoolean()) {
                    return Optional.of(page);
                }
            }
        }
        return Optional.empty();
    }

    /** Opens an address in a new tab in front and waits until it has loaded. */
    public Page open(String address) {
        String context = connection
                .send("browsingContext.create", "type", "tab")
                .path("context")
                .asText();
        Page page = new Page(this, context, context);
        page.activate();
        return page.navigate(address);
    }

    /** All tabs and all frames in them. */
    List<Page> everyPage() {
        List<Page> all = new ArrayList<>(tabs());
        for (int i = 0; i < all.size(); i++) {
            all.addAll(all.get(i).frames());
        }
        return all;
    }

    private List<String> addresses() {
        List<String> addresses = new ArrayList<>();
        contexts().forEach(tab -> addresses.add(tab.path("url").asText()));
        return addresses;
    }

    private JsonNode contexts() {
        return connection.send("browsingContext.getTree", "maxDepth", 0).path("contexts");
    }

    private Page page(JsonNode context) {
        String id = context.path("context").asText();
        return new Page(this, id, id);
    }
}
