package org.replypolitely.invitation;

/**
 * What the inviter wrote along with the invitation.
 *
 * @param text the note, or an empty string where there is none
 * @param cut whether the page shows only its beginning
 */
public record Note(String text, boolean cut) {

    /** An invitation without words. */
    public static final Note NONE = new Note("", false);

    /** Tells whether the inviter wrote nothing, or nothing that the page shows. */
    public boolean isEmpty() {
        return text.isEmpty();
    }
}
