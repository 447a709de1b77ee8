package org.replypolitely.popup;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;

/**
 * What the popup knows of the past.
 *
 * @param today the day, counted from 1 January 1970; 0 until it is known
 * @param due the steps that are due, the longest due first
 * @param latest what was said last to the people on the page, by their invitation
 * @param drafts whose replies are half-written, as {@link InvitationKey#person()} names them
 */
public record Memory(int today, List<FollowUpCase> due, Map<InvitationKey, LedgerEntry> latest, Set<String> drafts) {

    /** Nothing is known yet. */
    public static final Memory NONE = new Memory(0, List.of(), Map.of(), Set.of());

    public Memory {
        due = List.copyOf(due);
        latest = Map.copyOf(latest);
        drafts = Set.copyOf(drafts);
    }

    Memory withDue(int day, List<LedgerEntry> entries) {
        List<FollowUpCase> cases = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            cases.add(FollowUpCase.asking(entry));
        }
        return new Memory(day, cases, latest, drafts);
    }

    Memory withDrafts(List<String> persons) {
        return new Memory(today, due, latest, new HashSet<>(persons));
    }

    /** With the latest of what was said to them; what was said to others of their circle is not theirs. */
    Memory withKnown(int day, InvitationKey key, Recipient person, List<LedgerEntry> entries) {
        Map<InvitationKey, LedgerEntry> known = new HashMap<>(latest);
        for (LedgerEntry entry : entries) {
            if (entry.said().to().isSameAs(person)
                    && (!known.containsKey(key) || known.get(key).day() < entry.day())) {
                known.put(key, entry);
            }
        }
        return new Memory(day, due, known, drafts);
    }

    Optional<FollowUpCase> followUp(String id) {
        for (FollowUpCase each : due) {
            if (each.entry().id().equals(id)) {
                return Optional.of(each);
            }
        }
        return Optional.empty();
    }

    Memory with(FollowUpCase changed) {
        List<FollowUpCase> cases = new ArrayList<>();
        for (FollowUpCase each : due) {
            cases.add(each.entry().id().equals(changed.entry().id()) ? changed : each);
        }
        return new Memory(today, cases, latest, drafts);
    }

    Memory without(String id) {
        List<FollowUpCase> cases = new ArrayList<>();
        for (FollowUpCase each : due) {
            if (!each.entry().id().equals(id)) {
                cases.add(each);
            }
        }
        return new Memory(today, cases, latest, drafts);
    }
}
