package org.replypolitely.phrasebook;

/**
 * How a region spells what the book spells otherwise, as the Swiss write ss for ß. It changes the book's own words, never names or details.
 *
 * @param region the region, such as {@code CH}
 * @param from what the book writes
 * @param to what the region writes
 */
public record Spelling(String region, String from, String to) {}
