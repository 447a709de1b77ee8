package org.replypolitely.ledger;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Compatibility;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.text.Texts;

/**
 * Who was told what. Total: every question has an answer, whatever the ledger holds.
 *
 * @param entries in no particular order, an id at most once
 */
public record DisclosureLedger(List<LedgerEntry> entries) {

    /** For how many days an entry is kept unless the user says otherwise. */
    public static final int RETENTION_DAYS = 180;

    /** Nobody was told anything. */
    public static final DisclosureLedger EMPTY = new DisclosureLedger(List.of());

    public DisclosureLedger {
        entries = unique(entries);
    }

    /** What was said to this person, the latest first. */
    public List<LedgerEntry> saidTo(Recipient person) {
        List<LedgerEntry> said = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.said().to().isSameAs(person)) {
                said.add(entry);
            }
        }
        return latestFirst(said);
    }

    /** What was said to others of this circle, the latest first; to this person themself does not count. */
    public List<LedgerEntry> saidIn(Circle circle, Recipient except) {
        List<LedgerEntry> said = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.said().circle().isSameAs(circle) && !entry.said().to().isSameAs(except)) {
                said.add(entry);
            }
        }
        return latestFirst(said);
    }

    /** The circle that this person was last counted to, by the user or by their card. */
    public Circle circleOf(Recipient person) {
        for (LedgerEntry entry : saidTo(person)) {
            if (!entry.said().circle().isNone()) {
                return entry.said().circle();
            }
        }
        return Circle.NONE;
    }

    /** What bears on a decision about this person, of this circle. */
    public ToldBefore toldBefore(Recipient person, Circle circle) {
        Set<PublicReason> toThem = new HashSet<>();
        boolean refused = false;
        Optional<Relationship> relationship = Optional.empty();
        for (LedgerEntry entry : saidTo(person)) {
            toThem.addAll(entry.said().reasons());
            refused |= entry.said().approach() == Approach.DECLINE_WITH_REASON;
            relationship = relationship.or(entry.said()::relationship);
        }
        Set<PublicReason> toCircle = new HashSet<>();
        List<Recipient> others = new ArrayList<>();
        for (LedgerEntry entry : saidIn(circle, person)) {
            toCircle.addAll(entry.said().reasons());
            if (!isAmong(others, entry.said().to())) {
                others.add(entry.said().to());
            }
        }
        return new ToldBefore(toThem, refused, relationship, toCircle, others.size());
    }

    /** How a reply that gives these reasons would not fit what was told before; each older reason is named once, the latest first. */
    public List<Conflict> conflicts(Recipient person, Circle circle, List<PublicReason> reasons) {
        List<Conflict> conflicts = new ArrayList<>();
        List<LedgerEntry> toThem = saidTo(person);
        for (PublicReason reason : reasons) {
            add(conflicts, reason, toThem, (mine, told) -> Optional.of(Conflict.Kind.OTHER_REASON));
            add(conflicts, reason, saidIn(circle, person), DisclosureLedger::inOneCircle);
        }
        return conflicts;
    }

    /** What is to be looked after today, the longest due first. */
    public List<LedgerEntry> due(int today) {
        List<LedgerEntry> due = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.followUp().isDue(today)) {
                due.add(entry);
            }
        }
        due.sort((one, other) ->
                Integer.compare(one.followUp().due(), other.followUp().due()));
        return due;
    }

    /** What is no longer to be kept. */
    public List<LedgerEntry> expired(int today, int retentionDays) {
        List<LedgerEntry> expired = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (entry.isExpired(today, retentionDays)) {
                expired.add(entry);
            }
        }
        return expired;
    }

    /** What mentions these words in name or circle, the latest first; everything where there are none. */
    public List<LedgerEntry> find(String words) {
        String wanted = Texts.lower(Texts.tidy(words));
        List<LedgerEntry> found = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            String text = entry.said().to().name() + " " + entry.said().to().slug() + " "
                    + entry.said().circle().name();
            if (Texts.lower(Texts.tidy(text)).contains(wanted)) {
                found.add(entry);
            }
        }
        return latestFirst(found);
    }

    /** The entry of this id. */
    public Optional<LedgerEntry> entry(String id) {
        for (LedgerEntry entry : entries) {
            if (entry.id().equals(id)) {
                return Optional.of(entry);
            }
        }
        return Optional.empty();
    }

    /** With this entry, in the place of the one with the same id if there is one. */
    public DisclosureLedger with(LedgerEntry entry) {
        List<LedgerEntry> next = new ArrayList<>(without(entry.id()).entries());
        next.add(entry);
        return new DisclosureLedger(next);
    }

    /** Without the entry of this id. */
    public DisclosureLedger without(String id) {
        List<LedgerEntry> next = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            if (!entry.id().equals(id)) {
                next.add(entry);
            }
        }
        return new DisclosureLedger(next);
    }

    private interface Clash {
        Optional<Conflict.Kind> between(PublicReason reason, PublicReason toldBefore);
    }

    private static void add(List<Conflict> conflicts, PublicReason reason, List<LedgerEntry> before, Clash clash) {
        Set<PublicReason> named = new HashSet<>();
        if (anybodyHeard(reason, before)) {
            return;
        }
        for (LedgerEntry entry : before) {
            for (PublicReason told : entry.said().reasons()) {
                clash.between(reason, told)
                        .filter(kind -> named.add(told))
                        .ifPresent(kind -> conflicts.add(new Conflict(kind, reason, entry, told)));
            }
        }
    }

    private static Optional<Conflict.Kind> inOneCircle(PublicReason reason, PublicReason toldBefore) {
        if (Compatibility.contradict(reason, toldBefore)) {
            return Optional.of(Conflict.Kind.CONTRADICTS);
        }
        return Compatibility.soundMadeUp(reason, toldBefore)
                ? Optional.of(Conflict.Kind.OTHER_PURPOSE)
                : Optional.empty();
    }

    private static boolean anybodyHeard(PublicReason reason, List<LedgerEntry> before) {
        for (LedgerEntry entry : before) {
            if (entry.said().reasons().contains(reason)) {
                return true;
            }
        }
        return false;
    }

    private static boolean isAmong(List<Recipient> people, Recipient one) {
        for (Recipient person : people) {
            if (person.isSameAs(one)) {
                return true;
            }
        }
        return false;
    }

    private static List<LedgerEntry> latestFirst(List<LedgerEntry> some) {
        some.sort((one, other) -> Integer.compare(other.day(), one.day()));
        return some;
    }

    private static List<LedgerEntry> unique(List<LedgerEntry> some) {
        Set<String> ids = new HashSet<>();
        List<LedgerEntry> unique = new ArrayList<>();
        for (LedgerEntry entry : some) {
            if (ids.add(entry.id())) {
                unique.add(entry);
            }
        }
        return List.copyOf(unique);
    }
}
