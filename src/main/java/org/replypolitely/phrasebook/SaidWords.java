package org.replypolitely.phrasebook;

/** Which words of a book, of those that one would notice, a message says already. Used while one message is put together. */
public final class SaidWords {

    private final StrikingWords words;
    private final boolean[] said;

    SaidWords(StrikingWords words) {
        this.words = words;
        this.said = new boolean[words.count()];
    }

    /** Adds what a phrase said: the words of a message from this place on. */
    public void add(Phrase phrase, CharSequence message, int from) {
        if (phrase.isFixed()) {
            for (int word : words.of(phrase)) {
                said[word] = true;
            }
        } else {
            words.mark(message, from, said);
        }
    }

    /** How many words of a phrase would come twice. */
    public int repeatedBy(Phrase phrase) {
        int repeated = 0;
        for (int word : words.of(phrase)) {
            if (said[word]) {
                repeated++;
            }
        }
        return repeated;
    }
}
