package org.replypolitely.phrasebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;

/**
 * Words for one move, and when they fit.
 *
 * @param id its name in the phrase book
 * @param move the move it makes
 * @param approaches the approaches that it serves; empty for all
 * @param tones the tones that it serves
 * @param registers the registers that it serves
 * @param reasons exactly the public reasons that it tells; empty where it tells none
 * @param relationships who it can be said to; empty for everybody
 * @param when what must be so
 * @param offer the kind of offer that it words, in the data file's spelling, or an empty string
 * @param parts its words
 */
public record Phrase(
        String id,
        Move move,
        Set<Approach> approaches,
        Set<Tone> tones,
        Set<Register> registers,
        Set<PublicReason> reasons,
        Set<Relationship> relationships,
        Set<Condition> when,
        String offer,
        List<Part> parts) {

    public Phrase {
        approaches = Set.copyOf(approaches);
        tones = Set.copyOf(tones);
        registers = Set.copyOf(registers);
        reasons = Set.copyOf(reasons);
        relationships = Set.copyOf(relationships);
        when = Set.copyOf(when);
        parts = List.copyOf(parts);
    }

    /** The words with their slots filled; empty where a slot that they need is empty. */
    public Optional<String> words(Slots slots) {
        StringBuilder words = new StringBuilder();
        return Part.sayAll(parts, slots, words) ? Optional.of(words.toString()) : Optional.empty();
    }

    /** How much it asks for; the more, the closer it fits the situation in which it may be used. */
    public int specificity() {
        int asked = (relationships.isEmpty() ? 0 : 2) + (offer.isEmpty() ? 0 : 8);
        for (Condition condition : when) {
            asked += condition.isForm() ? 0 : 2;
        }
        for (Part part : parts) {
            asked += part.specificity();
        }
        return asked;
    }
}
