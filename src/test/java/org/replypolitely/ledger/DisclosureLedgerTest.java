package org.replypolitely.ledger;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.ledger.Entries.BAKERY;
import static org.replypolitely.ledger.Entries.DANA;
import static org.replypolitely.ledger.Entries.KIM;
import static org.replypolitely.ledger.Entries.entry;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.domains.Domain;
import net.jqwik.api.domains.DomainContext;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Admissibility;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.CardEvidence;
import org.replypolitely.decision.Compatibility;
import org.replypolitely.decision.Counsellor;
import org.replypolitely.decision.Goal;
import org.replypolitely.decision.PrivateMotive;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.decision.ReasonVerdict;
import org.replypolitely.decision.Relationship;
import org.replypolitely.decision.SharedHistory;
import org.replypolitely.decision.Situation;
import org.replypolitely.decision.ToldBefore;
import org.replypolitely.decision.UsagePolicy;

class DisclosureLedgerTest {

    private static final Recipient SAM = new Recipient("sam-lee", "Sam Lee");

    @Property
    @Domain(Entries.class)
    @Domain(DomainContext.Global.class)
    void whateverWasToldBeforeNothingIsOfferedThatExposesIt(
            @ForAll List<LedgerEntry> history,
            @ForAll Relationship relationship,
            @ForAll Goal goal,
            @ForAll PrivateMotive motive) {
        DisclosureLedger ledger = new DisclosureLedger(history);
        ToldBefore told = ledger.toldBefore(DANA, BAKERY);
        Situation situation = new Situation(
                relationship,
                SharedHistory.UNSTATED,
                goal,
                CardEvidence.NOTHING,
                UsagePolicy.UNSTATED,
                Set.of(),
                Set.of(),
                told);

        List<PublicReason> offered = Counsellor.counsel(situation, motive).reasons().stream()
                .filter(verdict -> !(verdict.admissibility() instanceof Admissibility.RuledOut))
                .map(ReasonVerdict::reason)
                .toList();

        // one story for the person: the same again wherever it still holds
        boolean sameHolds = offered.stream().anyMatch(told.toThem()::contains);
        assertThat(offered).allMatch(reason -> !sameHolds || told.toThem().contains(reason));
        // and nothing that anybody of the circle could hold against it
        for (PublicReason reason : offered) {
            assertThat(ledger.conflicts(DANA, BAKERY, List.of(reason)))
                    .noneMatch(conflict -> conflict.kind() == Conflict.Kind.CONTRADICTS);
        }
    }

    @Property
    @Domain(Entries.class)
    @Domain(DomainContext.Global.class)
    void everyQuestionHasAnAnswer(@ForAll List<LedgerEntry> history, @ForAll LedgerEntry one) {
        DisclosureLedger ledger = new DisclosureLedger(history).with(one);

        assertThat(ledger.entry(one.id())).contains(one);
        assertThat(ledger.with(one)).isEqualTo(ledger);
        assertThat(ledger.without(one.id()).entry(one.id())).isEmpty();
        assertThat(ledger.saidTo(one.said().to())).contains(one);
        assertThat(ledger.find("")).containsExactlyInAnyOrderElementsOf(ledger.entries());
        assertThat(ledger.find(one.said().to().name())).contains(one);
        assertThat(ledger.due(one.followUp().due()).contains(one))
                .isEqualTo(one.followUp().isOpen());
        assertThat(ledger.saidIn(one.said().circle(), one.said().to())).doesNotContain(one);
    }

    @Test
    void theSamePersonIsKnownByTheirSlugElseByTheirName() {
        assertThat(DANA.isSameAs(new Recipient("DANA-whitfield", "D. Whitfield")))
                .isTrue();
        assertThat(DANA.isSameAs(new Recipient("", " dana  whitfield"))).isTrue();
        assertThat(DANA.isSameAs(new Recipient("dana-whitfield-2", "Dana Whitfield")))
                .isFalse();
        assertThat(new Recipient("", "").isSameAs(new Recipient("", ""))).isFalse();
        assertThat(new Recipient("\u200b", " ").isSomebody()).isFalse();
    }

    @Test
    void oneEmployerIsOneCircleHoweverItIsWritten() {
        assertThat(BAKERY.isSameAs(new Circle("hearth & crumb, Ltd."))).isTrue();
        assertThat(BAKERY.isSameAs(new Circle("Hearth & Stone"))).isFalse();
        assertThat(Circle.NONE.isSameAs(Circle.NONE)).isFalse();
        assertThat(new Circle("GmbH").key()).isEqualTo("gmbh");
        assertThat(new Circle("株式会社").isSameAs(new Circle(" 株式会社 "))).isTrue();
    }

