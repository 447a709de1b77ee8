package org.replypolitely.ledger;

import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;

/**
 * What somebody is told, in the ledger's terms: never the words, never a private motive.
 *
 * @param to whom
 * @param circle with whom they may compare notes
 * @param relationship how the user said they know them; empty where they did not
 * @param approach by which approach
 * @param reasons for which reasons
 * @param language in which language, as a tag
 * @param phrases the ids of the phrases that it was made of, so that others of the circle read other words
 */
public record Disclosure(
        Recipient to,
        Circle circle,
        Optional<Relationship> relationship,
        Approach approach,
        List<PublicReason> reasons,
        String language,
        List<String> phrases) {

    public Disclosure {
        reasons = List.copyOf(reasons);
        phrases = List.copyOf(phrases);
    }

    /** The same, where it is not known of which phrases it was made. */
    public Disclosure(
            Recipient to,
            Circle circle,
            Optional<Relationship> relationship,
            Approach approach,
            List<PublicReason> reasons,
            String language) {
        this(to, circle, relationship, approach, reasons, language, List.of());
    }
}
