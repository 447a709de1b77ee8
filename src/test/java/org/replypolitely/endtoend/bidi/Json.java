package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;

/** Makes and reads the JSON that goes over the wire. */
final class Json {
    private static final ObjectMapper MAPPER = new ObjectMapper();

    private Json() {}

    /** An object out of names and values in turn: {@code object("context", id, "wait", "complete")}. */
    static ObjectNode object(Object... namesAndValues) {
        if (namesAndValues.length % 2 != 0) {
            throw new IllegalArgumentException("names and values must come in pairs");
        }
        ObjectNode object = MAPPER.createObjectNode();
        for (int i = 0; i < namesAndValues.length; i += 2) {
            object.set((String) namesAndValues[i], MAPPER.valueToTree(namesAndValues[i + 1]));
        }
        return object;
    }

    static ArrayNode array(Object... values) {
        return MAPPER.valueToTree(List.of(values));
    }

    static JsonNode parse(String text) {
        try {
            return MAPPER.readTree(text);
        } catch (JsonProcessingException e) {
            throw new BidiException("not JSON: " + shorten(text), e);
        }
    }

    static <T> T as(JsonNode value, Class<T> type) {
        try {
            return MAPPER.treeToValue(value, type);
        } catch (JsonProcessingException e) {
            throw new BidiException("expected " + type.getSimpleName() + " but got " + shorten(value.toString()), e);
        }
    }

    /** A JavaScript string literal of the text. */
    static String quote(String text) {
        return MAPPER.valueToTree(text).toString();
    }

    static String shorten(String text) {
        return text.length() <= 400 ? text : text.substring(0, 400) + "…";
    }
}
