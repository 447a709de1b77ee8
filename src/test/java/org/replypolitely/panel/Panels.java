package org.replypolitely.panel;

import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.invitation.Note;
import org.replypolitely.invitation.Person;
import org.replypolitely.invitation.ReplyControl;
import org.replypolitely.wording.Wording;

/** Panels in the states that the tests start from. Without phrases: no step calls the engine. */
final class Panels {

    static final InvitationKey DANA = new InvitationKey("urn:li:invitation:1", "dana-whitfield");

    static final Wording FIELD = new Wording(
            "I keep this for people in my field.",
            Approach.DECLINE_WITH_REASON,
            List.of(PublicReason.FIELD),
            List.of(PublicReason.FIELD),
            List.of());
    static final Wording ELSEWHERE = new Wording(
            "We are in touch elsewhere.",
            Approach.DECLINE_WITH_REASON,
            List.of(PublicReason.OTHER_CHANNEL),
            List.of(PublicReason.OTHER_CHANNEL),
            List.of());
    static final Wording QUESTION =
            new Wording("What do you have in mind?", Approach.ASK, List.of(), List.of(), List.of());

    private Panels() {}

    static Invitation invitation(ReplyControl control) {
        return new Invitation(
                DANA,
                new Person("Dana Whitfield", "dana-whitfield", "Sales lead"),
                new Note("It was nice to meet you.", false),
                "Priya Raman",
                "2 weeks ago",
                control);
    }

    /** Dana's card was read, and three suggestions are there, the first in the editor. */
    static PanelState withSuggestions() {
        return withSuggestions(Place.FRAME, ReplyControl.REPLY);
    }

    static PanelState withSuggestions(Place place, ReplyControl control) {
        return PanelState.initial(place)
                .with(Subject.read(invitation(control)))
                .with(Answers.NONE.with(Approach.DECLINE_WITH_REASON))
                .with(Drafts.NONE.refreshed(List.of(FIELD, ELSEWHERE, QUESTION)));
    }

    static PanelState after(PanelState state, PanelEvent... events) {
        PanelState now = state;
        for (PanelEvent event : events) {
            now = PanelUpdate.step(now, event).state();
        }
        return now;
    }
}
