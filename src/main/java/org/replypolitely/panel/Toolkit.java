package org.replypolitely.panel;

import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.tact.TactRules;

/**
 * What the panel needs to word and to check a reply.
 *
 * @param book the phrases
 * @param rules the rules of tact
 */
public record Toolkit(PhraseBook book, TactRules rules) {}
