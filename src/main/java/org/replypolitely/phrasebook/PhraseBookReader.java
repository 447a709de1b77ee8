package org.replypolitely.phrasebook;

/** Reads the compiled form of a phrase book, as the build writes it. */
public final class PhraseBookReader {

    private PhraseBookReader() {}

    /** Reads a compiled phrase book. Throws IllegalArgumentException, naming the line, where it is damaged. */
    public static PhraseBook read(String compiled) {
        return new PhraseBook(compiled);
    }
}
