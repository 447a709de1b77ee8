package org.replypolitely.panel;

import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;

/**
 * What is asked in the user's own words, where it would make the reply more personal.
 *
 * @param place how to ask where they know each other from; empty where that does not matter
 * @param placeSaid what the user said
 * @param asksTopic whether to ask what the inviter wrote about
 * @param topicSaid what the user said
 * @param canHide whether there is a button in the page that can be left out
 */
public record DetailsPart(
        Optional<Label> place, String placeSaid, boolean asksTopic, String topicSaid, boolean canHide) {

    static DetailsPart of(PanelState state) {
        Details details = state.answers().details();
        return new DetailsPart(
                Details.askForPlace(state.answers()),
                details.place(),
                !state.subject().invitation().note().isEmpty(),
                details.topic(),
                state.around().place() == Place.FRAME
                        && state.around().settings().placement() == Placement.PAGE);
    }
}
