package org.replypolitely.settings;

/**
 * What the user said about themself, in their own words; only ever compared with what a card says.
 *
 * @param field what they work in, or an empty string
 * @param employer whom they work for, or an empty string
 */
public record Profile(String field, String employer) {

    /** Nothing said. */
    public static final Profile UNSTATED = new Profile("", "");
}
