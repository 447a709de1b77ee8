package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import org.replypolitely.decision.Approach;
import org.replypolitely.phrasebook.Bits;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.phrasebook.Slot;
import org.replypolitely.phrasebook.Slots;
import org.replypolitely.phrasebook.Use;
import org.replypolitely.text.Texts;

/** Puts a strategy into words: the moves of its plan, each realised by a phrase of the book. */
final class Realiser {

    private static final int MOST_SENTENCES = 6;
    private static final int OPINION = Bits.of(Move.OPINION);
    private static final int LAST_SENTENCE = Bits.of(Move.CLOSING);

    private final WordingRequest request;
    private final PhraseBook book;
    private final MessageFacts facts;
    private final PhrasePicker picker;
    private final Map<Integer, List<Phrase>> orders = new HashMap<>();

    Realiser(WordingRequest request, PhraseBook book) {
        this.request = request;
        this.book = book;
        this.facts = new MessageFacts(request, book);
        String slug = request.person().slug();
        this.picker = new PhrasePicker(
                slug.isEmpty() ? request.person().displayedName() : slug,
                request.particulars().usedInCircle());
    }

    /**
     * Words a strategy; empty where the book has no words for one of its moves.
     *
     * @param place the strategy's place in the set of suggestions, so that neighbours don't begin alike
     * @param round how often this strategy has been worded before
     * @param freely whether a phrase may repeat a word of another one; for where nothing else is left to say
     */
    Optional<Draft> realise(Strategy strategy, int place, int round, boolean freely) {
        List<Plan.Step> steps = steps(strategy);
        int planned = Plan.moves(steps);
        Draft draft = new Draft(book);
        for (Plan.Step step : steps) {
            if (!draft.has(step.move()) && !isOmitted(step.move(), draft)) {
                List<Phrase> order = order(step.move(), strategy, draft, planned);
                if (!order.isEmpty()) {
                    int turn = turn(step.move(), place, round);
                    Phrase phrase =
                            freely ? order.get(turn % order.size()) : picker.pick(step.move(), order, turn, draft);
                    draft.add(phrase, turned(slots(step.move(), strategy), phrase, place));
                } else if (step.required()) {
                    return Optional.empty();
                }
            }
        }
        return Optional.of(draft);
    }

    private Slots turned(Slots slots, Phrase phrase, int place) {
        return phrase.isFixed()
                ? slots
                : slots.with(Slot.TURN, PhrasePicker.TURN_WORDS.get(outcomeTurn(phrase, place)));
    }

    /** What can be said for a move, in the order in which it is tried. */
    private List<Phrase> order(Move move, Strategy strategy, Draft draft, int planned) {
        List<Phrase> order =
                isSameForAll(move) ? orderForAll(move, strategy) : picker.order(move, candidates(move, strategy));
        for (Phrase phrase : order) {
            if (isTooMuch(phrase, draft, planned)) {
                List<Phrase> fewer = new ArrayList<>(order);
                fewer.removeIf(one -> isTooMuch(one, draft, planned));
                order = picker.order(move, fewer);
                break;
            }
        }
        return endsOnTheirWork(move, strategy, planned)
                ? picker.order(move, narrowed(order, one -> (one.covers() & LAST_SENTENCE) == 0))
                : order;
    }

    private List<Phrase> orderForAll(Move move, Strategy strategy) {
        return orders.computeIfAbsent(
                Bits.of(move) << 10 | Bits.of(strategy.approach()),
                key -> picker.order(move, candidates(move, strategy)));
    }

    /** What the user said of the inviter's work is for the last sentence, so nothing before may take its place. */
    private boolean endsOnTheirWork(Move move, Strategy strategy, int planned) {
        if (!facts.knowsTheirWork() || move == Move.CLOSING || (planned & LAST_SENTENCE) == 0) {
            return false;
        }
        List<Phrase> last = orderForAll(Move.CLOSING, strategy);
        return !last.isEmpty() && facts.isAboutTheirWork(last.get(0));
    }

    /** A phrase that makes further moves suits only a message that has them, and once; an opinion may come along unplanned. */
    private static boolean isTooMuch(Phrase phrase, Draft draft, int planned) {
        return phrase.covers() != 0 && (draft.hasAny(phrase.covers()) || (phrase.covers() & ~planned & ~OPINION) != 0);
    }

    /** Whether all strategies of an approach choose from the same phrases for a move. */
    private static boolean isSameForAll(Move move) {
        return switch (move) {
            case GREETING, EMPATHY, GRATITUDE, OPINION, CLOSING, SIGN_OFF -> true;
            case ANSWER, REASON, STEP, LIMIT, ALTERNATIVE -> false;
        };
    }

    /** Tells whether the book has words for all that this strategy must say. */
    boolean canRealise(Strategy strategy) {
        for (Plan.Step step : steps(strategy)) {
            if (step.required() && !hasWords(step.move(), strategy)) {
                return false;
            }
        }
        return true;
    }

    private List<Plan.Step> steps(Strategy strategy) {
        return Plan.of(strategy, Plan.tone(strategy.approach(), request.situation()), request.length());
    }

    private Use.Case at(Strategy strategy) {
        return new Use.Case(
                Bits.of(strategy.approach()),
                Bits.of(Plan.tone(strategy.approach(), request.situation())),
                Bits.of(request.register()),
                Bits.of(request.situation().relationship()),
                facts.holding());
    }

