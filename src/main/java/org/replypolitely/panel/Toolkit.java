package org.replypolitely.panel;

import org.replypolitely.evidence.EvidenceRules;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.tact.TactRules;

/**
 * What the panel needs to read a card, and to word and to check a reply.
 *
 * @param book the phrases
 * @param rules the rules of tact
 * @param evidence the rules by which a card is read
 */
public record Toolkit(PhraseBook book, TactRules rules, EvidenceRules evidence) {}
