package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;
import org.replypolitely.wording.Offer;

/**
 * What is asked in the user's own words, where it would make the reply more personal.
 *
 * @param place how to ask where they know each other from; empty where that does not matter
 * @param placeSaid what the user said
 * @param asksTopic whether to ask what the inviter wrote about
 * @param topicSaid what the user said
 * @param asksWork whether to ask what the inviter does
 * @param employerRead the employer that the headline names, to be taken with a tap; an empty string where there is none
 * @param employerSaid what the user said
 * @param workSaid what the user said
 * @param asksAnswer whether the note asks something
 * @param answerSaid the user's answer to it
 * @param canHide whether there is a button in the page that can be left out
 */
public record DetailsPart(
        Optional<Label> place,
        String placeSaid,
        boolean asksTopic,
        String topicSaid,
        boolean asksWork,
        String employerRead,
        String employerSaid,
        String workSaid,
        boolean asksAnswer,
        String answerSaid,
        boolean canHide) {

    static DetailsPart of(PanelState state) {
        Details details = state.answers().details();
        return new DetailsPart(
                Details.askForPlace(state.answers()),
                details.place(),
                !state.subject().invitation().note().isEmpty(),
                details.topic(),
                Details.asksWork(state.answers()),
                Details.employerRead(state).orElse(""),
                details.employer(),
                details.work(),
                Details.asksAnswer(state),
                state.answers().offer(Offer.Kind.ANSWER).map(Offer::detail).orElse(""),
                state.around().place() == Place.FRAME
                        && state.around().settings().placement() == Placement.PAGE);
    }
}
