package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.SaidWords;
import org.replypolitely.phrasebook.Slots;

/** A message while it is put together: greeting, one paragraph, signature. Used within one call only. */
final class Draft {

    private static final int USUAL_LENGTH = 400;
    private static final String ENDS = ".!?\u2026\u3002\uFF01\uFF1F\u061F";

    private final PhraseBook book;
    private final List<String> phrases = new ArrayList<>();
    private final SaidWords said;
    private final StringBuilder text = new StringBuilder(USUAL_LENGTH);
    private int moves;
    private int sentences;
    private boolean hasBody;
    private boolean hasSignOff;

    Draft(PhraseBook book) {
        this.book = book;
        this.said = book.nothingSaid();
    }

    void add(Phrase phrase, Slots slots) {
        phrases.add(phrase.id());
        moves |= Bits.of(phrase.move()) | phrase.covers();
        switch (phrase.move()) {
            case GREETING -> phrase.say(slots, text);
            case SIGN_OFF -> {
                text.append("\n\n");
                phrase.say(slots, text);
                hasSignOff = true;
            }
            case ANSWER, EMPATHY, GRATITUDE, OPINION, REASON, STEP, LIMIT, ALTERNATIVE, CLOSING ->
                addToBody(phrase, slots);
        }
    }

    private void addToBody(Phrase phrase, Slots slots) {
        int greeting = text.length();
        if (hasBody) {
            text.append(' ');
        } else if (greeting > 0) {
            text.append("\n\n");
        }
        int start = text.length();
        phrase.say(slots, text);
        said.add(phrase, text, start);
        countSentences(start);
        if (!hasBody) {
            book.spellAfterGreeting(text, greeting, start);
            hasBody = true;
        }
    }

    private void countSentences(int from) {
        for (int i = from; i < text.length(); i++) {
            boolean last = i + 1 == text.length() || text.charAt(i + 1) == ' ';
            if (last && ENDS.indexOf(text.charAt(i)) >= 0) {
                sentences++;
            }
        }
    }

    /** How many sentences it has so far, greeting apart; an abbreviation in the user's own words may count as one more. */
    int sentences() {
        return sentences;
    }

    boolean has(Move move) {
        return (moves & Bits.of(move)) != 0;
    }

    /** Tells whether a phrase would make a move once more. */
    boolean hasAny(int otherMoves) {
        return (moves & otherMoves) != 0;
    }

    /** How many words of a phrase one would notice as said already. */
    int repeats(Phrase phrase) {
        return said.repeatedBy(phrase);
    }

    /** The ids of its phrases. */
    List<String> phrases() {
        return phrases;
    }

    /** The whole message; to be asked for once. */
    String text(String signature) {
        if (!signature.isEmpty()) {
            text.append(hasSignOff ? "\n" : "\n\n").append(signature);
        }
        return text.toString();
    }
}
