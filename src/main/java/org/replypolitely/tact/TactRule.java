package org.replypolitely.tact;

import java.util.List;
import java.util.Set;
import org.replypolitely.decision.Approach;

/**
 * One rule of tact.
 *
 * @param id its name, as in {@code tact_ID}
 * @param approaches the approaches that it is about; empty for all
 * @param forbids patterns that break it
 * @param allows patterns within which nothing breaks it
 * @param needs patterns of which the text must hold one; empty for none
 * @param beginsWith patterns of which the text must begin with one; empty for none
 * @param counts patterns that may occur only so often
 * @param atMost how often
 * @param mostSentences the longest text in sentences, greeting and signature apart; 0 for any
 * @param mostCharacters the longest text in characters; 0 for any
 */
public record TactRule(
        String id,
        Set<Approach> approaches,
        List<TactPattern> forbids,
        List<TactPattern> allows,
        List<TactPattern> needs,
        List<TactPattern> beginsWith,
        List<TactPattern> counts,
        int atMost,
        int mostSentences,
        int mostCharacters) {

    public TactRule {
        approaches = Set.copyOf(approaches);
        forbids = List.copyOf(forbids);
        allows = List.copyOf(allows);
        needs = List.copyOf(needs);
        beginsWith = List.copyOf(beginsWith);
        counts = List.copyOf(counts);
    }
}
