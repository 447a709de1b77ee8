package org.replypolitely.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.invitation.InvitationKey;

/** What a tab's spotter answers the popup and the worker. */
public sealed interface FromSpotter {

    /** The wire form. */
    String[] toWire();

    /**
     * What is on the page.
     *
     * @param onInvitationPath whether the page's address is one that should hold invitations
     * @param unrecognised how many things looked like an invitation but could not be read
     * @param entries the invitations, in the page's order
     */
    record Invitations(boolean onInvitationPath, int unrecognised, List<Entry> entries) implements FromSpotter {

        public Invitations {
            entries = List.copyOf(entries);
        }

        @Override
        public String[] toWire() {
            Wire.Writer writer =
                    Wire.writing("invitations").flag(onInvitationPath).number(unrecognised);
            for (Entry entry : entries) {
                writer.key(entry.key()).text(entry.name());
            }
            return writer.done();
        }
    }

    /**
     * One invitation on a page.
     *
     * @param key which one
     * @param name the inviter's displayed name
     */
    record Entry(InvitationKey key, String name) {}

    /** The panel is open in the page. */
    record Opened() implements FromSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("opened").done();
        }
    }

    /**
     * The user wants nothing in the page: open the panel for this invitation in a window of its own.
     *
     * @param key which invitation
     */
    record OpenWindow(InvitationKey key) implements FromSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("window").key(key).done();
        }
    }

    /** There is no such invitation on the page, or none at all. */
    record NothingToOpen() implements FromSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("nothing").done();
        }
    }

    /**
     * The structure of the page, without a word of it.
     *
     * @param report as {@code site.StructureReport} writes it
     */
    record Structure(String report) implements FromSpotter {
        @Override
        public String[] toWire() {
            return Wire.writing("structure").text(report).done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<FromSpotter> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        FromSpotter message;
        switch (Wire.kind(parts)) {
            case "invitations" -> {
                boolean onInvitationPath = wire.flag();
                int unrecognised = wire.number();
                List<Entry> entries = new ArrayList<>();
                while (wire.hasMore()) {
                    entries.add(new Entry(wire.key(), wire.text()));
                }
                message = new Invitations(onInvitationPath, unrecognised, entries);
            }
            case "structure" -> message = new Structure(wire.text());
            case "opened" -> message = new Opened();
            case "window" -> message = new OpenWindow(wire.key());
            case "nothing" -> message = new NothingToOpen();
            default -> {
                return Optional.empty();
            }
        }
        return wire.isWhole() ? Optional.of(message) : Optional.empty();
    }
}