    @Test
    void toldBefore_gathersWhatThePersonAndTheirCircleHeard() {
        DisclosureLedger ledger = new DisclosureLedger(List.of(
                entry("1", 10, DANA, BAKERY, Approach.DECLINE_WITH_REASON, PublicReason.FIELD),
                entry("2", 20, KIM, BAKERY, Approach.ASK, PublicReason.RARE_USE),
                entry("3", 30, KIM, BAKERY, Approach.DECLINE_WITH_REASON, PublicReason.OTHER_CHANNEL),
                entry("4", 30, SAM, Circle.NONE, Approach.DECLINE_WITH_REASON, PublicReason.TIMING)));

        assertThat(ledger.toldBefore(DANA, BAKERY))
                .isEqualTo(new ToldBefore(
                        Set.of(PublicReason.FIELD),
                        true,
                        Optional.of(Relationship.FRIEND),
                        Set.of(PublicReason.RARE_USE, PublicReason.OTHER_CHANNEL),
                        1));
        assertThat(ledger.toldBefore(SAM, Circle.NONE).toCircle()).isEmpty();
        assertThat(ledger.circleOf(KIM)).isEqualTo(BAKERY);
        assertThat(ledger.circleOf(SAM)).isEqualTo(Circle.NONE);
        assertThat(ledger.saidTo(KIM)).extracting(LedgerEntry::id).containsExactly("3", "2");
        assertThat(ledger.saidIn(BAKERY, SAM)).extracting(LedgerEntry::id).containsExactly("3", "2", "1");
    }

    @Test
    void conflicts_areNamedBeforeAReplyGoesOut() {
        DisclosureLedger ledger = new DisclosureLedger(List.of(
                entry("1", 10, DANA, BAKERY, Approach.DECLINE_WITH_REASON, PublicReason.FIELD),
                entry("2", 20, KIM, BAKERY, Approach.DECLINE_WITH_REASON, PublicReason.RARE_USE)));

        assertThat(ledger.conflicts(DANA, BAKERY, List.of(PublicReason.FIELD)))
                .extracting(Conflict::kind, Conflict::toldBefore)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(Conflict.Kind.CONTRADICTS, PublicReason.RARE_USE));
        assertThat(ledger.conflicts(DANA, Circle.NONE, List.of(PublicReason.TIMING)))
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.OTHER_REASON);
        assertThat(ledger.conflicts(SAM, BAKERY, List.of(PublicReason.WORKED_WITH)))
                .extracting(Conflict::kind)
                .containsExactly(Conflict.Kind.CONTRADICTS, Conflict.Kind.OTHER_PURPOSE);
        assertThat(ledger.conflicts(SAM, BAKERY, List.of(PublicReason.FIELD))).isEmpty();
        assertThat(ledger.conflicts(SAM, BAKERY, List.of(PublicReason.OTHER_CHANNEL)))
                .isEmpty();
    }

    @Test
    void aStepIsLookedAfterWhenItUsuallyIsTakenAndNoLongerOnceItEnded() {
        LedgerEntry opened = entry("1", 100, DANA, BAKERY, Approach.OPEN_THE_DOOR, PublicReason.LAPSED_UPDATE);
        LedgerEntry declined = entry("2", 100, KIM, BAKERY, Approach.DECLINE_WITH_REASON, PublicReason.FIELD);
        LedgerEntry deferred = entry("3", 90, SAM, BAKERY, Approach.DEFER, PublicReason.TIMING);
        DisclosureLedger ledger = new DisclosureLedger(List.of(deferred, declined, opened));

        assertThat(ledger.due(113)).isEmpty();
        assertThat(ledger.due(114)).containsExactly(opened);
        assertThat(ledger.due(120)).containsExactly(opened, deferred);
        assertThat(ledger.with(opened.ending(FollowUp.Outcome.CAME)).due(120)).containsExactly(deferred);
        assertThat(ledger.with(opened.dueOn(130)).due(120)).containsExactly(deferred);
        assertThat(Step.GET_IN_TOUCH.isOwn()).isTrue();
        assertThat(Step.TALK.isOwn()).isFalse();
    }

    @Test
    void whatIsTooOldIsNotKeptUnlessItIsStillToFollow() {
        LedgerEntry opened = entry("1", 100, DANA, BAKERY, Approach.OPEN_THE_DOOR);
        LedgerEntry declined = entry("2", 100, KIM, BAKERY, Approach.DECLINE_WITH_REASON);
        DisclosureLedger ledger = new DisclosureLedger(List.of(opened, declined));

        assertThat(ledger.expired(280, 180)).isEmpty();
        assertThat(ledger.expired(281, 180)).containsExactly(declined);
        assertThat(ledger.expired(294, 180)).containsExactly(declined);
        assertThat(ledger.expired(295, 180)).containsExactly(opened, declined);
    }

    @Test
    void find_looksAtNamesAndCirclesInAnySpelling() {
        LedgerEntry dana = entry("1", 1, DANA, BAKERY, Approach.ASK);
        DisclosureLedger ledger = new DisclosureLedger(List.of(dana, entry("2", 2, KIM, Circle.NONE, Approach.ASK)));

        assertThat(ledger.find(" CRUMB ")).containsExactly(dana);
        assertThat(ledger.find("whit")).containsExactly(dana);
        assertThat(ledger.find("nobody")).isEmpty();
    }

    @Test
    void compatibilityGoesBothWays() {
        for (PublicReason one : PublicReason.values()) {
            assertThat(Compatibility.contradict(one, one)).isFalse();
            assertThat(Compatibility.soundMadeUp(one, one)).isFalse();
            for (PublicReason other : PublicReason.values()) {
                assertThat(Compatibility.contradict(one, other)).isEqualTo(Compatibility.contradict(other, one));
                assertThat(Compatibility.soundMadeUp(one, other)).isEqualTo(Compatibility.soundMadeUp(other, one));
            }
        }
    }
}
