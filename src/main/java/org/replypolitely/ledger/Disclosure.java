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
 */
public record Disclosure(
        Recipient to,
        Circle circle,
        Optional<Relationship> relationship,
        Approach approach,
        List<PublicReason> reasons,
        String language) {

    public Disclosure {
        reasons = List.copyOf(reasons);
    }
}
