package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Optional;

/** The popup of a toolbar button in {@link Chromium}, driven over the DevTools protocol. */
final class ChromiumPopup implements View {
    private final Chromium browser;
    private final String session;

    ChromiumPopup(Chromium browser, String session) {
        this.browser = browser;
        this.session = session;
    }

    @Override
    public List<Element> all(Locator locator) {
        if (locator instanceof Locator.Css css) {
            return allByCss(css.selector());
        }
        return allByRole((Locator.Role) locator);
    }

    private List<Element> allByCss(String selector) {
        String list = send(
                        "Runtime.evaluate",
                        "expression",
                        "[...document.querySelectorAll(" + Json.quote(selector) + ")]")
                .at("/result/objectId")
                .asText();
        List<Element> found = new ArrayList<>();
        for (JsonNode property : send("Runtime.getProperties", "objectId", list, "ownProperties", true)
                .path("result")) {
            JsonNode value = property.path("value");
            if (value.path("subtype").asText().equals("node")) {
                found.add(new PopupElement(value.path("objectId").asText()));
            }
        }
        return found;
    }

    private List<Element> allByRole(Locator.Role role) {
        send("Accessibility.enable");
        int root = send("DOM.getDocument").at("/root/backendNodeId").asInt();
        List<Element> found = new ArrayList<>();
        for (JsonNode node : send("Accessibility.queryAXTree", "backendNodeId", root, "role", role.role())
                .path("nodes")) {
            if (!node.path("ignored").asBoolean()
                    && role.accepts(node.at("/name/value").asText())) {
                found.add(new PopupElement(send(
                                "DOM.resolveNode",
                                "backendNodeId",
                                node.path("backendDOMNodeId").asInt())
                        .at("/object/objectId")
                        .asText()));
            }
        }
        return found;
    }

    @Override
    public JsonNode evaluate(String expression) {
        return ChromiumExtension.value(browser, session, expression);
    }

    @Override
    public void type(String text) {
        text.codePoints().forEach(point -> send("Input.insertText", "text", Character.toString(point)));
    }

    @Override
    public void press(Key... chord) {
        int modifiers = 0;
        for (Key key : chord) {
            modifiers |= modifier(key);
            stroke(key, "keyDown", modifiers);
        }
        for (int i = chord.length - 1; i >= 0; i--) {
            modifiers &= ~modifier(chord[i]);
            letGo(chord[i], modifiers);
        }
    }

    /** Lets go of a key; there is nothing left to let go of where pressing it has closed the popup. */
    private void letGo(Key key, int modifiers) {
        try {
            stroke(key, "keyUp", modifiers);
        } catch (BidiException e) {
            String said = String.valueOf(e.getMessage());
            if (!said.contains("no such frame") && !said.contains("Unknown CDP session")) {
                throw e;
            }
        }
    }

    private void stroke(Key key, String type, int modifiers) {
        String text = switch (key) {
            case ENTER -> "\r";
            case SPACE -> " ";
            case TAB, ESCAPE, BACKSPACE, UP, DOWN, LEFT, RIGHT, HOME, END, SHIFT, CONTROL, ALT -> "";
        };
        send(
                "Input.dispatchKeyEvent",
                "type",
                type,
                "key",
                key.dom(),
                "windowsVirtualKeyCode",
                key.windows(),
                "modifiers",
                modifiers,
                "text",
                text);
    }

    private static int modifier(Key key) {
        return switch (key) {
            case ALT -> 1;
            case CONTROL -> 2;
            case SHIFT -> 8;
            case ENTER, TAB, ESCAPE, SPACE, BACKSPACE, UP, DOWN, LEFT, RIGHT, HOME, END -> 0;
        };
    }

    @Override
    public byte[] screenshot() {
        return Base64.getDecoder()
                .decode(send("Page.captureScreenshot").path("data").asText());
    }

    @Override
    public void dark(boolean preferred) {
        browser.prefersDark(session, preferred);
        awaitColours(preferred);
    }

    private JsonNode send(String method, Object... parameters) {
        return browser.devTools(Optional.of(session), method, parameters);
    }

    private final class PopupElement implements Element {
        private final String object;

        PopupElement(String object) {
            this.object = object;
        }

        @Override
        public void click() {
            JsonNode middle = call("""
                    e => {
                      e.scrollIntoView({block: 'center', inline: 'center', behavior: 'instant'});
                      const r = e.getBoundingClientRect();
                      return {x: r.x + r.width / 2, y: r.y + r.height / 2};
                    }
                    """);
            for (String type : List.of("mouseMoved", "mousePressed", "mouseReleased")) {
                send(
                        "Input.dispatchMouseEvent",
                        "type",
                        type,
                        "x",
                        middle.path("x"),
                        "y",
                        middle.path("y"),
                        "button",
                        type.equals("mouseMoved") ? "none" : "left",
                        "clickCount",
                        type.equals("mouseMoved") ? 0 : 1);
            }
        }

        @Override
        public JsonNode call(String function) {
            return ChromiumExtension.value(
                    send(
                            "Runtime.callFunctionOn",
                            "objectId",
                            object,
                            "functionDeclaration",
                            "function() { return (" + function + ")(this) }",
                            "arguments",
                            List.of(),
                            "awaitPromise",
                            true,
                            "returnByValue",
                            true),
                    function);
        }

        @Override
        public String toString() {
            return "popup element “" + name() + "”";
        }
    }
}
