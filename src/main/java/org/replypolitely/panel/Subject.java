package org.replypolitely.panel;

import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.PersonName;
import org.replypolitely.invitation.ReplyControl;

/**
 * The invitation that the panel is about, as far as it is known.
 *
 * @param invitation what is known of it; nothing but key and name until the card was read
 * @param reading how far the reading of its card has come
 */
public record Subject(Invitation invitation, Reading reading) {

    /** How far the reading of a card has come. */
    public enum Reading {
        NOBODY,
        PENDING,
        READ,
        /** The card is gone, or cannot be read without guessing. */
        UNREADABLE
    }

    /** Before anybody asked for the panel. */
    static final Subject NOBODY = new Subject(unread(new InvitationKey("", ""), ""), Reading.NOBODY);

    /** What a reply that is written by hand is kept under. */
    static final InvitationKey BY_HAND = new InvitationKey("by hand", "");

    /** Somebody whom the user describes; there is no card, and nothing on it to press. */
    static Subject described(String name, String note) {
        return read(
                new Invitation(BY_HAND, new Person(name, "", ""), new Note(note, false), "", "", ReplyControl.NONE));
    }

    /** Somebody of whom only the name is known so far. */
    static Subject named(InvitationKey key, String name) {
        return new Subject(unread(key, name), Reading.PENDING);
    }

    static Subject read(Invitation invitation) {
        return new Subject(invitation, Reading.READ);
    }

    Subject unreadable() {
        return new Subject(invitation, Reading.UNREADABLE);
    }

    /** Tells whether the user describes the person. */
    boolean isByHand() {
        return key().equals(BY_HAND);
    }

    InvitationKey key() {
        return invitation.key();
    }

    Person person() {
        return invitation.person();
    }

    /** What to call the person in a sentence: the given name where it is sure, else the displayed one. */
    String callName() {
        PersonName name = PersonName.parse(person().displayedName());
        return name.given().isEmpty() ? name.displayed() : name.given();
    }

    /** Tells whether the card may offer a way to answer; only a card that was read can say that it does not. */
    boolean mayBeAnswered() {
        return switch (reading) {
            case NOBODY, UNREADABLE -> false;
            case PENDING -> true;
            case READ -> invitation.replyControl() != ReplyControl.NONE;
        };
    }

    private static Invitation unread(InvitationKey key, String name) {
        return new Invitation(key, new Person(name, key.slug(), ""), Note.NONE, "", "", ReplyControl.REPLY);
    }
}
