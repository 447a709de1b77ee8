package org.replypolitely.settings;

/** A preference of the user's that is one word or one line; stored by its {@link #stored()} name. Nothing said is an empty string. */
public enum Preference {
    /** The user's own field of work, in their words. */
    FIELD("field"),
    /** The user's own employer, in their words; only ever compared with what a card says. */
    EMPLOYER("employer"),
    /** The language of replies, by its tag; nothing said means the one that suits the invitation. */
    REPLY_LANGUAGE("replyLanguage"),
    /** How formal, by the name of a register; nothing said means as is usual between such people. */
    REGISTER("register"),
    /** How much to say, by the name of a length. */
    LENGTH("length"),
    /** {@code feminine} or {@code masculine}: how words that agree with the user's gender are chosen. */
    GENDER("gender"),
    /** {@code yes}: the button in the page is an icon only. */
    QUIET_BUTTON("quietButton"),
    /** How many days history is kept, in digits; {@code 0} means for good. */
    RETENTION("retentionDays"),
    /** {@code yes}: settings and own wordings follow the user through the browser's account. */
    FOLLOW("follow");

    private final String stored;

    Preference(String stored) {
        this.stored = stored;
    }

    /** The name under which it is stored. */
    public String stored() {
        return stored;
    }
}
