package org.replypolitely.own;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.replypolitely.settings.Settings;

/**
 * A text with its variables filled.
 *
 * @param text the words; a variable that has no value stays as it was written
 * @param missing the variables that are known but have no value here, each once
 */
public record OwnText(String text, List<String> missing) {

    /** How the person is called in a greeting. */
    public static final String NAME = "name";

    /** The user's own field of work. */
    public static final String FIELD = "field";

    /** The first of the other ways in which people reach the user. */
    public static final String CHANNEL = "channel";

    /** All variables, as they stand in braces. */
    public static final List<String> VARIABLES = List.of(NAME, FIELD, CHANNEL);

    public OwnText {
        missing = List.copyOf(missing);
    }

    /** What the variables are filled with, for somebody who is called so; an empty value is none. */
    public static Map<String, String> values(Settings settings, String name) {
        Map<String, String> values = new HashMap<>();
        values.put(NAME, name);
        values.put(FIELD, settings.field());
        values.put(
                CHANNEL,
                settings.channels().isEmpty() ? "" : settings.channels().get(0));
        return values;
    }

    /** Fills a text. What comes in as a value is data: braces in it are never filled again. */
    public static OwnText fill(String text, Map<String, String> values) {
        StringBuilder filled = new StringBuilder();
        List<String> missing = new ArrayList<>();
        int from = 0;
        while (from < text.length()) {
            int open = text.indexOf('{', from);
            int close = open < 0 ? -1 : text.indexOf('}', open);
            if (close < 0) {
                break;
            }
            String variable = text.substring(open + 1, close);
            String value = values.getOrDefault(variable, "");
            boolean known = VARIABLES.contains(variable);
            filled.append(text, from, open);
            if (known && !value.isEmpty()) {
                filled.append(value);
                from = close + 1;
            } else {
                if (known && !missing.contains(variable)) {
                    missing.add(variable);
                }
                filled.append('{');
                from = open + 1;
            }
        }
        filled.append(text, Math.min(from, text.length()), text.length());
        return new OwnText(filled.toString(), missing);
    }
}
