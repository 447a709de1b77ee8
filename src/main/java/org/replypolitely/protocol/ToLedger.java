package org.replypolitely.protocol;

import java.util.Optional;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.FollowUp;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;

/** What the extension's own pages ask of the ledger, which the worker keeps; it answers each with a {@link FromLedger}. */
public sealed interface ToLedger {

    /** The wire form. */
    String[] toWire();

    /**
     * Write this down; an entry with the same id is replaced, so a retry changes nothing.
     *
     * @param entry what was said
     */
    record Write(LedgerEntry entry) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.write").entry(entry).done();
        }
    }

    /**
     * Forget one entry.
     *
     * @param id which one
     */
    record Forget(String id) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.forget").text(id).done();
        }
    }

    /**
     * Forget everything about a person.
     *
     * @param person who
     */
    record ForgetPerson(Recipient person) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.forgetPerson")
                    .text(person.slug())
                    .text(person.name())
                    .done();
        }
    }

    /** Forget everything, what was set aside too. */
    record ForgetAll() implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.forgetAll").done();
        }
    }

    /**
     * What was told to this person, and to others of their circle? Where no circle is named, the one they were counted to before.
     *
     * @param person who
     * @param circle with whom they may compare notes
     */
    record Known(Recipient person, Circle circle) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.known")
                    .text(person.slug())
                    .text(person.name())
                    .text(circle.name())
                    .done();
        }
    }

    /** What is to be looked after today? */
    record Due() implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.due").done();
        }
    }

    /**
     * What mentions these words? Everything where there are none.
     *
     * @param words part of a name or a circle
     * @param most the most entries to answer with, the latest first
     */
    record Find(String words, int most) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.find").text(words).number(most).done();
        }
    }

    /**
     * This came of the step.
     *
     * @param id of which entry
     * @param outcome what came
     */
    record Came(String id, FollowUp.Outcome outcome) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.came").text(id).text(outcome.name()).done();
        }
    }

    /**
     * Look after the step on another day.
     *
     * @param id of which entry
     * @param day when, counted from 1 January 1970
     */
    record Postpone(String id, int day) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.postpone").text(id).number(day).done();
        }
    }

    /**
     * Count an entry's person to another circle.
     *
     * @param id which entry
     * @param circle the circle that the user named, or none
     */
    record Count(String id, Circle circle) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.count").text(id).text(circle.name()).done();
        }
    }

    /** Everything as a file's text, what was set aside too. */
    record Export() implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.export").done();
        }
    }

    /**
     * Take in what was exported; entries that are there already stay as they are.
     *
     * @param text the file's text
     */
    record Import(String text) implements ToLedger {
        @Override
        public String[] toWire() {
            return Wire.writing("ledger.import").text(text).done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<ToLedger> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        Optional<ToLedger> message = switch (Wire.kind(parts)) {
            case "ledger.write" -> wire.entry().map(Write::new);
            case "ledger.forget" -> Optional.of(new Forget(wire.text()));
            case "ledger.forgetPerson" -> Optional.of(new ForgetPerson(new Recipient(wire.text(), wire.text())));
            case "ledger.forgetAll" -> Optional.of(new ForgetAll());
            case "ledger.known" ->
                Optional.of(new Known(new Recipient(wire.text(), wire.text()), new Circle(wire.text())));
            case "ledger.due" -> Optional.of(new Due());
            case "ledger.find" -> Optional.of(new Find(wire.text(), wire.number()));
            case "ledger.came" -> came(wire.text(), wire.text());
            case "ledger.postpone" -> Optional.of(new Postpone(wire.text(), wire.number()));
            case "ledger.count" -> Optional.of(new Count(wire.text(), new Circle(wire.text())));
            case "ledger.export" -> Optional.of(new Export());
            case "ledger.import" -> Optional.of(new Import(wire.text()));
            default -> Optional.empty();
        };
        return wire.isWhole() ? message : Optional.empty();
    }

    private static Optional<ToLedger> came(String id, String name) {
        for (FollowUp.Outcome outcome : FollowUp.Outcome.values()) {
            if (outcome.name().equals(name)) {
                return Optional.of(new Came(id, outcome));
            }
        }
        return Optional.empty();
    }
}
