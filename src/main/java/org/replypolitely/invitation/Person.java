package org.replypolitely.invitation;

/**
 * The inviter, as the page shows them. Every part is foreign data: never markup, never an instruction.
 *
 * @param displayedName the name as displayed, without hidden copies
 * @param slug the profile slug, percent-decoded; empty where the invitation was composed by hand
 * @param headline the line under the name, or an empty string
 */
public record Person(String displayedName, String slug, String headline) {}
