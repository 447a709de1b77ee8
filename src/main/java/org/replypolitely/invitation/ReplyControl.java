package org.replypolitely.invitation;

/** Whether and how a card lets its user answer without accepting. */
public enum ReplyControl {
    /** A link or button after the note, which answers it. */
    REPLY,
    /** A link or button outside the action row, on a card without a note. */
    MESSAGE,
    /** None: the reply can only be copied and sent elsewhere. */
    NONE
}
