package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Tone;

/**
 * Every strategy that is open, the fittest first: three of the wanted approach, the best of another one that would fit the goal too, then all
 * the rest. Within an approach, what needs no vouching comes before what does, and one reason before two.
 */
final class Strategies {

    private static final int MUST_VOUCH = 100;
    private static final int TICKED = 300;
    private static final int OF_THE_WANTED_APPROACH_FIRST = 3;

    private final WordingRequest request;
    private final PhraseBook book;
    private int ruledOut;

    Strategies(WordingRequest request, PhraseBook book) {
        this.request = request;
        this.book = book;
        for (ReasonVerdict verdict : request.counsel().reasons()) {
            if (verdict.admissibility() instanceof Admissibility.RuledOut) {
                ruledOut |= Bits.of(verdict.reason());
            }
        }
    }

    List<Strategy> ordered() {
        List<Strategy> wanted = of(request.approach());
        List<Strategy> others = new ArrayList<>();
        for (Approach approach : fitting(request.situation().goal())) {
            if (approach != request.approach()) {
                others.addAll(of(approach));
            }
        }
        List<Strategy> ordered = new ArrayList<>();
        int first = Math.min(OF_THE_WANTED_APPROACH_FIRST, wanted.size());
        ordered.addAll(wanted.subList(0, first));
        if (!others.isEmpty()) {
            ordered.add(others.get(0));
        }
        ordered.addAll(wanted.subList(first, wanted.size()));
        if (!others.isEmpty()) {
            ordered.addAll(others.subList(1, others.size()));
        }
        return ordered;
    }

    /** Which approaches would serve a goal; the user may choose any other. */
    private static List<Approach> fitting(Goal goal) {
        return switch (goal) {
            case CLOSE_POLITELY, KEEP_WARM_ELSEWHERE, NO_CONTACT -> List.of(Approach.DECLINE_WITH_REASON);
            case NOT_YET -> List.of(Approach.OPEN_THE_DOOR, Approach.ASK, Approach.DECLINE_WITH_REASON);
            case LEARN_MORE -> List.of(Approach.ASK, Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON);
            case ACCEPT_WITH_LIMITS ->
                List.of(Approach.ACCEPT_WITH_NOTE, Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON);
            case DEFER -> List.of(Approach.DEFER, Approach.OPEN_THE_DOOR, Approach.DECLINE_WITH_REASON);
            case UNDECIDED -> List.of(Approach.DECLINE_WITH_REASON, Approach.OPEN_THE_DOOR, Approach.ASK);
        };
    }

    private List<Strategy> of(Approach approach) {
        Tone tone = Plan.tone(approach, request.situation());
        List<Strategy> strategies = new ArrayList<>();
        for (Move move : List.of(Move.REASON, Move.LIMIT)) {
            for (Set<PublicReason> reasons : book.reasonSets(move)) {
                if (isAdmissible(reasons) && serves(book.phrases(move, reasons), approach, tone)) {
                    addNew(new Strategy(approach, reasons), strategies);
                }
            }
        }
        if (approach == Approach.ASK || approach == Approach.ASK_HOW_WE_KNOW) {
            addNew(new Strategy(approach, Set.of()), strategies);
        }
        return byRank(strategies);
    }

    /** The fittest first; each is ranked once. */
    private List<Strategy> byRank(List<Strategy> strategies) {
        List<Ranked> ranked = new ArrayList<>(strategies.size());
        for (Strategy strategy : strategies) {
            ranked.add(new Ranked(strategy, rank(strategy)));
        }
        ranked.sort((one, other) -> Integer.compare(one.rank(), other.rank()));
        List<Strategy> sorted = new ArrayList<>(ranked.size());
        for (Ranked one : ranked) {
            sorted.add(one.strategy());
        }
        return sorted;
    }

    private record Ranked(Strategy strategy, int rank) {}

    private void addNew(Strategy strategy, List<Strategy> strategies) {
        // only the last answer may do without a reason
        boolean needsReason = strategy.approach() == Approach.DECLINE_WITH_REASON
                && Plan.tone(strategy.approach(), request.situation()) != Tone.FINAL;
        if (!strategies.contains(strategy)
                && !(needsReason && strategy.reasons().isEmpty())) {
            strategies.add(strategy);
        }
    }

    private static boolean serves(List<Phrase> phrases, Approach approach, Tone tone) {
        for (Phrase phrase : phrases) {
            if ((phrase.use().approaches() & Bits.of(approach)) != 0
                    && (phrase.use().tones() & Bits.of(tone)) != 0) {
                return true;
            }
        }
        return false;
    }

    private boolean isAdmissible(Set<PublicReason> reasons) {
        return (Bits.of(reasons) & ruledOut) == 0;
    }

    /** Small is fit. A question or an acceptance needs no reason; an open door is better with one, even if it must be vouched for. */
    private int rank(Strategy strategy) {
        List<ReasonVerdict> verdicts = request.counsel().reasons();
        if (strategy.reasons().isEmpty()) {
            return switch (strategy.approach()) {
                case DECLINE_WITH_REASON -> Plan.isHostile(request.situation()) ? -TICKED : MUST_VOUCH + 3;
                case OPEN_THE_DOOR -> MUST_VOUCH + 2;
                case ASK, ASK_HOW_WE_KNOW, ACCEPT_WITH_NOTE, DEFER -> -1;
                case IGNORE, ACCEPT_THEN_REMOVE ->
                    throw new IllegalArgumentException("no words for " + strategy.approach());
            };
        }
        int fitness = 0;
        boolean mustVouch = false;
        for (int i = 0; i < verdicts.size(); i++) {
            if (strategy.reasons().contains(verdicts.get(i).reason())) {
                fitness += i;
                mustVouch |= verdicts.get(i).admissibility() instanceof Admissibility.Askable;
            }
        }
        // an open door is for bringing each other up to date; any other principle fits it less
        boolean aside = strategy.approach() == Approach.OPEN_THE_DOOR
                && !strategy.reasons().contains(PublicReason.LAPSED_UPDATE)
                && !strategy.reasons().contains(PublicReason.CAN_RECOMMEND);
        boolean ticked = request.situation().policy().rules().containsAll(strategy.reasons())
                || request.situation().vouched().containsAll(strategy.reasons());
        int several = strategy.reasons().size() > 1 && strategy.approach() == Approach.DECLINE_WITH_REASON ? 50 : 0;
        return fitness + several + (aside ? 30 : 0) + (mustVouch ? MUST_VOUCH : 0) - (ticked ? TICKED : 0);
    }
}
