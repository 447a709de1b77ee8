package org.replypolitely.endtoend.bidi;

import com.fasterxml.jackson.databind.JsonNode;

/** Something on a page: an element found by a {@link Locator}. */
public interface Element {
    /** A function that gives an element's accessible name, nearly. */
    String ACCESSIBLE_NAME = """
            e => {
              const one = text => (text ?? '').replace(/\\s+/g, ' ').trim();
              const root = e.getRootNode();
              const by = one((e.getAttribute('aria-labelledby') ?? '').split(/\\s+/)
                .map(id => id && root.getElementById ? root.getElementById(id)?.textContent ?? '' : '')
                .join(' '));
              return by || one(e.getAttribute('aria-label'))
                || one([...(e.labels ?? [])].map(label => label.textContent).join(' '))
                || one(e.innerText ?? e.textContent) || one(e.title) || one(e.placeholder);
            }
            """;

    /** Clicks its middle with a real pointer, scrolling it into view first. */
    void click();

    /** Calls a function with the element as its argument, and reads back what it returns as JSON. */
    JsonNode call(String function);

    /** Its text as it is rendered. */
    default String text() {
        return call("e => e.innerText ?? e.textContent ?? ''").asText();
    }

    /** What the user has typed into it or would edit. */
    default String value() {
        return call("e => 'value' in e ? e.value : e.innerText").asText();
    }

    /** Gives it the focus without a click. */
    default void focus() {
        call("e => { e.focus(); }");
    }

    /** Its accessible name, nearly: labels, then text, then title and placeholder. */
    default String name() {
        return call(ACCESSIBLE_NAME).asText();
    }
}
