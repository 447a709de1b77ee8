package org.replypolitely.phrasebook;

import java.util.List;

/** A piece of a phrase's words. */
public sealed interface Part {

    /** Tells whether it needs any slot filled, whatever is chosen. */
    boolean needsSlots();

    /** Tells whether the slots that it needs are filled. */
    boolean isSayable(Slots slots);

    /** Says itself with these slots. */
    void say(Slots slots, StringBuilder words);

    /** Adds the words that are its own, whatever the slots hold. */
    void collect(StringBuilder words);

    /** How much it asks for. */
    int specificity();

    /** The slots whose values it may say, as {@link Bits}. */
    int slots();

    /** How many characters its own words have; of a choice, those for all else. */
    int length();

    /** Tells whether its words depend on this slot. */
    boolean dependsOn(Slot slot);

    /** Words as they are. */
    final class Text implements Part {

        private final String words;

        /** The same: compiled code appends characters much faster than a string. */
        private final char[] letters;

        Text(String words) {
            this.words = words;
            this.letters = words.toCharArray();
        }

        /** The words. */
        public String words() {
            return words;
        }

        @Override
        public boolean needsSlots() {
            return false;
        }

        @Override
        public boolean isSayable(Slots slots) {
            return true;
        }

        @Override
        public void say(Slots slots, StringBuilder said) {
            said.append(letters);
        }

        @Override
        public void collect(StringBuilder own) {
            own.append(words).append(' ');
        }

        @Override
        public int specificity() {
            return 0;
        }

        @Override
        public int slots() {
            return 0;
        }

        @Override
        public int length() {
            return letters.length;
        }

        @Override
        public boolean dependsOn(Slot slot) {
            return false;
        }
    }

    /** A slot's value. */
    record Value(Slot slot) implements Part {
        @Override
        public boolean needsSlots() {
            return true;
        }

        @Override
        public boolean isSayable(Slots slots) {
            return !slots.value(slot).isEmpty();
        }

        @Override
        public void say(Slots slots, StringBuilder said) {
            said.append(slots.value(slot));
        }

        @Override
        public void collect(StringBuilder own) {
            // what slots bring is not its own
        }

        /** A confirmed detail makes a phrase fit better than anything else; a displayed name is the last resort among names. */
        @Override
        public int specificity() {
            return switch (slot) {
                case YEARS, CHANNEL, DETAIL, PLACE, TOPIC, EMPLOYER, WORK, ANSWER -> 6;
                case GIVEN, SURNAME, TITLE, TITLE_BARE, FULL -> 2;
                case DISPLAYED -> 1;
                case CHANNEL_KIND,
                        DETAIL_KIND,
                        PLACE_KIND,
                        EMPLOYER_KIND,
                        ADDRESSEE_GENDER,
                        SPEAKER_GENDER,
                        REGISTER,
                        ADDRESS,
                        TURN,
                        REGION -> 0;
            };
        }

        @Override
        public int slots() {
            return Bits.of(slot);
        }

        @Override
        public int length() {
            return 0;
        }

        @Override
        public boolean dependsOn(Slot other) {
            return slot == other;
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
        public boolean needsSlots() {
            boolean needs = Part.needSlots(other);
            for (Variant variant : variants) {
                needs |= Part.needSlots(variant.parts());
            }
            return needs;
        }

        @Override
        public boolean isSayable(Slots slots) {
            return areSayable(chosen(slots), slots);
        }

        @Override
        public void say(Slots slots, StringBuilder said) {
            sayAll(chosen(slots), slots, said);
        }

        @Override
        public void collect(StringBuilder own) {
            for (Variant variant : variants) {
                Part.collect(variant.parts(), own);
            }
            Part.collect(other, own);
        }

        @Override
        public int specificity() {
            int sum = 0;
            for (Part part : other) {
                sum += part.specificity();
            }
            return sum;
        }

        @Override
        public int slots() {
            int all = Part.slots(other);
            for (Variant variant : variants) {
                all |= Part.slots(variant.parts());
            }
            return all;
        }

        @Override
        public int length() {
            int sum = 0;
            for (Part part : other) {
                sum += part.length();
            }
            return sum;
        }

        @Override
        public boolean dependsOn(Slot slot) {
            boolean depends = by == slot || Part.dependOn(slot, other);
            for (Variant variant : variants) {
                depends |= Part.dependOn(slot, variant.parts());
            }
            return depends;
        }

        private List<Part> chosen(Slots slots) {
            for (Variant variant : variants) {
                if (slots.fits(by, variant.key())) {
                    return variant.parts();
                }
            }
            return other;
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

    /** Tells whether one of these parts needs any slot filled. */
    static boolean needSlots(List<Part> parts) {
        for (Part part : parts) {
            if (part.needsSlots()) {
                return true;
            }
        }
        return false;
    }

    /** Tells whether the words of one of these parts depend on this slot. */
    static boolean dependOn(Slot slot, List<Part> parts) {
        for (Part part : parts) {
            if (part.dependsOn(slot)) {
                return true;
            }
        }
        return false;
    }

    /** The slots whose values these parts may say, as {@link Bits}. */
    static int slots(List<Part> parts) {
        int slots = 0;
        for (Part part : parts) {
            slots |= part.slots();
        }
        return slots;
    }

    /** Tells whether all parts can be said. */
    static boolean areSayable(List<Part> parts, Slots slots) {
        for (Part part : parts) {
            if (!part.isSayable(slots)) {
                return false;
            }
        }
        return true;
    }

    /** Says one part after the other. */
    static void sayAll(List<Part> parts, Slots slots, StringBuilder said) {
        for (Part part : parts) {
            part.say(slots, said);
        }
    }

    /** Collects the words of one part after the other. */
    static void collect(List<Part> parts, StringBuilder own) {
        for (Part part : parts) {
            part.collect(own);
        }
    }
}
