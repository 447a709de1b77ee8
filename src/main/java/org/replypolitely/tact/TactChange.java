package org.replypolitely.tact;

/**
 * What to put in the place of words that break a rule of tact. Its range may be wider than that of the remark: a word that is taken out takes its
 * comma and its space along.
 *
 * @param start index of the first character to replace
 * @param end index after the last one
 * @param text what to put there; may be empty
 */
public record TactChange(int start, int end, String text) {

    /** The text with this change made. */
    public String in(String whole) {
        return whole.substring(0, start) + text + whole.substring(end);
    }
}