    /** One greeting and one way of signing for a person; thanks and wishes vary from suggestion to suggestion. */
    private static int turn(Move move, int place, int round) {
        return switch (move) {
            case GREETING, SIGN_OFF, ANSWER -> 0;
            case GRATITUDE, EMPATHY, OPINION, STEP, ALTERNATIVE, CLOSING -> place + round;
            case REASON, LIMIT -> round;
        };
    }

    /** Whoever grieves hears words written for that, else the plainest no there is: books keep it in turn 1. */
    private int outcomeTurn(Phrase phrase, int place) {
        return facts.isGrieving() && !facts.isAboutGrief(phrase) ? 1 : picker.turn(place);
    }

    private boolean isOmitted(Move move, Draft draft) {
        return switch (move) {
            case GRATITUDE -> draft.has(Move.EMPATHY) || !facts.deservesThanks();
            case OPINION -> !facts.deservesThanks() || facts.isGrieving();
            // whoever is hostile is wished nothing, and a long message ends without a wish (P17)
            case CLOSING ->
                !facts.deservesThanks()
                        || draft.sentences() >= MOST_SENTENCES
                        || (draft.has(Move.ALTERNATIVE) && !facts.isGrieving());
            // a wish already ends an unsigned message, unless it is formal
            case SIGN_OFF -> draft.has(Move.CLOSING) && !facts.isSigned() && request.register() != Register.FORMAL;
            case GREETING, ANSWER, EMPATHY, REASON, STEP, LIMIT, ALTERNATIVE -> false;
        };
    }

    private boolean hasWords(Move move, Strategy strategy) {
        Use.Case at = at(strategy);
        Optional<Offer> offer = facts.offerFor(move, strategy);
        Slots slots = slots(move, strategy);
        for (Phrase phrase : book.phrases(move, reasonsOf(move, strategy))) {
            if (fits(phrase, at, offer, slots)) {
                return true;
            }
        }
        return false;
    }

    private Slots slots(Move move, Strategy strategy) {
        Optional<Offer> offer = facts.offerFor(move, strategy);
        return offer.isPresent() ? facts.slotsFor(offer.get()) : facts.slots();
    }

    private List<Phrase> candidates(Move move, Strategy strategy) {
        Use.Case at = at(strategy);
        Optional<Offer> offer = facts.offerFor(move, strategy);
        Slots slots = slots(move, strategy);
        List<Phrase> candidates = new ArrayList<>();
        List<Phrase> gentle = new ArrayList<>();
        for (Phrase phrase : book.phrases(move, reasonsOf(move, strategy))) {
            if (fits(phrase, at, offer, slots)) {
                candidates.add(phrase);
                if (facts.isAboutGrief(phrase)) {
                    gentle.add(phrase);
                }
            }
        }
        if (offer.isPresent() && !Texts.isBlank(offer.get().detail())) {
            keepClosest(candidates);
        }
        if (move == Move.GRATITUDE) {
            candidates = ofLength(narrowed(candidates, facts::takesUpNote));
        } else if (move == Move.CLOSING && facts.knowsTheirWork()) {
            candidates = narrowed(candidates, facts::isAboutTheirWork);
        }
        // whoever grieves or lost their job is not wished that all is well
        return gentle.isEmpty() && !(facts.isGrieving() && move == Move.CLOSING) ? candidates : gentle;
    }

    /** Short thanks for a short letter. Beside an offer there is no wish to make the usual one longer, so its thanks are. */
    private List<Phrase> ofLength(List<Phrase> thanks) {
        boolean isShort = request.length() == Length.SHORT;
        if (thanks.size() < 2 || !(isShort || facts.isOffering())) {
            return thanks;
        }
        List<Phrase> byLength = new ArrayList<>(thanks);
        byLength.sort((one, other) -> Integer.compare(one.length(), other.length()));
        int half = thanks.size() / 2;
        return isShort ? byLength.subList(0, half) : byLength.subList(half, thanks.size());
    }

    /** Those that pass, where any does; else all of them. */
    private static List<Phrase> narrowed(List<Phrase> phrases, Predicate<Phrase> passes) {
        List<Phrase> passing = new ArrayList<>();
        for (Phrase phrase : phrases) {
            if (passes.test(phrase)) {
                passing.add(phrase);
            }
        }
        return passing.isEmpty() ? phrases : passing;
    }

    /** What the user offers in detail is said in detail. */
    private static void keepClosest(List<Phrase> candidates) {
        int most = 0;
        for (Phrase phrase : candidates) {
            most = Math.max(most, phrase.specificity());
        }
        int closest = most;
        candidates.removeIf(phrase -> phrase.specificity() < closest);
    }

    private static boolean fits(Phrase phrase, Use.Case at, Optional<Offer> offer, Slots slots) {
        return phrase.use().suits(at)
                && (phrase.offer().isEmpty()
                        || (offer.isPresent()
                                && phrase.offer().equals(offer.get().kind().word())))
                && phrase.canBeSaid(slots);
    }

    /** The reason is told once: by the principle, or by the limit of an acceptance. */
    private static int reasonsOf(Move move, Strategy strategy) {
        Move teller = strategy.approach() == Approach.ACCEPT_WITH_NOTE ? Move.LIMIT : Move.REASON;
        return move == teller ? strategy.reasons() : 0;
    }
}
