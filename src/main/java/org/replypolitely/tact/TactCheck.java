package org.replypolitely.tact;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.replypolitely.decision.Approach;

/** Applies rules of tact to a text, generated or edited. */
public final class TactCheck {

    private final String text;
    private final TactRules rules;
    private final Tokens tokens;
    private final Changes changes;
    private final List<TactRemark> remarks = new ArrayList<>();

    private TactCheck(String text, TactRules rules) {
        this.text = text;
        this.rules = rules;
        this.tokens = new Tokens(text);
        this.changes = new Changes(text, tokens);
    }

    /** Finds what a text breaks, in the order of its places; empty where it is fine. What concerns the whole text comes first. */
    public static List<TactRemark> check(String text, Approach approach, TactRules rules) {
        return check(text, approach, rules, Set.of());
    }

    /** The same without the rules that the user switched off, by their ids; an id that no rule has changes nothing. */
    public static List<TactRemark> check(String text, Approach approach, TactRules rules, Set<String> off) {
        TactCheck check = new TactCheck(text, rules);
        for (TactRule rule : rules.rules()) {
            boolean concerned = rule.approaches().isEmpty() || rule.approaches().contains(approach);
            if (concerned && !off.contains(rule.id())) {
                check.apply(rule);
            }
        }
        check.remarks.sort((one, other) -> Integer.compare(one.start(), other.start()));
        return check.remarks;
    }

    private void apply(TactRule rule) {
        List<TactRemark> allowed = found(rule.id(), rule.allows());
        remarks.addAll(outside(allowed, found(rule.id(), rule.forbids())));
        List<TactRemark> counted = outside(allowed, found(rule.id(), rule.counts()));
        if (counted.size() > rule.atMost()) {
            remarks.add(counted.get(rule.atMost()));
        }
        boolean tooLong =
                (rule.mostSentences() > 0 && Sentences.count(text, rules.abbreviations()) > rule.mostSentences())
                        || (rule.mostCharacters() > 0 && text.length() > rule.mostCharacters());
        boolean lacks =
                !rule.needs().isEmpty() && found(rule.id(), rule.needs()).isEmpty();
        if (tooLong || lacks || !begins(rule.beginsWith())) {
            remarks.add(new TactRemark(rule.id(), 0, 0, Optional.empty()));
        }
    }

    private boolean begins(List<TactPattern> patterns) {
        for (TactPattern pattern : patterns) {
            if (tokens.matches(pattern.words(), 0)) {
                return true;
            }
        }
        return patterns.isEmpty();
    }

    private List<TactRemark> found(String rule, List<TactPattern> patterns) {
        List<TactRemark> found = new ArrayList<>();
        int after = 0;
        for (int i = 0; i < tokens.size(); i++) {
            Optional<TactPattern> longest = i < after ? Optional.empty() : longestMatch(patterns, i);
            if (longest.isPresent()) {
                TactPattern pattern = longest.get();
                int from = i;
                after = i + pattern.words().size();
                found.add(new TactRemark(
                        rule,
                        tokens.start(i),
                        tokens.end(after - 1),
                        pattern.change().map(change -> changes.of(pattern, from, change))));
            }
        }
        return found;
    }

    /** The longest one that matches; of two as long, the one that knows what to put instead. */
    private Optional<TactPattern> longestMatch(List<TactPattern> patterns, int from) {
        Optional<TactPattern> best = Optional.empty();
        for (TactPattern pattern : patterns) {
            boolean better = best.isEmpty()
                    || pattern.words().size() > best.get().words().size()
                    || (pattern.words().size() == best.get().words().size()
                            && best.get().change().isEmpty());
            if (better && tokens.matches(pattern.words(), from)) {
                best = Optional.of(pattern);
            }
        }
        return best;
    }

    private static List<TactRemark> outside(List<TactRemark> allowed, List<TactRemark> matches) {
        List<TactRemark> outside = new ArrayList<>();
        for (TactRemark match : matches) {
            if (!isWithin(match, allowed)) {
                outside.add(match);
            }
        }
        return outside;
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
