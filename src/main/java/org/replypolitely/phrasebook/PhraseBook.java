package org.replypolitely.phrasebook;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.replypolitely.text.Chars;
import org.replypolitely.text.Texts;

/** The phrases of one language, indexed by move and reasons. All that depends on the book alone is worked out once, when it is made. */
public final class PhraseBook {

    private final String language;
    private final DetailKinds detailKinds;
    private final Set<String> smallAfterGreeting;
    private final List<String> employerAfter;
    private final List<Phrase> phrases;
    private final List<List<PhraseGroup>> groups = new ArrayList<>();
    private final StrikingWords strikingWords;
    private final boolean hasFormsOfAddress;

    /**
     * A book of phrases.
     *
     * @param language its language, as a BCP 47 tag
     * @param detailKinds how it tells kinds of free words apart
     * @param repeatable words that may well come twice in one message
     * @param smallAfterGreeting words that begin small after a greeting that ends with a comma
     * @param employerAfter the words after which a headline names an employer, small
     * @param phrases all of them, in the order of the file
     */
    public PhraseBook(
            String language,
            List<DetailKind> detailKinds,
            Set<String> repeatable,
            Set<String> smallAfterGreeting,
            List<String> employerAfter,
            List<Phrase> phrases) {
        this.language = language;
        this.detailKinds = new DetailKinds(detailKinds);
        this.smallAfterGreeting = Set.copyOf(smallAfterGreeting);
        this.employerAfter = List.copyOf(employerAfter);
        this.phrases = List.copyOf(phrases);
        for (int i = 0; i < Move.values().length; i++) {
            groups.add(new ArrayList<>());
        }
        for (Phrase phrase : phrases) {
            groupFor(phrase).add(phrase);
        }
        strikingWords = new StrikingWords(repeatable, phrases);
        hasFormsOfAddress = isOneAddressed(this.phrases);
    }

    /** The language, as a BCP 47 tag. */
    public String language() {
        return language;
    }

    /** How the book tells kinds of free words apart. */
    public DetailKinds detailKinds() {
        return detailKinds;
    }

    /** The words after which a headline names an employer, small; none where the book names none. */
    public List<String> employerAfter() {
        return employerAfter;
    }

    /** Tells whether the language speaks to one person in two ways, like du and Sie: whether a phrase chooses its words by that. */
    public boolean hasFormsOfAddress() {
        return hasFormsOfAddress;
    }

    /** All phrases, in the order of the file. */
    public List<Phrase> phrases() {
        return phrases;
    }

    /** Spells the first word of a message's body as it is spelled after its greeting: German goes on small after a comma, unless with a noun. */
    public void spellAfterGreeting(StringBuilder message, int greetingEnd, int bodyStart) {
        if (smallAfterGreeting.isEmpty()
                || greetingEnd == 0
                || message.charAt(greetingEnd - 1) != ','
                || bodyStart == message.length()) {
            return;
        }
        int end = bodyStart;
        while (end < message.length() && Chars.isLetter(message.charAt(end))) {
            end++;
        }
        if (smallAfterGreeting.contains(Texts.lower(message.substring(bodyStart, end)))) {
            message.setCharAt(bodyStart, Chars.lower(message.charAt(bodyStart)));
        }
    }

    /** The phrases that make this move and tell exactly these reasons, as {@link Bits}; those that ask for most come first. */
    public List<Phrase> phrases(Move move, int reasons) {
        for (PhraseGroup group : groups(move)) {
            if (group.reasons() == reasons) {
                return group.phrases();
            }
        }
        return List.of();
    }

    /** The phrases of this move, a group for each set of reasons that is told, in the order of the file. */
    public List<PhraseGroup> groups(Move move) {
        return groups.get(Bits.index(move));
    }

    /** A message that says nothing yet. */
    public SaidWords nothingSaid() {
        return new SaidWords(strikingWords);
    }

    private static boolean isOneAddressed(List<Phrase> phrases) {
        for (Phrase phrase : phrases) {
            if (phrase.dependsOn(Slot.ADDRESS)) {
                return true;
            }
        }
        return false;
    }

    private PhraseGroup groupFor(Phrase phrase) {
        int reasons = Bits.of(phrase.reasons());
        List<PhraseGroup> ofMove = groups.get(Bits.index(phrase.move()));
        for (PhraseGroup group : ofMove) {
            if (group.reasons() == reasons) {
                return group;
            }
        }
        PhraseGroup group = new PhraseGroup(reasons);
        ofMove.add(group);
        return group;
    }
}
