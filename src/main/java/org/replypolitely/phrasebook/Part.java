package org.replypolitely.phrasebook;

import java.util.List;

/** A piece of a phrase's words. */
public sealed interface Part {

    /** Says itself with these slots; false where a slot that it needs is empty. */
    boolean say(Slots slots, StringBuilder words);

    /** How much it asks for. */
    int specificity();

    /** Words as they are. */
    record Text(String words) implements Part {
        @Override
        public boolean say(Slots slots, StringBuilder said) {
            said.append(words);
            return true;
        }

        @Override
        public int specificity() {
            return 0;
        }
    }

    /** A slot's value. */
    record Value(Slot slot) implements Part {
        @Override
        public boolean say(Slots slots, StringBuilder said) {
            String value = slots.value(slot);
            said.append(value);
            return !value.isEmpty();
        }

        /** A confirmed detail makes a phrase fit better than anything else; a displayed name is the last resort among names. */
        @Override
        public int specificity() {
            return switch (slot) {
                case YEARS, CHANNEL, DETAIL, ANSWER -> 6;
                case GIVEN, SURNAME, TITLE, FULL -> 2;
                case DISPLAYED -> 1;
                case CHANNEL_KIND, ADDRESSEE_GENDER, SPEAKER_GENDER, REGISTER, ADDRESS -> 0;
            };
        }
    }

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

        @Override
        public boolean say(Slots slots, StringBuilder said) {
            for (Variant variant : variants) {
                if (slots.fits(by, variant.key())) {
                    return sayAll(variant.parts(), slots, said);
                }
            }
            return sayAll(other, slots, said);
        }

        @Override
        public int specificity() {
            int most = 0;
            for (Part part : other) {
                most = Math.max(most, part.specificity());
            }
            return most;
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

    /** Says one part after the other; false as soon as one can't be said. */
    static boolean sayAll(List<Part> parts, Slots slots, StringBuilder said) {
        for (Part part : parts) {
            if (!part.say(slots, said)) {
                return false;
            }
        }
        return true;
    }
}
