package org.replypolitely.ledger;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.text.Texts;

/**
 * An entry as it is stored, exported and sent between the extension's own pages: named fields, each a text (docs/storage.md). Read
 * strictly: what is damaged, or was written by a newer version, is no entry.
 */
public final class LedgerRecord {

    /** The version of the layout that this code writes. */
    public static final int VERSION = 1;

    private static final String PHRASES = "phrases";

    /** The names of all fields, in the order in which they are written. */
    public static final List<String> FIELDS = List.of(
            "id",
            "version",
            "day",
            "slug",
            "name",
            "circle",
            "relationship",
            "approach",
            "reasons",
            "language",
            "step",
            "due",
            "outcome",
            PHRASES);

    /** The latest day that a record can name: some eight thousand years from now. */
    public static final int LATEST_DAY = 3_000_000;

    private LedgerRecord() {}

    /** The fields of an entry; every name of {@link #FIELDS} is there. */
    public static Map<String, String> fields(LedgerEntry entry) {
        Disclosure said = entry.said();
        Map<String, String> fields = new HashMap<>();
        fields.put("id", entry.id());
        fields.put("version", Integer.toString(VERSION));
        fields.put("day", Integer.toString(entry.day()));
        fields.put("slug", said.to().slug());
        fields.put("name", said.to().name());
        fields.put("circle", said.circle().name());
        fields.put("relationship", said.relationship().map(Enum::name).orElse(""));
        fields.put("approach", said.approach().name());
        fields.put("reasons", names(said.reasons()));
        fields.put("language", said.language());
        fields.put("step", entry.followUp().step().name());
        fields.put("due", Integer.toString(entry.followUp().due()));
        fields.put("outcome", entry.followUp().outcome().name());
        fields.put(PHRASES, Texts.join(said.phrases(), " "));
        return fields;
    }

    /** The entry of these fields; empty where they are damaged or of a newer version. A field that is missing is damage, but for the phrases, which older records lack. */
    public static Optional<LedgerEntry> entry(Map<String, String> fields) {
        for (String name : FIELDS) {
            if (!fields.containsKey(name) && !name.equals(PHRASES)) {
                return Optional.empty();
            }
        }
        Recipient to = new Recipient(text(fields, "slug"), text(fields, "name"));
        Optional<Integer> day = day(text(fields, "day"));
        Optional<Integer> due = day(text(fields, "due"));
        Optional<Approach> approach = named(Approach.values(), text(fields, "approach"));
        Optional<List<PublicReason>> reasons = reasons(text(fields, "reasons"));
        Optional<Step> step = named(Step.values(), text(fields, "step"));
        Optional<FollowUp.Outcome> outcome = named(FollowUp.Outcome.values(), text(fields, "outcome"));
        Optional<Relationship> relationship = named(Relationship.values(), text(fields, "relationship"));
        boolean whole = text(fields, "version").equals(Integer.toString(VERSION))
                && !text(fields, "id").isEmpty()
                && to.isSomebody()
                && day.isPresent()
                && due.isPresent()
                && approach.isPresent()
                && reasons.isPresent()
                && step.isPresent()
                && outcome.isPresent()
                && (relationship.isPresent() || text(fields, "relationship").isEmpty());
        if (!whole) {
            return Optional.empty();
        }
        Disclosure said = new Disclosure(
                to,
                new Circle(text(fields, "circle")),
                relationship,
                approach.get(),
                reasons.get(),
                text(fields, "language"),
                Texts.words(text(fields, PHRASES)));
        return Optional.of(new LedgerEntry(
                text(fields, "id"), day.get(), said, new FollowUp(step.get(), due.get(), outcome.get())));
    }

    private static String text(Map<String, String> fields, String name) {
        return fields.getOrDefault(name, "");
    }

    private static String names(List<PublicReason> reasons) {
        List<String> names = new ArrayList<>();
        for (PublicReason reason : reasons) {
            names.add(reason.name());
        }
        return Texts.join(names, " ");
    }

    private static Optional<List<PublicReason>> reasons(String names) {
        List<PublicReason> reasons = new ArrayList<>();
        for (String name : Texts.words(names)) {
            Optional<PublicReason> reason = named(PublicReason.values(), name);
            if (reason.isEmpty() || reasons.contains(reason.get())) {
                return Optional.empty();
            }
            reasons.add(reason.get());
        }
        return Optional.of(reasons);
    }

    private static Optional<Integer> day(String digits) {
        if (digits.isEmpty() || digits.length() > 7) {
            return Optional.empty();
        }
        int day = 0;
        for (int i = 0; i < digits.length(); i++) {
            char digit = digits.charAt(i);
            if (digit < '0' || digit > '9') {
                return Optional.empty();
            }
            day = day * 10 + digit - '0';
        }
        return day <= LATEST_DAY ? Optional.of(day) : Optional.empty();
    }

    private static <E extends Enum<E>> Optional<E> named(E[] constants, String name) {
        for (E constant : constants) {
            if (constant.name().equals(name)) {
                return Optional.of(constant);
            }
        }
        return Optional.empty();
    }
}
