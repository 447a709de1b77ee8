package org.replypolitely.protocol;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.LedgerRecord;
import org.replypolitely.text.WholeNumbers;

/** Writes and reads the wire form: an array of strings, the first of which names the kind of message. */
final class Wire {
    private final String[] parts;
    private int next = 1;
    private boolean damaged;

    private Wire(String[] parts) {
        this.parts = parts;
    }

    static Wire reading(String[] parts) {
        return new Wire(parts);
    }

    static String kind(String[] parts) {
        return parts.length == 0 ? "" : parts[0];
    }

    String text() {
        if (next >= parts.length) {
            damaged = true;
            return "";
        }
        return parts[next++];
    }

    boolean flag() {
        return text().equals("1");
    }

    int number() {
        return number(text());
    }

    /** A number that may be negative. */
    int signed() {
        String digits = text();
        return digits.startsWith("-") ? -number(digits.substring(1)) : number(digits);
    }

    private int number(String digits) {
        int value = WholeNumbers.read(digits);
        damaged |= value == WholeNumbers.NONE;
        return damaged ? 0 : value;
    }

    InvitationKey key() {
        return new InvitationKey(text(), text());
    }

    /** Tells whether everything was there, was of its form, and nothing is left over. */
    boolean isWhole() {
        return !damaged && next == parts.length;
    }

    boolean hasMore() {
        return !damaged && next < parts.length;
    }

    Invitation invitation() {
        return new Invitation(
                key(),
                new Person(text(), text(), text()),
                new Note(text(), flag()),
                text(),
                text(),
                replyControl(text()));
    }

    private ReplyControl replyControl(String name) {
        for (ReplyControl control : ReplyControl.values()) {
            if (control.name().equals(name)) {
                return control;
            }
        }
        damaged = true;
        return ReplyControl.NONE;
    }

    /** An entry of the ledger; where it is damaged, so is the message. */
    Optional<LedgerEntry> entry() {
        Map<String, String> fields = new HashMap<>();
        for (String name : LedgerRecord.FIELDS) {
            fields.put(name, text());
        }
        Optional<LedgerEntry> entry = LedgerRecord.entry(fields);
        damaged |= entry.isEmpty();
        return entry;
    }

    static Writer writing(String kind) {
        return new Writer(kind);
    }

    static final class Writer {
        private final List<String> parts = new ArrayList<>();

        private Writer(String kind) {
            parts.add(kind);
        }

        Writer text(String text) {
            parts.add(text);
            return this;
        }

        Writer flag(boolean flag) {
            return text(flag ? "1" : "0");
        }

        Writer number(int number) {
            return text(Integer.toString(number));
        }

        Writer key(InvitationKey key) {
            return text(key.urn()).text(key.slug());
        }

        Writer invitation(Invitation invitation) {
            Person person = invitation.person();
            return key(invitation.key())
                    .text(person.displayedName())
                    .text(person.slug())
                    .text(person.headline())
                    .text(invitation.note().text())
                    .flag(invitation.note().cut())
                    .text(invitation.mutual())
                    .text(invitation.age())
                    .text(invitation.replyControl().name());
        }

        Writer entry(LedgerEntry entry) {
            Map<String, String> fields = LedgerRecord.fields(entry);
            for (String name : LedgerRecord.FIELDS) {
                text(fields.getOrDefault(name, ""));
            }
            return this;
        }

        String[] done() {
            return parts.toArray(new String[0]);
        }
    }
}
