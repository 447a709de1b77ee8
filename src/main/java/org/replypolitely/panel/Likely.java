package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.Likeness;
import org.replypolitely.decision.NoteKind;
import org.replypolitely.decision.Relationship;
import org.replypolitely.evidence.NoteReading;
import org.replypolitely.invitation.Headline;
import org.replypolitely.invitation.Invitation;
import org.replypolitely.text.Texts;

/**
 * The answers that are likely before the user gave any; shown as chosen and as a guess, changed by one tap. What somebody writes about a
 * shared past is a claim of theirs: it never vouches for a reason.
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

    /** Where a guess comes from; worded in the locale files as {@code guessed_NAME}. */
    enum Source {
        /** The user said so themself before. */
        HISTORY,
        HEADLINE,
        EMPLOYER,
        NOTE
    }

    /**
     * How the user likely knows the inviter.
     *
     * @param relationship how
     * @param source where the guess comes from
     */
    record Guess(Relationship relationship, Source source) {}

    /** By what the user said before, else by the card: its headline, one employer, or what the note claims. Empty where nothing says so. */
    static Optional<Guess> guess(PanelState state) {
        Invitation invitation = state.subject().invitation();
        Optional<Relationship> saidBefore = state.memory()
                .before()
                .toldBefore(Recollection.recipient(state), Recollection.circle(state))
                .relationship()
                .filter(said -> said != Relationship.UNKNOWN);
        Optional<Relationship> sameHouse = state.card().evidence().employer() == Likeness.SAME
                ? Optional.of(Relationship.COLLEAGUE)
                : Optional.empty();
        NoteReading note = state.card().note();
        Optional<Relationship> seller =
                note.kind() == NoteKind.PITCH ? Optional.of(Relationship.SUPPLIER) : Optional.empty();
        return by(saidBefore, Source.HISTORY)
                .or(() -> by(recruiter(invitation), Source.HEADLINE))
                .or(() -> by(sameHouse, Source.EMPLOYER))
                .or(() -> by(note.relationship().or(() -> seller), Source.NOTE));
    }

    private static Optional<Guess> by(Optional<Relationship> relationship, Source source) {
        return relationship.map(likely -> new Guess(likely, source));
    }

    private static Optional<Relationship> recruiter(Invitation invitation) {
        for (String part : Headline.parts(Texts.lower(invitation.person().headline()))) {
            for (String word : RECRUITERS) {
                if (part.contains(word) && !Headline.isPast(part)) {
                    return Optional.of(Relationship.RECRUITER);
                }
            }
        }
        return Optional.empty();
    }
}
