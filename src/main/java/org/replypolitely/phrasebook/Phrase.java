package org.replypolitely.phrasebook;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.PublicReason;

/** Words for one move, and when they fit. */
public final class Phrase {

    private final String id;
    private final Move move;
    private final int covers;
    private final Use use;
    private final Set<PublicReason> reasons;
    private final String offer;
    private final List<Part> parts;
    private final int specificity;
    private final int slots;
    private final int length;
    private final boolean isFixed;
    private final boolean needsSlots;

    /**
     * A phrase.
     *
     * @param id its name in the phrase book
     * @param move the move it makes
     * @param covers the other moves that it makes as well
     * @param use what it may be used for
     * @param reasons exactly the public reasons that it tells; empty where it tells none
     * @param offer the kind of offer that it words, in the data file's spelling, or an empty string
     * @param parts its words
     */
    public Phrase(
            String id,
            Move move,
            Set<Move> covers,
            Use use,
            Set<PublicReason> reasons,
            String offer,
            List<Part> parts) {
        this.id = id;
        this.move = move;
        this.covers = Bits.of(covers);
        this.use = use;
        this.reasons = Set.copyOf(reasons);
        this.offer = offer;
        this.parts = List.copyOf(parts);
        int asked = use.specificity() + (offer.isEmpty() ? 0 : 8);
        int letters = 0;
        boolean choice = false;
        boolean needs = false;
        for (Part part : parts) {
            asked += part.specificity();
            letters += part.length();
            choice |= part instanceof Part.Choice;
            needs |= part.needsSlots();
        }
        this.specificity = asked;
        this.slots = Part.slots(this.parts);
        this.length = letters;
        this.isFixed = !choice;
        this.needsSlots = needs;
    }

    /** Its name in the phrase book. */
    public String id() {
        return id;
    }

    /** The move it makes. */
    public Move move() {
        return move;
    }

    /** The other moves that it makes as well, as {@link Bits}. */
    public int covers() {
        return covers;
    }

    /** What it may be used for. */
    public Use use() {
        return use;
    }

    /** Exactly the public reasons that it tells. */
    public Set<PublicReason> reasons() {
        return reasons;
    }

    /** The kind of offer that it words, in the data file's spelling, or an empty string. */
    public String offer() {
        return offer;
    }

    /** How much it asks for; the more, the closer it fits the situation in which it may be used. */
    public int specificity() {
        return specificity;
    }

    /** The slots whose values it may say, as {@link Bits}. */
    public int slots() {
        return slots;
    }

    /** About how many characters it has, without what slots bring. */
    public int length() {
        return length;
    }

    /** Adds it to a list of phrases, behind all that ask for as much or more. */
    public void addTo(List<Phrase> closestFirst) {
        int place = closestFirst.size();
        while (place > 0 && closestFirst.get(place - 1).specificity < specificity) {
            place--;
        }
        closestFirst.add(place, this);
    }

    /** Tells whether every slot that its words need is filled. */
    public boolean canBeSaid(Slots slots) {
        return !needsSlots || Part.areSayable(parts, slots);
    }

    /** The words with their slots filled; empty where a slot that they need is empty. */
    public Optional<String> words(Slots slots) {
        if (!canBeSaid(slots)) {
            return Optional.empty();
        }
        StringBuilder words = new StringBuilder();
        say(slots, words);
        return Optional.of(words.toString());
    }

    /** Appends the words with their slots filled; nothing where a slot that they need is empty. */
    public void say(Slots slots, StringBuilder message) {
        if (canBeSaid(slots)) {
            Part.sayAll(parts, slots, message);
        }
    }

    /** Tells whether its own words are always the same, whatever slots bring. */
    public boolean isFixed() {
        return isFixed;
    }

    /** Tells whether its words depend on this slot. */
    boolean dependsOn(Slot slot) {
        return Part.dependOn(slot, parts);
    }

    /** Its words without what slots bring, all alternatives after each other: for seeing what it would repeat. */
    String ownWords() {
        StringBuilder words = new StringBuilder();
        Part.collect(parts, words);
        return words.toString();
    }
}
