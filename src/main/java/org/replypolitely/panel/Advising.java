package org.replypolitely.panel;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Counsel;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Situation;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.own.OwnText;
import org.replypolitely.own.OwnWordings;
import org.replypolitely.wording.Suggester;
import org.replypolitely.wording.Wording;
import org.replypolitely.wording.WordingRequest;

/** Asks the engine: counsel for what the user said, and words for it. */
final class Advising {

    private Advising() {}

    /** Advises and words anew; the same state where there is nobody to advise about or nothing to word with. */
    static PanelState refreshed(PanelState state) {
        if (state.subject().reading() == Subject.Reading.NOBODY) {
            return state;
        }
        return state.around().toolkit().map(toolkit -> worded(state, toolkit)).orElse(state);
    }

    private static PanelState worded(PanelState state, Toolkit toolkit) {
        Situation situation = situation(state);
        Counsel counsel = Counsellor.counsel(situation, state.answers().motive());
        PanelState advised = state.with(counsel);
        Approach approach = advised.approach().orElse(counsel.advice().approach());
        List<Wording> suggestions = new ArrayList<>();
        if (approach.isWorded()) {
            suggestions.addAll(Suggester.suggest(request(advised, situation, counsel, approach), toolkit.book()));
            suggestions.addAll(OwnWordings.offered(
                    state.around().own(),
                    approach,
                    counsel,
                    toolkit.book().language(),
                    OwnText.values(state.around().settings(), state.subject().callName())));
        }
        return advised.with(state.drafts().refreshed(suggestions));
    }

    /** Everything that the user and the card tell. */
    static Situation situation(PanelState state) {
        Answers answers = state.answers();
        return new Situation(
                answers.relationshipOrUnknown(),
                answers.history(),
                answers.goal(),
                answers.corrections().applyTo(state.card().evidence()),
                state.around().settings().usagePolicy(),
                answers.vouched(),
                answers.flags(),
                Recollection.toldBefore(state));
    }

    private static WordingRequest request(PanelState state, Situation situation, Counsel counsel, Approach approach) {
        Answers answers = state.answers();
        Invitation invitation = state.subject().invitation();
        return new WordingRequest(
                invitation.person(),
                invitation.note(),
                situation,
                counsel,
                approach,
                answers.offers(),
                answers.tone(),
                answers.length(),
                state.around().settings().signature(),
                state.drafts().round(),
                answers.formOfAddress(),
                Details.particulars(state));
    }
}
