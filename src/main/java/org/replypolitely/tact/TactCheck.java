package org.replypolitely.tact;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.decision.Approach;

/** Applies rules of tact to a text, generated or edited. */
public final class TactCheck {

    private TactCheck() {}

    /** Finds what a text breaks, in the order of its places; empty where it is fine. What concerns the whole text comes first. */
    public static List<TactRemark> check(String text, Approach approach, TactRules rules) {
        Tokens tokens = new Tokens(text);
        List<TactRemark> remarks = new ArrayList<>();
        for (TactRule rule : rules.rules()) {
            if (rule.approaches().isEmpty() || rule.approaches().contains(approach)) {
                apply(rule, text, tokens, remarks);
            }
        }
        remarks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return remarks;
    }

    private static void apply(TactRule rule, String text, Tokens tokens, List<TactRemark> remarks) {
        List<TactRemark> allowed = found(rule.id(), rule.allows(), tokens);
        for (TactRemark match : found(rule.id(), rule.forbids(), tokens)) {
            if (!isWithin(match, allowed)) {
                remarks.add(match);
            }
        }
        List<TactRemark> counted = found(rule.id(), rule.counts(), tokens);
        if (counted.size() > rule.atMost()) {
            remarks.add(counted.get(rule.atMost()));
        }
        boolean tooLong = (rule.mostSentences() > 0 && Sentences.count(text) > rule.mostSentences())
                || (rule.mostCharacters() > 0 && text.length() > rule.mostCharacters());
        boolean lacks = !rule.needs().isEmpty()
                && found(rule.id(), rule.needs(), tokens).isEmpty();
        if (tooLong || lacks || !begins(rule.beginsWith(), tokens)) {
            remarks.add(new TactRemark(rule.id(), 0, 0));
        }
    }

    private static boolean begins(List<List<String>> patterns, Tokens tokens) {
        for (List<String> pattern : patterns) {
            if (tokens.matches(pattern, 0)) {
                return true;
            }
        }
        return patterns.isEmpty();
    }

    private static List<TactRemark> found(String rule, List<List<String>> patterns, Tokens tokens) {
        List<TactRemark> found = new ArrayList<>();
        int after = 0;
        for (int i = 0; i < tokens.size(); i++) {
            int longest = longestMatch(patterns, tokens, i);
            if (longest > 0 && i >= after) {
                found.add(new TactRemark(rule, tokens.start(i), tokens.end(i + longest - 1)));
                after = i + longest;
            }
        }
        return found;
    }

    private static int longestMatch(List<List<String>> patterns, Tokens tokens, int from) {
        int longest = 0;
        for (List<String> pattern : patterns) {
            if (pattern.size() > longest && tokens.matches(pattern, from)) {
                longest = pattern.size();
            }
        }
        return longest;
    }

    private static boolean isWithin(TactRemark match, List<TactRemark> allowed) {
        for (TactRemark wider : allowed) {
            if (wider.start() <= match.start() && match.end() <= wider.end()) {
                return true;
            }
        }
        return false;
    }
}
