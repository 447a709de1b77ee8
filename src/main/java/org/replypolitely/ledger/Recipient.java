package org.replypolitely.ledger;

import org.replypolitely.text.Texts;

/**
 * Somebody who was told something.
 *
 * @param slug their profile slug, percent-decoded; empty where the reply was composed by hand
 * @param name their displayed name; foreign data, kept as it came
 */
public record Recipient(String slug, String name) {

    /** Tells whether this can be anybody at all. */
    public boolean isSomebody() {
        return !canonical(slug).isEmpty() || !canonical(name).isEmpty();
    }

    /** Tells whether two are one person: by the slug where both have one, else by the name. */
    public boolean isSameAs(Recipient other) {
        String mine = canonical(slug);
        String theirs = canonical(other.slug);
        if (!mine.isEmpty() && !theirs.isEmpty()) {
            return mine.equals(theirs);
        }
        return !canonical(name).isEmpty() && canonical(name).equals(canonical(other.name));
    }

    private static String canonical(String text) {
        return Texts.lower(Texts.tidy(text));
    }
}
