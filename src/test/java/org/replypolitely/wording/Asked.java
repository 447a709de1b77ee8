package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Advice;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.DecisionRow;
import org.replypolitely.decision.Flag;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.decision.UsagePolicy;

/** What a test asks for: a situation that differs from the first run in what the test is about, and a counsel made up for it. */
final class Asked {

    private Relationship relationship = Relationship.CLIENT;
    private Goal goal = Goal.CLOSE_POLITELY;
    private SharedHistory history = SharedHistory.UNSTATED;
    private NoteKind note = NoteKind.NONE;
    private Set<PublicReason> rules = Set.of();
    private List<String> channels = List.of();
    private Set<PublicReason> vouched = Set.of();
    private Set<Flag> flags = Set.of();
    private ToldBefore told = ToldBefore.NOTHING;
    private final Approach approach;
    private final List<ReasonVerdict> verdicts = new ArrayList<>();

    private Asked(Approach approach) {
        this.approach = approach;
    }

    /** To word this approach, for a client who is politely declined, with no reason to tell. */
    static Asked to(Approach approach) {
        return new Asked(approach);
    }

    /** To decline with the reason FIELD, which stands. */
    static Asked toDecline() {
        return to(Approach.DECLINE_WITH_REASON).established(PublicReason.FIELD);
    }

    /** Whose reasons, after those named before, are these; they stand. */
    Asked established(PublicReason... reasons) {
        return verdict(new Admissibility.Established(), reasons);
    }

    /** Whose reasons, after those named before, are these; the user must vouch for them. */
    Asked askable(PublicReason... reasons) {
        return verdict(new Admissibility.Askable(), reasons);
    }

    /** Whose reasons, after those named before, are these; they must not be told. */
    Asked ruledOut(PublicReason... reasons) {
        return verdict(new Admissibility.RuledOut(Admissibility.Cause.NOTHING_LAPSED), reasons);
    }

    private Asked verdict(Admissibility admissibility, PublicReason... reasons) {
        for (PublicReason reason : reasons) {
            verdicts.add(new ReasonVerdict(reason, admissibility));
        }
        return this;
    }

    Asked by(Relationship who) {
        relationship = who;
        return this;
    }

    Asked wanting(Goal wanted) {
        goal = wanted;
        return this;
    }

    Asked after(SharedHistory past) {
        history = past;
        return this;
    }

    /** Whom the history of replies has as declined before. */
    Asked onceDeclined() {
        told = new ToldBefore(Set.of(), true, Optional.empty(), Set.of(), 0);
        return this;
    }

    Asked upon(NoteKind kind) {
        note = kind;
        return this;
    }

    Asked amid(Flag... circumstances) {
        flags = Set.of(circumstances);
        return this;
    }

    Asked keepingTo(PublicReason... own) {
        rules = Set.of(own);
        return this;
    }

    Asked vouchingFor(PublicReason... ticked) {
        vouched = Set.of(ticked);
        return this;
    }

    Asked reachedBy(String... others) {
        channels = List.of(others);
        return this;
    }

    Situation situation() {
        return new Situation(
                relationship,
                history,
                goal,
                new CardEvidence(note, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false),
                new UsagePolicy(rules, channels),
                vouched,
                flags,
                told);
    }

    WordingRequest request() {
        Counsel counsel = new Counsel(new Advice(DecisionRow.DECLINE, approach, List.of(), List.of()), verdicts);
        return Changed.of(situation(), counsel);
    }
}
