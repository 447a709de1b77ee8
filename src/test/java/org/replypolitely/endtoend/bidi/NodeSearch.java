package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.NullNode;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Finds elements of a page, those in closed shadow trees too. */
final class NodeSearch {
    private final Context context;

    NodeSearch(Context context) {
        this.context = context;
    }

    /** What matches right now, in document order. */
    List<Element> all(Locator locator) {
        if (locator instanceof Locator.Css css) {
            return located(Map.of("type", "css", "value", css.selector()), true);
        }
        Locator.Role role = (Locator.Role) locator;
        context.bringToFront();
        Map<String, String> value = role.match() == Locator.Match.EXACTLY
                ? Map.of("role", role.role(), "name", role.name())
                : Map.of("role", role.role());
        List<Element> found = located(
                Map.of("type", "accessibility", "value", value),
                !context.browser().accessibilityReachesShadowTrees());
        return role.match() == Locator.Match.STARTING
                ? found.stream().filter(element -> role.accepts(element.name())).toList()
                : found;
    }

    private List<Element> located(Map<String, Object> locator, boolean inShadowTreesToo) {
        Map<String, Element> found = new LinkedHashMap<>();
        collect(context.send("browsingContext.locateNodes", "context", context.id(), "locator", locator), found);
        if (inShadowTreesToo) {
            ArrayNode roots = Json.array();
            addShadowRoots(documentElement(), roots);
            if (!roots.isEmpty()) {
                collect(
                        context.send(
                                "browsingContext.locateNodes",
                                "context",
                                context.id(),
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
            found.putIfAbsent(id, new PageElement(context, id));
        }
    }

    /** The whole tree as the browser tells it: the one way to learn of closed shadow roots. */
    private JsonNode documentElement() {
        return context.send(
                        "script.evaluate",
                        "expression",
                        "document.documentElement",
                        "target",
                        Map.of("context", context.id()),
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
}
