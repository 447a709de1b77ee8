package org.replypolitely.ledger;

import java.util.List;
import java.util.Optional;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.Provide;
import net.jqwik.api.domains.DomainContextBase;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.Relationship;

/** Entries of every kind, for tests; few people and circles, so that they meet. */
public final class Entries extends DomainContextBase {

    public static final Recipient DANA = new Recipient("dana-whitfield", "Dana Whitfield");
    public static final Recipient KIM = new Recipient("kim-sorensen", "Kim Sørensen");
    public static final Circle BAKERY = new Circle("Hearth & Crumb");

    /** Somebody was told something. */
    public static LedgerEntry entry(
            String id, int day, Recipient to, Circle circle, Approach approach, PublicReason... reasons) {
        return LedgerEntry.of(
                id,
                day,
                new Disclosure(to, circle, Optional.of(Relationship.FRIEND), approach, List.of(reasons), "en"));
    }

    @Provide
    public Arbitrary<LedgerEntry> entries() {
        Arbitrary<Disclosure> said = Combinators.combine(
                        Arbitraries.of(
                                DANA, KIM, new Recipient("", "Dana Whitfield"), new Recipient("sam", "Sam\u202e\n")),
                        Arbitraries.of(
                                BAKERY, new Circle("hearth & crumb Ltd."), new Circle("Northlight"), Circle.NONE),
                        Arbitraries.of(Relationship.class).optional(),
                        Arbitraries.of(Approach.class),
                        Arbitraries.of(PublicReason.class).list().ofMaxSize(2).uniqueElements(),
                        Arbitraries.of("en", "de", ""))
                .as(Disclosure::new);
        Arbitrary<FollowUp> followUps = Combinators.combine(
                        Arbitraries.of(Step.class),
                        Arbitraries.integers().between(0, 30_000),
                        Arbitraries.of(FollowUp.Outcome.class))
                .as(FollowUp::new);
        return Combinators.combine(
                        Arbitraries.strings().alpha().ofMinLength(1).ofMaxLength(2),
                        Arbitraries.integers().between(0, 30_000),
                        said,
                        followUps)
                .as(LedgerEntry::new);
    }
}
