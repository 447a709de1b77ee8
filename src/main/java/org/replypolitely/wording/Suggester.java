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
import org.replypolitely.text.Texts;

/** Words suggestions: at least three that differ in strategy, the fittest first. */
public final class Suggester {

    private static final int SET = 4;
    private static final int SMALLEST_SET = 3;
    private static final int MOST_TRIES = 60;
    private static final int MOST_CAREFUL_TRIES = 40;

    private Suggester() {}

    /**
     * Words suggestions; empty only where the approach has no words to send. Same input, same output. Each further round goes on where the one
     * before ended: first the strategies not shown yet, then the first ones in fresh words; a text comes back only once all others were shown.
     */
    public static List<Wording> suggest(WordingRequest request, PhraseBook book) {
        if (!request.approach().isWorded()) {
            return List.of();
        }
        Realiser realiser = new Realiser(request, book);
        Realisable strategies = new Realisable(new Strategies(request, book).ordered(), realiser);
        List<Wording> suggestions = new ArrayList<>();
        if (!strategies.has(0)) {
            return suggestions;
        }
        int size = strategies.has(SET - 1) ? SET : SMALLEST_SET;
        int skip = Math.max(0, request.round()) * size;
        Set<String> texts = new HashSet<>();
        int place = 0;
        int vain = 0;
        while (suggestions.size() < size && vain < MOST_TRIES) {
            Strategy strategy = strategies.at(place);
            Optional<Draft> draft =
                    realiser.realise(strategy, place, strategies.round(place), vain >= MOST_CAREFUL_TRIES);
            String text = draft.map(whole -> whole.text(Texts.tidy(request.signature())))
                    .orElse("");
            if (draft.isPresent() && texts.add(text)) {
                vain = 0;
                if (texts.size() > skip) {
                    suggestions.add(wording(draft.get(), text, strategy, request));
                }
            } else {
                vain++;
                boolean isMore = texts.size() > size;
                if (vain == MOST_TRIES && (isMore || suggestions.size() < texts.size())) {
                    // all was shown: begin again; where one set holds everything, with that
                    skip = isMore ? Math.max(0, skip - texts.size()) : 0;
                    texts.clear();
                    place = -1;
                    vain = 0;
                }
            }
            place++;
        }
        return suggestions;
    }

    private static Wording wording(Draft draft, String text, Strategy strategy, WordingRequest request) {
        return new Wording(
                text, strategy.approach(), told(strategy, request), toVouch(strategy, request), draft.phrases());
    }

    private static List<PublicReason> told(Strategy strategy, WordingRequest request) {
        List<PublicReason> told = new ArrayList<>();
        for (ReasonVerdict verdict : request.counsel().reasons()) {
            if (strategy.tells(verdict.reason())) {
                told.add(verdict.reason());
            }
        }
        return told;
    }

    private static List<PublicReason> toVouch(Strategy strategy, WordingRequest request) {
        List<PublicReason> toVouch = new ArrayList<>();
        for (ReasonVerdict verdict : request.counsel().reasons()) {
            if (strategy.tells(verdict.reason()) && verdict.admissibility() instanceof Admissibility.Askable) {
                toVouch.add(verdict.reason());
            }
        }
        return toVouch;
    }
}
