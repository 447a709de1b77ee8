package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Relationship;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.text.Texts;

/**
 * The answers that are likely before the user gave any; shown as chosen, changed by one tap. Only a headline that names a
 * recruiter is taken for an answer: what somebody writes about a shared past is a claim of theirs, not the user's.
 */
final class Likely {

    /** What nearly everybody who presses the button wants. */
    static final Goal GOAL = Goal.CLOSE_POLITELY;

    private static final List<String> RECRUITERS = List.of(
            "recruit",
            "rekruti",
            "headhunt",
            "talent acquisition",
            "talent partner",
            "sourcer",
            "personalvermittl",
            "personalberat",
            "talent scout",
            "executive search");

    private Likely() {}

    /** How the user likely knows the inviter; empty where the card does not say. */
    static Optional<Relationship> relationship(Invitation invitation) {
        String headline = Texts.lower(invitation.person().headline());
        for (String word : RECRUITERS) {
            if (headline.contains(word)) {
                return Optional.of(Relationship.RECRUITER);
            }
        }
        return Optional.empty();
    }
}
