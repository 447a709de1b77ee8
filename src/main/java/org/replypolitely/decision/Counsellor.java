package org.replypolitely.decision;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Admissibility.Cause;

/** Decides: from a situation and a motive to counsel. Total: every situation gets an advice and a verdict on every reason. */
public final class Counsellor {

    private Counsellor() {}

    /**
     * Advises an approach and judges every public reason.
     *
     * @param situation what is known
     * @param motive why the user would rather not connect; it can only rule reasons out, and is in no output: two motives that admit the same
     *     reasons give counsel that words the same messages
     */
    public static Counsel counsel(Situation situation, PrivateMotive motive) {
        Facts facts = new Facts(situation);
        List<Facts> readings = readings(situation);
        List<ReasonVerdict> verdicts = new ArrayList<>();
        for (PublicReason reason : ReasonOrder.of(facts)) {
            verdicts.add(new ReasonVerdict(reason, judge(reason, readings, motive)));
        }
        return new Counsel(DecisionTable.advise(situation), keepingTo(facts.toldThem(), verdicts));
    }

    /** Who was told a reason hears the same one again: a new one exposes both. Where it no longer holds, the others stay open. */
    private static List<ReasonVerdict> keepingTo(Set<PublicReason> told, List<ReasonVerdict> verdicts) {
        boolean holds = false;
        for (ReasonVerdict verdict : verdicts) {
            holds |= told.contains(verdict.reason()) && !isRuledOut(verdict);
        }
        if (!holds) {
            return verdicts;
        }
        List<ReasonVerdict> kept = new ArrayList<>();
        for (ReasonVerdict verdict : verdicts) {
            boolean isNew = !told.contains(verdict.reason()) && !isRuledOut(verdict);
            kept.add(
                    isNew
                            ? new ReasonVerdict(
                                    verdict.reason(), new Admissibility.RuledOut(Cause.ANOTHER_REASON_WAS_TOLD))
                            : verdict);
        }
        return kept;
    }

    private static boolean isRuledOut(ReasonVerdict verdict) {
        return verdict.admissibility() instanceof Admissibility.RuledOut;
    }

    /** The situation as it was told, and, where its facts do not go together, as it would be after each way to settle that. */
    private static List<Facts> readings(Situation situation) {
        List<Facts> readings = new ArrayList<>();
        readings.add(new Facts(situation));
        for (Doubt doubt : Doubt.in(situation)) {
            for (Settling way : doubt.ways(situation)) {
                if (!way.asksAgain()) {
                    readings.add(new Facts(way.situation()));
                }
            }
        }
        return readings;
    }

    /** The most careful verdict of all readings: what one of them rules out is not offered, what one of them asks about is asked. */
    private static Admissibility judge(PublicReason reason, List<Facts> readings, PrivateMotive motive) {
        Admissibility careful = judge(reason, readings.get(0), motive);
        for (Facts other : readings.subList(1, readings.size())) {
            Admissibility verdict = judge(reason, other, motive);
            boolean isMoreCareful =
                    verdict instanceof Admissibility.RuledOut || careful instanceof Admissibility.Established;
            if (isMoreCareful && !(careful instanceof Admissibility.RuledOut)) {
                careful = verdict;
            }
        }
        return careful;
    }

    private static Admissibility judge(PublicReason reason, Facts facts, PrivateMotive motive) {
        Admissibility byFacts = AdmissibilityTable.judge(reason, facts);
        if (byFacts instanceof Admissibility.RuledOut) {
            return byFacts;
        }
        Optional<Cause> forbidden = MotiveTable.forbids(motive, reason, facts);
        return forbidden.isPresent() ? new Admissibility.RuledOut(forbidden.get()) : byFacts;
    }
}
