package org.replypolitely.phrasebook;

import java.util.Map;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** What the slots of a phrase are filled with, in one language. */
public final class Slots {

    private static final int COUNT = Slot.values().length;

    private final String language;
    private final String[] values;

    /**
     * Takes what is known.
     *
     * @param language the language of the phrases, for plural categories
     * @param values the filled slots; a blank value counts as empty
     */
    public Slots(String language, Map<Slot, String> values) {
        this(language, new String[COUNT]);
        for (int i = 0; i < COUNT; i++) {
            this.values[i] = "";
        }
        for (Map.Entry<Slot, String> entry : values.entrySet()) {
            fill(entry.getKey(), entry.getValue());
        }
    }

    private Slots(String language, String[] values) {
        this.language = language;
        this.values = values;
    }

    /** These slots and one more. */
    public Slots with(Slot slot, String value) {
        Slots more = new Slots(language, values.clone());
        more.fill(slot, value);
        return more;
    }

    /** The value of a slot, or an empty string. */
    public String value(Slot slot) {
        return values[Bits.index(slot)];
    }

    private void fill(Slot slot, String value) {
        values[Bits.index(slot)] = Texts.isBlank(value) ? "" : value;
    }

    /** Tells whether a slot holds this value, or a number of this plural category. */
    boolean fits(Slot slot, String key) {
        String value = value(slot);
        return value.equals(key)
                || (PluralCategory.isName(key)
                        && isNumber(value)
                        && PluralCategory.of(language, value).equals(key));
    }

    private static boolean isNumber(String value) {
        for (int i = 0; i < value.length(); i++) {
            if (!Chars.isDigit(value.charAt(i))) {
                return false;
            }
        }
        return !value.isEmpty();
    }
}
