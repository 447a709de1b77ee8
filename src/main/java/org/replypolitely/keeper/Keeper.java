package org.replypolitely.keeper;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.LedgerRecord;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;

/** The keeper's one rule: what is stored and a request lead to changes and an answer. */
public final class Keeper {

    private Keeper() {}

    /**
     * Takes one step. Forgetting everything, and files, are the store's own business; those requests fail here.
     *
     * @param stock what is stored
     * @param request what is asked
     * @param today the day, counted from 1 January 1970
     */
    public static KeeperStep step(Stock stock, ToLedger request, int today) {
        DisclosureLedger ledger = stock.ledger();
        if (request instanceof ToLedger.Write write) {
            return stock.setAside().contains(write.entry().id()) ? failed() : KeeperStep.writing(write.entry());
        }
        if (request instanceof ToLedger.Forget forget) {
            return KeeperStep.deleting(List.of(forget.id()));
        }
        if (request instanceof ToLedger.ForgetPerson forget) {
            return KeeperStep.deleting(ids(ledger.saidTo(forget.person())));
        }
        if (request instanceof ToLedger.Known known) {
            return KeeperStep.answering(entries(stock, today, known(ledger, known.person(), known.circle())));
        }
        if (request instanceof ToLedger.Due) {
            return KeeperStep.answering(entries(stock, today, ledger.due(today)));
        }
        if (request instanceof ToLedger.Find find) {
            List<LedgerEntry> found = ledger.find(find.words());
            List<LedgerEntry> first = found.subList(0, Math.min(found.size(), find.most()));
            return KeeperStep.answering(
                    new FromLedger.Entries(today, found.size(), stock.setAside().size(), first));
        }
        if (request instanceof ToLedger.Came came) {
            return changing(ledger, came.id(), entry -> entry.ending(came.outcome()));
        }
        if (request instanceof ToLedger.Postpone postpone) {
            return postpone.day() > LedgerRecord.LATEST_DAY
                    ? failed()
                    : changing(ledger, postpone.id(), entry -> entry.dueOn(postpone.day()));
        }
        if (request instanceof ToLedger.Count count) {
            return changing(ledger, count.id(), entry -> entry.in(count.circle()));
        }
        return failed();
    }

    /** Takes in entries from a file; what is there already stays as it is, whatever the file says. */
    public static KeeperStep takeIn(Stock stock, List<LedgerEntry> entries, int unreadable) {
        DisclosureLedger known = stock.ledger();
        List<LedgerEntry> added = new ArrayList<>();
        for (LedgerEntry entry : new DisclosureLedger(entries).entries()) {
            if (known.entry(entry.id()).isEmpty() && !stock.setAside().contains(entry.id())) {
                added.add(entry);
            }
        }
        return new KeeperStep(
                added, List.of(), new FromLedger.TakenIn(added.size(), entries.size() - added.size(), unreadable));
    }

    /** Deletes what is no longer to be kept, where 0 days mean for good. What was set aside has no age that could be trusted, and stays. */
    public static KeeperStep tidyUp(Stock stock, int today, int retentionDays) {
        if (retentionDays <= 0) {
            return KeeperStep.deleting(List.of());
        }
        return KeeperStep.deleting(ids(stock.ledger().expired(today, retentionDays)));
    }

    private static List<LedgerEntry> known(DisclosureLedger ledger, Recipient person, Circle named) {
        Circle circle = named.isNone() ? ledger.circleOf(person) : named;
        List<LedgerEntry> known = new ArrayList<>(ledger.saidTo(person));
        known.addAll(ledger.saidIn(circle, person));
        return known;
    }

    private static FromLedger entries(Stock stock, int today, List<LedgerEntry> entries) {
        return new FromLedger.Entries(today, entries.size(), stock.setAside().size(), entries);
    }

    private static KeeperStep changing(DisclosureLedger ledger, String id, UnaryOperator<LedgerEntry> change) {
        Optional<LedgerEntry> entry = ledger.entry(id);
        return entry.isPresent() ? KeeperStep.writing(change.apply(entry.get())) : failed();
    }

    private static KeeperStep failed() {
        return KeeperStep.answering(new FromLedger.Failed());
    }

    private static List<String> ids(List<LedgerEntry> entries) {
        List<String> ids = new ArrayList<>();
        for (LedgerEntry entry : entries) {
            ids.add(entry.id());
        }
        return ids;
    }
}
