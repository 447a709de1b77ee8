package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Slots;

/** A message while it is put together: greeting, one paragraph, signature. Used within one call only. */
final class Draft {

    private final PhraseBook book;
    private final List<String> phrases = new ArrayList<>();
    private final Set<String> said = new HashSet<>();
    private final StringBuilder body = new StringBuilder();
    private int moves;
    private String greeting = "";
    private String signOff = "";

    Draft(PhraseBook book) {
        this.book = book;
    }

    void add(Phrase phrase, Slots slots) {
        String words = phrase.words(slots).orElse("");
        phrases.add(phrase.id());
        moves |= Bits.of(phrase.move()) | phrase.covers();
        switch (phrase.move()) {
            case GREETING -> greeting = words;
            case SIGN_OFF -> signOff = words;
            case ANSWER, EMPATHY, GRATITUDE, OPINION, REASON, STEP, LIMIT, ALTERNATIVE, CLOSING -> {
                if (body.length() > 0) {
                    body.append(' ');
                }
                body.append(words);
                said.addAll(phrase.isFixed() ? book.strikingWords(phrase) : book.strikingWords(words));
            }
        }
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
        int repeats = 0;
        for (String word : book.strikingWords(phrase)) {
            if (said.contains(word)) {
                repeats++;
            }
        }
        return repeats;
    }

    /** The ids of its phrases. */
    List<String> phrases() {
        return phrases;
    }

    String text(String signature) {
        StringBuilder text = new StringBuilder(greeting);
        if (text.length() > 0) {
            text.append("\n\n");
        }
        text.append(book.afterGreeting(greeting, body.toString()));
        if (!signOff.isEmpty()) {
            text.append("\n\n").append(signOff);
        }
        if (!signature.isEmpty()) {
            text.append(signOff.isEmpty() ? "\n\n" : "\n").append(signature);
        }
        return text.toString();
    }
}
