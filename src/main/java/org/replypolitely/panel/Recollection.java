package org.replypolitely.panel;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.invitation.Headline;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Conflict;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;

/**
 * What the history tells about the person and their circle, and what of this reply went into it.
 *
 * @param ledger what was said to them and to their circle
 * @param today the day, counted from 1 January 1970; 0 until the history was read
 * @param named the circle that the user named here; empty where they did not
 * @param regardless whether the user wants to decide regardless of what was told before
 * @param allTheSame the reasons that the user wants to give although they do not fit what was told before
 * @param noting how the noting of this reply stands
 */
public record Recollection(
        DisclosureLedger ledger,
        int today,
        Optional<Circle> named,
        boolean regardless,
        Set<PublicReason> allTheSame,
        Noting noting) {

    public Recollection {
        allTheSame = Set.copyOf(allTheSame);
    }

    /** How the noting of this reply stands. */
    public sealed interface Noting {

        /** Nothing was said yet. */
        record Nothing() implements Noting {}

        /** It is stored. */
        record Noted(LedgerEntry entry) implements Noting {}

        /** It could not be stored; the same entry can be tried again. */
        record Failed(LedgerEntry entry) implements Noting {}
    }

    /** Before the history was read. */
    static final Recollection NONE =
            new Recollection(DisclosureLedger.EMPTY, 0, Optional.empty(), false, Set.of(), new Noting.Nothing());

    /** The person as the ledger names them. */
    static Recipient recipient(PanelState state) {
        return new Recipient(
                state.subject().person().slug(), state.subject().person().displayedName());
    }

    /** With whom the person may compare notes: the user's word, else what the card and the history say. */
    static Circle circle(PanelState state) {
        Recollection memory = state.memory();
        if (memory.named().isPresent()) {
            return memory.named().get();
        }
        Circle known = memory.ledger().circleOf(recipient(state));
        Circle employer = new Circle(Headline.employer(state.subject().person().headline()));
        return known.isNone() ? employer : known;
    }

    /** What bears on the decision; nothing where the user decides regardless of it. */
    static ToldBefore toldBefore(PanelState state) {
        Recollection memory = state.memory();
        return memory.regardless() ? ToldBefore.NOTHING : memory.before().toldBefore(recipient(state), circle(state));
    }

    /** How a reply would not fit what was told before. */
    static List<Conflict> conflicts(PanelState state, Draft draft) {
        return state.memory().before().conflicts(recipient(state), circle(state), draft.reasons());
    }

    /** Tells whether the reply in the editor waits for the user to say that they want it all the same. */
    static boolean isHeldBack(PanelState state) {
        if (state.drafts().current().isEmpty()) {
            return false;
        }
        for (Conflict conflict : conflicts(state, state.drafts().current().get())) {
            if (!state.memory().allTheSame().contains(conflict.reason())) {
                return true;
            }
        }
        return false;
    }

    /** What was said before this reply. */
    DisclosureLedger before() {
        return noted().map(entry -> ledger.without(entry.id())).orElse(ledger);
    }

    /** This reply's own entry, stored or not. */
    Optional<LedgerEntry> noted() {
        if (noting instanceof Noting.Noted noted) {
            return Optional.of(noted.entry());
        }
        return noting instanceof Noting.Failed failed ? Optional.of(failed.entry()) : Optional.empty();
    }

    Recollection recalled(int day, List<LedgerEntry> entries) {
        return new Recollection(new DisclosureLedger(entries), day, named, regardless, allTheSame, noting);
    }

    /** The user means another person: what was noted is not this reply's. */
    Recollection aboutSomebodyElse() {
        return new Recollection(DisclosureLedger.EMPTY, today, named, regardless, Set.of(), new Noting.Nothing());
    }

    Recollection naming(Circle circle) {
        return new Recollection(ledger, today, Optional.of(circle), regardless, allTheSame, noting);
    }

    Recollection deciding(boolean regardlessOfIt) {
        return new Recollection(ledger, today, named, regardlessOfIt, allTheSame, noting);
    }

    Recollection using(List<PublicReason> reasons) {
        Set<PublicReason> used = new HashSet<>(allTheSame);
        used.addAll(reasons);
        return new Recollection(ledger, today, named, regardless, used, noting);
    }

    Recollection with(Noting now) {
        return new Recollection(ledger, today, named, regardless, allTheSame, now);
    }
}
