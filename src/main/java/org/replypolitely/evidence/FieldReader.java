package org.replypolitely.evidence;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.Likeness;
import org.replypolitely.invitation.Headline;
import org.replypolitely.tact.TactCheck;
import org.replypolitely.tact.TactRemark;
import org.replypolitely.text.Texts;

/**
 * Compares fields of work by families of words. Sure of another field only where every present role in the headline is a known one; a headline
 * that says anything else as well leaves it unknown.
 */
public final class FieldReader {

    private static final List<String> AT = List.of("at", "@", "bei", "chez", "presso");
    private static final int SHORTEST_TELLING_WORD = 5;

    private FieldReader() {}

    static Likeness compare(String headline, String own, EvidenceRules rules) {
        Set<String> mine = named(own, rules);
        Set<String> theirs = new HashSet<>();
        boolean allKnown = true;
        for (String role : roles(headline)) {
            if (saysOwnWords(role, own)) {
                return Likeness.SAME;
            }
            Set<String> known = named(role, rules);
            allKnown &= !known.isEmpty();
            theirs.addAll(known);
        }
        if (mine.isEmpty() || theirs.isEmpty()) {
            return Likeness.UNKNOWN;
        }
        Likeness nearest = nearest(mine, theirs, rules);
        return nearest == Likeness.DIFFERENT && !allKnown ? Likeness.UNKNOWN : nearest;
    }

    /** The families that the present roles in a headline name. */
    public static Set<String> families(String headline, EvidenceRules rules) {
        Set<String> families = new HashSet<>();
        for (String role : roles(headline)) {
            families.addAll(named(role, rules));
        }
        return families;
    }

    private static Set<String> named(String text, EvidenceRules rules) {
        Set<String> families = new HashSet<>();
        for (TactRemark remark : TactCheck.check(text, Approach.DECLINE_WITH_REASON, rules.fields())) {
            families.add(remark.rule());
        }
        return families;
    }

    private static List<String> roles(String headline) {
        List<String> roles = new ArrayList<>();
        for (String part : Headline.parts(headline)) {
            if (!Headline.isPast(part)) {
                roles.add(role(part));
            }
        }
        return roles;
    }

    private static Likeness nearest(Set<String> mine, Set<String> theirs, EvidenceRules rules) {
        Likeness nearest = Likeness.DIFFERENT;
        for (String one : mine) {
            for (String other : theirs) {
                if (one.equals(other)) {
                    return Likeness.SAME;
                }
                nearest = rules.areNear(one, other) ? Likeness.ADJACENT : nearest;
            }
        }
        return nearest;
    }

    /** What stands before the employer: a baker at a software house is a baker. */
    private static String role(String part) {
        List<String> words = Texts.words(part.replace("@", " @ "));
        for (int i = 1; i < words.size(); i++) {
            if (AT.contains(Texts.lower(words.get(i)))) {
                return Texts.join(words.subList(0, i), " ");
            }
        }
        return part;
    }

    /** Every word of the user's own field stands there, and one of them at least is long enough to mean something. */
    private static boolean saysOwnWords(String role, String own) {
        List<String> there = bareWords(role);
        boolean telling = false;
        for (String word : bareWords(own)) {
            if (!there.contains(word)) {
                return false;
            }
            telling |= word.length() >= SHORTEST_TELLING_WORD;
        }
        return telling;
    }

    private static List<String> bareWords(String text) {
        List<String> bare = new ArrayList<>();
        for (String word : Texts.words(Texts.lower(text.replace(',', ' ').replace('/', ' ')))) {
            if (!List.of("and", "und", "of", "&", "the").contains(word)) {
                bare.add(word);
            }
        }
        return bare;
    }
}
