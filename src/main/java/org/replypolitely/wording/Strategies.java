package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.PhraseGroup;
import org.replypolitely.phrasebook.Tone;

/**
 * Every strategy that is open, the fittest first: three of the wanted approach, the best of another one that would fit the goal too, then all
 * the rest. Within an approach, what needs no vouching comes before what does, and one reason before two.
 */
final class Strategies {

    private static final int MUST_VOUCH = 100;
    private static final int TICKED = 300;
    private static final int OF_THE_WANTED_APPROACH_FIRST = 3;
    private static final List<Move> TELLING = List.of(Move.REASON, Move.LIMIT);

    private final WordingRequest request;
    private final PhraseBook book;
    private final int rules;
    private final int vouched;
    private int ruledOut;
    private int askable;

    Strategies(WordingRequest request, PhraseBook book) {
        this.request = request;
        this.book = book;
        rules = Bits.of(request.situation().policy().rules());
        vouched = Bits.of(request.situation().vouched());
        for (ReasonVerdict verdict : request.counsel().reasons()) {
            if (verdict.admissibility() instanceof Admissibility.RuledOut) {
                ruledOut |= Bits.of(verdict.reason());
            } else if (verdict.admissibility() instanceof Admissibility.Askable) {
                askable |= Bits.of(verdict.reason());
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
        for (Move move : TELLING) {
            for (PhraseGroup group : book.groups(move)) {
                if ((group.reasons() & ruledOut) == 0 && group.serves(Bits.of(approach), Bits.of(tone))) {
                    addNew(new Strategy(approach, group.reasons()), tone, strategies);
                }
            }
        }
        if (approach == Approach.ASK || approach == Approach.ASK_HOW_WE_KNOW) {
            addNew(new Strategy(approach, 0), tone, strategies);
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

    private static void addNew(Strategy strategy, Tone tone, List<Strategy> strategies) {
        // only the last answer may do without a reason
        boolean needsReason = strategy.approach() == Approach.DECLINE_WITH_REASON && tone != Tone.FINAL;
        if (!(needsReason && strategy.tellsNone()) && !strategies.contains(strategy)) {
            strategies.add(strategy);
        }
    }

    /** Small is fit. A question or an acceptance needs no reason; an open door is better with one, even if it must be vouched for. */
    private int rank(Strategy strategy) {
        List<ReasonVerdict> verdicts = request.counsel().reasons();
        if (strategy.tellsNone()) {
            return switch (strategy.approach()) {
                // only the last answer comes without a reason: it is not for arguing about
                case DECLINE_WITH_REASON -> -TICKED;
                case OPEN_THE_DOOR -> MUST_VOUCH + 2;
                case ASK, ASK_HOW_WE_KNOW, ACCEPT_WITH_NOTE, DEFER -> -1;
                case IGNORE, ACCEPT_THEN_REMOVE ->
                    throw new IllegalArgumentException("no words for " + strategy.approach());
            };
        }
        int fitness = 0;
        for (int i = 0; i < verdicts.size(); i++) {
            fitness += strategy.tells(verdicts.get(i).reason()) ? i : 0;
        }
        boolean mustVouch = (strategy.reasons() & askable) != 0;
        // an open door is for bringing each other up to date; any other principle fits it less
        boolean aside = strategy.approach() == Approach.OPEN_THE_DOOR
                && !strategy.tells(PublicReason.LAPSED_UPDATE)
                && !strategy.tells(PublicReason.CAN_RECOMMEND);
        boolean ticked = (strategy.reasons() & ~rules) == 0 || (strategy.reasons() & ~vouched) == 0;
        int several = strategy.tellsSeveral() && strategy.approach() == Approach.DECLINE_WITH_REASON ? 50 : 0;
        return fitness + several + (aside ? 30 : 0) + (mustVouch ? MUST_VOUCH : 0) - (ticked ? TICKED : 0);
    }
}
