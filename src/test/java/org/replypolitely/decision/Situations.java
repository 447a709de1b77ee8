package org.replypolitely.decision;

import java.util.List;
import java.util.Set;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;

/** Situations of every kind, for property tests. */
public final class Situations extends DomainContextBase {

    /** Where nothing is known but how the two know each other and what the user would like. */
    public static Situation firstRun(Relationship relationship, Goal goal) {
        return new Situation(
                relationship,
                SharedHistory.UNSTATED,
                goal,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of());
    }

    @Provide
    public Arbitrary<Situation> situations() {
        return Combinators.combine(
                        Arbitraries.of(Relationship.class),
                        histories(),
                        Arbitraries.of(Goal.class),
                        evidence(),
                        policies(),
                        Arbitraries.of(PublicReason.class).set().ofMaxSize(3),
                        Arbitraries.of(Flag.class).set().ofMaxSize(2))
                .as(Situation::new);
    }

    private static Arbitrary<SharedHistory> histories() {
        return Combinators.combine(
                        Arbitraries.of(WorkedTogether.class),
                        Arbitraries.of(MeetsInPerson.class),
                        Arbitraries.integers().between(-1, 40),
                        Arbitraries.frequencyOf(
                                net.jqwik.api.Tuple.of(4, Arbitraries.just(false)),
                                net.jqwik.api.Tuple.of(1, Arbitraries.just(true))))
                .as(SharedHistory::new);
    }

    private static Arbitrary<CardEvidence> evidence() {
        return Combinators.combine(
                        Arbitraries.of(NoteKind.class),
                        Arbitraries.of(Likeness.class),
                        Arbitraries.of(Likeness.class),
                        Arbitraries.of(true, false),
                        Arbitraries.of(true, false))
                .as(CardEvidence::new);
    }

    private static Arbitrary<UsagePolicy> policies() {
        return Combinators.combine(
                        Arbitraries.of(PublicReason.class)
                                .filter(reason -> reason.scope() == PublicReason.Scope.RULE)
                                .set()
                                .ofMaxSize(3),
                        Arbitraries.<List<String>>of(
                                List.of(), List.of("WhatsApp"), List.of("email", "Facebook"), List.of("+1 555 0100")))
                .as(UsagePolicy::new);
    }
}
