package org.replypolitely.phrasebook;

/** A confirmed fact that a phrase may need; a phrase is used only where all of its conditions hold. */
public enum Condition {
    /** The inviter wrote a note that deserves thanks. */
    NOTE,
    /** The inviter wrote nothing that the page shows. */
    NO_NOTE,
    /** They have worked together, and no longer do. */
    WORKED_TOGETHER_ONCE,
    WORKING_TOGETHER,
    /** They meet in person, often or sometimes. */
    MEET_IN_PERSON,
    /** A friend or one of the family. */
    CLOSE,
    /** They know each other: neither unknown nor a cold approach. */
    ACQUAINTED,
    /** The user wants to stay in touch. */
    WARM,
    BEREAVEMENT,
    LAYOFF,
    /** A clause against solicitation binds the user, and was announced. */
    NON_SOLICITATION,
    /** A signature follows. */
    SIGNED,
    UNSIGNED,
    /** The form of address is du, tu and the like. */
    FAMILIAR,
    /** The form of address is Sie, vous and the like. */
    POLITE,
    /** The user has declined this person before. */
    REFUSED_BEFORE,
    /** Three years or more since they were last in touch. */
    LONG_AGO,
    /** The note offers something for sale. */
    PITCH,
    /** The note asks for something. */
    REQUEST,
    /** The note asks a question. */
    QUESTION,
    /** The note tells news of the inviter's own. */
    NEWS,
    /** The note praises the user, or congratulates. */
    PRAISE,
    /** The note insults or threatens. */
    HOSTILE,
    /** The note is in another language than the reply. */
    OTHER_LANGUAGE,
    /** The inviter has asked before, and has had no answer yet or asks all the same. */
    ASKED_AGAIN,
    /** The user answers what the note asks. */
    ANSWERED,
    /** The user offers something instead. */
    OFFERED;

    /** Tells whether it is a form only, and no fact that makes a phrase fit closer. */
    boolean isForm() {
        return this == FAMILIAR || this == POLITE;
    }
}
