package org.replypolitely.decision;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The whole input space of the tables, enumerated. What each table reads is a handful of facts, and these factor: advice reads relationship,
 * goal, flags, whether a no was said before, the note, how often the two meet, and one vouched reason; a verdict reads relationship, history,
 * goal, card, flags, one rule or vouching at a time. The tests check that the factorisation is sound.
 */
final class WholeSpace {

    static final List<Set<Flag>> FLAGS = subsetsOfFlags();

    private WholeSpace() {}

    static Situation told(Relationship relationship, Set<PublicReason> them, Set<PublicReason> circle) {
        return new Situation(
                relationship,
                SharedHistory.UNSTATED,
                Goal.NOT_YET,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of(),
                new ToldBefore(them, false, Optional.empty(), circle, 1));
    }

    static Situation situation(
            Relationship relationship, Goal goal, Set<Flag> flags, boolean refused, boolean vouched) {
        return situation(relationship, goal, flags, refused, vouched, NoteKind.NONE, MeetsInPerson.UNKNOWN);
    }

    static Situation situation(
            Relationship relationship,
            Goal goal,
            Set<Flag> flags,
            boolean refused,
            boolean vouched,
            NoteKind note,
            MeetsInPerson meets) {
        return new Situation(
                relationship,
                new SharedHistory(WorkedTogether.UNKNOWN, meets, -1, refused),
                goal,
                new CardEvidence(note, Likeness.UNKNOWN, Likeness.UNKNOWN, false, false),
                UsagePolicy.UNSTATED,
                vouched ? Set.of(PublicReason.EXTERNAL_CONSTRAINT) : Set.of(),
                flags);
    }

    /** Everything that advice must not read, one difference at a time and all at once. */
    static List<Situation> variations(Relationship relationship, Goal goal) {
        List<Situation> variations = new ArrayList<>();
        for (WorkedTogether worked : WorkedTogether.values()) {
            for (int years : new int[] {-1, 3}) {
                for (NoteKind note : List.of(
                        NoteKind.SITE_DEFAULT,
                        NoteKind.PERSONAL,
                        NoteKind.QUESTION,
                        NoteKind.NEWS,
                        NoteKind.PRAISE,
                        NoteKind.REQUEST,
                        NoteKind.OTHER_LANGUAGE)) {
                    for (Likeness likeness : Likeness.values()) {
                        variations.add(new Situation(
                                relationship,
                                new SharedHistory(worked, MeetsInPerson.UNKNOWN, years, false),
                                goal,
                                new CardEvidence(note, likeness, likeness, true, true),
                                new UsagePolicy(Set.of(PublicReason.RARE_USE), List.of("Signal")),
                                Set.of(PublicReason.FIELD),
                                Set.of()));
                    }
                }
            }
        }
        return variations;
    }

    /** Relationship, history, goal, card, flags, and rule or vouching: everything that a verdict reads. */
    static List<Situation> whole() {
        List<Situation> all = new ArrayList<>();
        for (Relationship relationship : Relationship.values()) {
            for (Goal goal : Goal.values()) {
                for (WorkedTogether worked : WorkedTogether.values()) {
                    for (MeetsInPerson meets : MeetsInPerson.values()) {
                        for (int years : new int[] {-1, 0, 3}) {
                            SharedHistory history = new SharedHistory(worked, meets, years, false);
                            all.add(at(relationship, goal, history, Likeness.UNKNOWN, UsagePolicy.UNSTATED, Set.of()));
                        }
                    }
                    SharedHistory history = new SharedHistory(worked, MeetsInPerson.UNKNOWN, 3, false);
                    boolean isTelling = worked == WorkedTogether.NEVER || worked == WorkedTogether.UNKNOWN;
                    for (Likeness likeness : isTelling ? Likeness.values() : new Likeness[] {Likeness.SAME}) {
                        for (PublicReason rule : PublicReason.values()) {
                            UsagePolicy policy = new UsagePolicy(Set.of(rule), List.of());
                            all.add(at(relationship, goal, history, likeness, policy, Set.of()));
                        }
                    }
                    for (Flag flag : Flag.values()) {
                        all.add(at(relationship, goal, history, Likeness.UNKNOWN, UsagePolicy.UNSTATED, Set.of(flag)));
                    }
                }
                all.add(told(relationship, Set.of(PublicReason.RARE_USE), Set.of()));
                all.add(told(relationship, Set.of(), Set.of(PublicReason.RARE_USE)));
                for (PublicReason vouched : PublicReason.values()) {
                    all.add(new Situation(
                            relationship,
                            SharedHistory.UNSTATED,
                            goal,
                            CardEvidence.NOTHING,
                            UsagePolicy.UNSTATED,
                            Set.of(vouched),
                            Set.of()));
                }
            }
        }
        return all;
    }

    private static Situation at(
            Relationship relationship,
            Goal goal,
            SharedHistory history,
            Likeness likeness,
            UsagePolicy policy,
            Set<Flag> flags) {
        CardEvidence card = new CardEvidence(NoteKind.NONE, likeness, likeness, false, false);
        return new Situation(relationship, history, goal, card, policy, Set.of(), flags);
    }

    private static List<Set<Flag>> subsetsOfFlags() {
        List<Set<Flag>> subsets = new ArrayList<>();
        subsets.add(Set.of());
        for (Flag flag : Flag.values()) {
            for (Set<Flag> smaller : List.copyOf(subsets)) {
                Set<Flag> subset = new HashSet<>(smaller);
                subset.add(flag);
                subsets.add(subset);
            }
        }
        return subsets;
    }
}
