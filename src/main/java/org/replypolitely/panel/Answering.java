package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Settings;
import org.replypolitely.wording.Length;
import org.replypolitely.wording.Offer;

/** What an answer leads to, and the answers that the panel begins with. */
final class Answering {

    private Answering() {}

    static PanelStep answered(PanelState state, Answer answer) {
        Answer full = answer instanceof Answer.Offers offers ? prefilled(state, offers) : answer;
        PanelState said = state.with(full.applyTo(state.answers())).with(Delivery.NONE);
        if (answer instanceof Answer.Wants wants && invitesAnOffer(wants.goal())) {
            said = said.with(Section.OFFER, true);
        }
        if (answer instanceof Answer.Knows || answer instanceof Answer.Settles) {
            said = said.with(Section.RELATIONSHIP_GUESSED, false);
        }
        if (said.answers().relationship().isEmpty()) {
            said = said.with(Section.RELATIONSHIP_FOLDED, false);
        }
        PanelState advised = Advising.refreshed(said);
        return isTyped(answer) ? PanelStep.to(advised) : PanelStep.to(advised, suggestionsAnnounced(advised));
    }

    /** Tells whether an answer comes letter by letter; then nothing is announced. */
    private static boolean isTyped(Answer answer) {
        return answer instanceof Answer.Offers
                || answer instanceof Answer.At
                || answer instanceof Answer.About
                || answer instanceof Answer.WorksAt
                || answer instanceof Answer.Does;
    }

    static PanelStep asLastTime(PanelState state) {
        if (state.last().isEmpty()) {
            return PanelStep.to(state);
        }
        PanelState answered = state.with(state.last().get().applyTo(state.answers()))
                .with(Section.RELATIONSHIP_GUESSED, false)
                .with(Section.RELATIONSHIP_FOLDED, true)
                .with(Section.GOAL_FOLDED, true)
                .with(Delivery.NONE);
        PanelState advised = Advising.refreshed(answered);
        return PanelStep.to(advised, suggestionsAnnounced(advised));
    }

    static PanelEffect suggestionsAnnounced(PanelState state) {
        int count = state.drafts().list().size();
        return new PanelEffect.Announce(
                state.approach().filter(approach -> !approach.isWorded()).isPresent()
                        ? Label.of("announce_no_words")
                        : Label.of("announce_suggestions", Integer.toString(count)));
    }

    /** Tone and length as the user likes them, where they have not said otherwise here. */
    static PanelState withHabits(PanelState state) {
        Settings settings = state.around().settings();
        Answers answers = state.answers();
        if (answers.register().isEmpty() && settings.register().isPresent()) {
            answers = answers.with(settings.register().get());
        }
        if (answers.length() == Length.USUAL) {
            answers = answers.with(settings.length());
        }
        return state.with(answers);
    }

    /** Now that the card is read, or the history known, the first question may answer itself. */
    static PanelState guessed(PanelState state) {
        Optional<Relationship> likely = Likely.guess(state).map(Likely.Guess::relationship);
        boolean isOwnAnswer =
                state.answers().relationship().isPresent() && !state.open().contains(Section.RELATIONSHIP_GUESSED);
        if (likely.isEmpty() || isOwnAnswer || likely.equals(state.answers().relationship())) {
            return state;
        }
        return state.with(state.answers().with(likely, state.answers().goal()))
                .with(Section.RELATIONSHIP_GUESSED, true)
                .with(Section.RELATIONSHIP_FOLDED, true);
    }

    /** Another channel, newly offered, begins as the first one that the options name. */
    private static Answer prefilled(PanelState state, Answer.Offers offers) {
        Offer offer = offers.offer();
        List<String> channels = state.around().settings().channels();
        boolean isNew = state.answers().offer(offer.kind()).isEmpty();
        return isNew && offer.kind() == Offer.Kind.OTHER_CHANNEL && !channels.isEmpty()
                ? new Answer.Offers(new Offer(offer.kind(), channels.get(0)))
                : offers;
    }

    private static boolean invitesAnOffer(Goal goal) {
        return switch (goal) {
            case KEEP_WARM_ELSEWHERE, NOT_YET, DEFER -> true;
            case CLOSE_POLITELY, LEARN_MORE, ACCEPT_WITH_LIMITS, NO_CONTACT, UNDECIDED -> false;
        };
    }
}
