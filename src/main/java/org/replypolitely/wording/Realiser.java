package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.phrasebook.Move;
import org.replypolitely.phrasebook.Phrase;
import org.replypolitely.phrasebook.PhraseBook;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.phrasebook.Slots;
import org.replypolitely.phrasebook.Tone;
import org.replypolitely.text.Texts;
import org.replypolitely.wording.PhrasePicker.Candidate;

/** Puts a strategy into words: the moves of its plan, each realised by a phrase of the book. */
final class Realiser {

    private static final List<Offer.Kind> TALKS = List.of(Offer.Kind.CALL, Offer.Kind.MEET);
    private static final List<Offer.Kind> LATER = List.of(Offer.Kind.CONNECT_LATER, Offer.Kind.CONTACT_LATER);
    private static final List<Offer.Kind> INSTEAD = List.of(
            Offer.Kind.CALL,
            Offer.Kind.MEET,
            Offer.Kind.OTHER_CHANNEL,
            Offer.Kind.SEE_YOU_AT,
            Offer.Kind.REFERRAL,
            Offer.Kind.CONTACT_LATER);

    private final WordingRequest request;
    private final PhraseBook book;
    private final MessageFacts facts;
    private final PhrasePicker picker;

    Realiser(WordingRequest request, PhraseBook book) {
        this.request = request;
        this.book = book;
        this.facts = new MessageFacts(request, book.language());
        String slug = request.person().slug();
        this.picker = new PhrasePicker(slug.isEmpty() ? request.person().displayedName() : slug);
    }

    /**
     * Words a strategy; empty where the book has no words for one of its moves.
     *
     * @param place the strategy's place in the set of suggestions, so that neighbours don't begin alike
     * @param round how often this strategy has been worded before
     */
    Optional<String> realise(Strategy strategy, int place, int round) {
        Tone tone = Plan.tone(strategy.approach(), request.situation());
        Draft draft = new Draft();
        for (Plan.Step step : Plan.of(strategy, tone, request.length())) {
            if (isOmitted(step.move(), draft)) {
                continue;
            }
            List<Candidate> candidates = candidates(step.move(), strategy, tone);
            if (candidates.isEmpty()) {
                if (step.required()) {
                    return Optional.empty();
                }
            } else {
                draft.add(
                        step.move(),
                        picker.pick(step.move(), candidates, turn(step.move(), place, round), draft.body()));
            }
        }
        return Optional.of(draft.text(Texts.tidy(request.signature())));
    }

    /** Tells whether the book has words for all that this strategy must say. */
    boolean canRealise(Strategy strategy) {
        Tone tone = Plan.tone(strategy.approach(), request.situation());
        for (Plan.Step step : Plan.of(strategy, tone, request.length())) {
            if (step.required() && candidates(step.move(), strategy, tone).isEmpty()) {
                return false;
            }
        }
        return true;
    }

    /** One greeting and one way of signing for a person; thanks and wishes vary from suggestion to suggestion. */
    private static int turn(Move move, int place, int round) {
        return switch (move) {
            case GREETING, SIGN_OFF, ANSWER -> 0;
            case GRATITUDE, EMPATHY, OPINION, STEP, ALTERNATIVE, CLOSING -> place + round;
            case REASON, LIMIT -> round;
        };
    }

    private boolean isOmitted(Move move, Draft draft) {
        return switch (move) {
            case GRATITUDE -> draft.has(Move.EMPATHY) || !facts.deservesThanks();
            case OPINION -> !facts.deservesThanks() || facts.isGrieving();
            case CLOSING -> draft.has(Move.ALTERNATIVE);
            // a wish already ends an unsigned message, unless it is formal
            case SIGN_OFF -> draft.has(Move.CLOSING) && !facts.isSigned() && request.register() != Register.FORMAL;
            case GREETING, ANSWER, EMPATHY, REASON, STEP, LIMIT, ALTERNATIVE -> false;
        };
    }

    private List<Candidate> candidates(Move move, Strategy strategy, Tone tone) {
        Optional<Offer> offer = offerFor(move, strategy);
        Slots slots = offer.isPresent() ? facts.slotsFor(offer.get()) : facts.slots();
        List<Candidate> candidates = new ArrayList<>();
        List<Candidate> gentle = new ArrayList<>();
        for (Phrase phrase : book.phrases(move, reasonsOf(move, strategy))) {
            if (fits(phrase, strategy, tone) && wordsThisOffer(phrase, offer)) {
                Optional<String> words = phrase.words(slots);
                if (words.isPresent()) {
                    Candidate candidate = new Candidate(words.get(), phrase.specificity());
                    candidates.add(candidate);
                    if (facts.isAboutGrief(phrase)) {
                        gentle.add(candidate);
                    }
                }
            }
        }
        // whoever grieves or lost their job is not wished that all is well
        return gentle.isEmpty() && !(facts.isGrieving() && move == Move.CLOSING) ? candidates : gentle;
    }

    private boolean fits(Phrase phrase, Strategy strategy, Tone tone) {
        return phrase.tones().contains(tone)
                && phrase.registers().contains(request.register())
                && (phrase.approaches().isEmpty() || phrase.approaches().contains(strategy.approach()))
                && (phrase.relationships().isEmpty()
                        || phrase.relationships().contains(request.situation().relationship()))
                && facts.hold(phrase.when());
    }

    /** The reason is told once: by the principle, or by the limit of an acceptance. */
    private static Set<PublicReason> reasonsOf(Move move, Strategy strategy) {
        Move teller = strategy.approach() == Approach.ACCEPT_WITH_NOTE ? Move.LIMIT : Move.REASON;
        return move == teller ? strategy.reasons() : Set.of();
    }

    private Optional<Offer> offerFor(Move move, Strategy strategy) {
        return switch (move) {
            case STEP -> facts.offer(TALKS);
            case REASON -> facts.offer(LATER);
            case ALTERNATIVE -> facts.offer(INSTEAD).filter(offer -> !saysAlready(strategy, offer));
            case GREETING, ANSWER, EMPATHY, GRATITUDE, OPINION, LIMIT, CLOSING, SIGN_OFF -> Optional.empty();
        };
    }

    /** The channel that is the reason is not offered once more. */
    private static boolean saysAlready(Strategy strategy, Offer offer) {
        return offer.kind() == Offer.Kind.OTHER_CHANNEL && strategy.reasons().contains(PublicReason.OTHER_CHANNEL);
    }

    private static boolean wordsThisOffer(Phrase phrase, Optional<Offer> offer) {
        return phrase.offer().isEmpty()
                || (offer.isPresent()
                        && phrase.offer().equals(Texts.kebab(offer.get().kind())));
    }
}
