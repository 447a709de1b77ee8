package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.Map;

/**
 * Commands to one browsing context.
 *
 * @param browser whose it is
 * @param id its own id
 * @param tab the id of the tab that it is, or that it is in
 */
record Context(Browser browser, String id, String tab) {

    JsonNode send(String method, Object... parameters) {
        return send(method, Json.object(parameters));
    }

    JsonNode send(String method, ObjectNode parameters) {
        return browser.connection().send(method, parameters);
    }

    /** Brings the tab to the front. */
    void activate() {
        send("browsingContext.activate", "context", tab);
    }

    void bringToFront() {
        if (!evaluate("document.visibilityState").asText().equals("visible")) {
            activate();
        }
    }

    /** Evaluates an expression (a promise is awaited) and reads back its value as JSON. */
    JsonNode evaluate(String expression) {
        return returned(
                send(
                        "script.evaluate",
                        "expression",
                        "(async () => JSON.stringify(await (" + expression + ")))()",
                        "target",
                        Map.of("context", id),
                        "awaitPromise",
                        true),
                expression);
    }

    /** Reads back what a script returned as JSON text; fails with what it threw. */
    static JsonNode returned(JsonNode answer, String script) {
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
    void perform(String type, List<Object> actions, Map<String, Object> parameters) {
        try {
            send(
                    "input.performActions",
                    "context",
                    id,
                    "actions",
                    List.of(Map.of("type", type, "id", type, "actions", actions, "parameters", parameters)));
        } catch (BidiException e) {
            if (!String.valueOf(e.getMessage()).contains("no such frame")) {
                throw e;
            }
        }
    }
}
