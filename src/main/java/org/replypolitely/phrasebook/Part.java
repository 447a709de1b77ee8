package org.replypolitely.phrasebook;

import java.util.List;

/** A piece of a phrase's words. */
public sealed interface Part {

    /** Words as they are. */
    record Text(String words) implements Part {}

    /** A slot's value. */
    record Value(Slot slot) implements Part {}

    /**
     * Words that depend on a slot.
     *
     * @param by the slot
     * @param variants words for values of the slot, or for their plural categories; the first that fits
     * @param other words for all other values, and for an empty slot
     */
    record Choice(Slot by, List<Variant> variants, List<Part> other) implements Part {
        public Choice {
            variants = List.copyOf(variants);
            other = List.copyOf(other);
        }
    }

    /**
     * Words for one value.
     *
     * @param key the value, or a plural category
     * @param parts the words
     */
    record Variant(String key, List<Part> parts) {
        public Variant {
            parts = List.copyOf(parts);
        }
    }
}
