package org.replypolitely.wording;

import org.replypolitely.text.Texts;

/**
 * Something that the user themself offers; nothing is ever offered without it.
 *
 * @param kind what is offered
 * @param detail when, where, what or who, in the user's words; may be empty
 */
public record Offer(Kind kind, String detail) {

    /** What can be offered. */
    public enum Kind {
        CALL,
        MEET,
        OTHER_CHANNEL,
        SEE_YOU_AT,
        REFERRAL,
        ANSWER,
        CONNECT_LATER,
        CONTACT_LATER;

        private final String word = Texts.kebab(this);

        /** Its name in data files. */
        public String word() {
            return word;
        }
    }
}
