package org.replypolitely.phrasebook;

/** The phrases of one language. */
public record PhraseBook(String language) {}
