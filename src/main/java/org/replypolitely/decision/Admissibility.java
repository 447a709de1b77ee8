package org.replypolitely.decision;

/** Whether a public reason may be told to this person. */
public sealed interface Admissibility {

    /** The user confirmed what it rests on. */
    record Established() implements Admissibility {}

    /** Fine if the user vouches for it, with one tap. */
    record Askable() implements Admissibility {}

    /**
     * A known fact contradicts it, or it would do harm.
     *
     * @param cause why, for the user to read
     */
    record RuledOut(Cause cause) implements Admissibility {}

    /** Why a reason is ruled out; worded in the locale files as {@code ruled_out_NAME}. */
    enum Cause {
        SAME_OR_ADJACENT_FIELD,
        WORKED_TOGETHER,
        WORKING_TOGETHER_NOW,
        SAME_COMPANY,
        CLIENT_HAS_A_PART,
        EXCEPTION_WOULD_SHOW,
        INVITER_IS_ONE_OF_THEM,
        NOT_IN_YOUR_COMPANY,
        NO_FAMILY_OF_YOURS,
        NO_FRIEND_OF_YOURS,
        NO_CLIENT_OF_YOURS,
        NO_SUPPLIER_OF_YOURS,
        NO_RECRUITER,
        NOT_IN_TOUCH_YET,
        NOTHING_LAPSED,
        ODD_TOWARDS_THEM,
        HURTS_NOW,
        NOT_THE_MOMENT,
        KNOWS_THEIR_WORK,
        SOUNDS_LIKE_JOB_HUNT,
        ALREADY_DECIDED,
        LATER_NOT_MEANT,
        CONTACT_IN_DISPUTE,
        NOT_REMEMBERED,
        CONTRADICTS_WHAT_YOU_WANT,
        ENTAILS_PRIVATE_MOTIVE,
        TALK_NOT_WANTED,
        CONTACT_NOT_WANTED,
        ANOTHER_REASON_WAS_TOLD,
        CIRCLE_HEARD_OTHERWISE,
        CHANNEL_NOT_WANTED;

        /** Tells whether it goes without saying, because the reason is about other people altogether. */
        public boolean isObvious() {
            return this == NOT_IN_YOUR_COMPANY
                    || this == NO_FAMILY_OF_YOURS
                    || this == NO_FRIEND_OF_YOURS
                    || this == NO_CLIENT_OF_YOURS
                    || this == NO_SUPPLIER_OF_YOURS
                    || this == NO_RECRUITER;
        }
    }
}
