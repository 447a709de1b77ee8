package org.replypolitely.wording;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.phrasebook.PhraseBook;

/** Words suggestions: at least three that differ in strategy, the fittest first. */
public final class Suggester {

    private static final int SET = 4;
    private static final int SMALLEST_SET = 3;
    private static final int MOST_TRIES = 60;

    private Suggester() {}

    /**
     * Words suggestions; empty only where the approach has no words to send. Same input, same output. Each further round goes on where the one
     * before ended: first the strategies not shown yet, then the first ones in fresh words.
     */
    public static List<Wording> suggest(WordingRequest request, PhraseBook book) {
        if (!request.approach().isWorded()) {
            return List.of();
        }
        Realiser realiser = new Realiser(request, book);
        List<Strategy> strategies = realisable(new Strategies(request, book).ordered(), realiser);
        List<Wording> suggestions = new ArrayList<>();
        Set<String> texts = new HashSet<>();
        if (strategies.isEmpty()) {
            return suggestions;
        }
        int size = Math.max(SMALLEST_SET, Math.min(SET, strategies.size()));
        int next = Math.max(0, request.round()) * size;
        for (int tries = 0; tries < MOST_TRIES && suggestions.size() < size; tries++) {
            int place = next + tries;
            Strategy strategy = strategies.get(place % strategies.size());
            Optional<String> text = realiser.realise(strategy, place, place / strategies.size());
            if (text.isPresent() && texts.add(text.get())) {
                suggestions.add(new Wording(
                        text.get(), strategy.approach(), told(strategy, request), toVouch(strategy, request)));
            }
        }
        return suggestions;
    }

    private static List<Strategy> realisable(List<Strategy> strategies, Realiser realiser) {
        List<Strategy> realisable = new ArrayList<>();
        for (Strategy strategy : strategies) {
            if (realiser.canRealise(strategy)) {
                realisable.add(strategy);
            }
        }
        return realisable;
    }

    private static List<PublicReason> told(Strategy strategy, WordingRequest request) {
        List<PublicReason> told = new ArrayList<>();
        for (ReasonVerdict verdict : request.counsel().reasons()) {
            if (strategy.reasons().contains(verdict.reason())) {
                told.add(verdict.reason());
            }
        }
        return told;
    }

    private static List<PublicReason> toVouch(Strategy strategy, WordingRequest request) {
        List<PublicReason> toVouch = new ArrayList<>();
        for (ReasonVerdict verdict : request.counsel().reasons()) {
            if (strategy.reasons().contains(verdict.reason())
                    && verdict.admissibility() instanceof Admissibility.Askable) {
                toVouch.add(verdict.reason());
            }
        }
        return toVouch;
    }
}
