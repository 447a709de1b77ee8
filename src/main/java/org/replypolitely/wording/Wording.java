package org.replypolitely.wording;

import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;

/**
 * A finished message.
 *
 * @param text the words, lines separated by {@code \n}
 * @param approach the strategy it follows
 * @param reasons the public reasons it gives
 * @param toVouch those of them that the user has not vouched for yet; the message must wait for that
 * @param phrases the ids of the phrases it is made of, so that others of the circle can be given other words
 */
public record Wording(
        String text, Approach approach, List<PublicReason> reasons, List<PublicReason> toVouch, List<String> phrases) {

    public Wording {
        reasons = List.copyOf(reasons);
        toVouch = List.copyOf(toVouch);
        phrases = List.copyOf(phrases);
    }
}
