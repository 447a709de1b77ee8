package org.replypolitely.panel;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.replypolitely.decision.Approach;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Label;
import org.replypolitely.ledger.Circle;
import org.replypolitely.ledger.Disclosure;
import org.replypolitely.ledger.LedgerEntry;
import org.replypolitely.ledger.Recipient;
import org.replypolitely.panel.PanelEffect.Focus;
import org.replypolitely.panel.PanelEffect.Spot;

/** What the panel makes of the history. */
class RecollectionTest {

    private static final Recipient DANA = new Recipient("dana-whitfield", "Dana Whitfield");
    private static final Recipient OMAR = new Recipient("omar-haddad", "Omar Haddad");
    private static final PanelEvent VOUCH_FIELD = new PanelEvent.Vouch(PublicReason.FIELD, true);

    private final PanelState start = Panels.withSuggestions();

    @Test
    void whatThePersonWasToldBeforeIsShownWithItsAge() {
        PanelState knowing = recalling(said("1", 79, DANA, Circle.NONE, PublicReason.RARE_USE));

        assertThat(MemoryPart.of(knowing).toThem())
                .containsExactly(new Told(
                        "Dana Whitfield",
                        21,
                        List.of(Label.of("reason_RARE_USE")),
                        Label.of("approach_DECLINE_WITH_REASON")));
    }

    @Test
    void whatWasToldTwiceIsShownOnce() {
        PanelState knowing = recalling(
                said("1", 79, DANA, Circle.NONE, PublicReason.RARE_USE),
                said("2", 90, DANA, Circle.NONE, PublicReason.RARE_USE),
                said("3", 40, DANA, Circle.NONE, PublicReason.TIMING));

        assertThat(MemoryPart.of(knowing).toThem()).extracting(Told::daysAgo).containsExactly(10, 60);
        assertThat(ReplyPart.of(knowing).editor().orElseThrow().clashes()).hasSize(1);
    }

    @Test
    void whatTheCircleWasToldIsShownTheLatestTwo() {
        PanelState knowing = Panels.after(
                recalling(
                        said("1", 10, OMAR, new Circle("Choir"), PublicReason.RARE_USE),
                        said("2", 99, new Recipient("kim", "Kim"), new Circle("Choir"), PublicReason.TIMING),
                        said("3", 98, new Recipient("lee", "Lee"), new Circle("Choir"), PublicReason.TIMING)),
                new PanelEvent.NameCircle("Choir"));

        assertThat(MemoryPart.of(knowing).toCircle()).extracting(Told::who).containsExactly("Kim", "Lee");
        assertThat(MemoryPart.of(knowing).circle()).isEqualTo("Choir");
    }

    @Test
    void aReplyThatDoesNotFitWhatWasToldIsMarkedAndWaits() {
        PanelState knowing = Panels.after(recalling(rareUse()), VOUCH_FIELD);

        ReplyPart reply = ReplyPart.of(knowing);
        assertThat(reply.editor().orElseThrow().clashes())
                .extracting(ReplyPart.Clash::label)
                .containsExactly(Label.of("conflict_OTHER_REASON"));
        assertThat(reply.items().get(0).tags()).contains(Label.of("tag_conflict"));
        assertThat(reply.items().get(2).tags()).doesNotContain(Label.of("tag_conflict"));
        for (PanelEvent going : List.of(new PanelEvent.Insert(), new PanelEvent.Copy())) {
            assertThat(PanelUpdate.step(knowing, going).effects())
                    .containsExactly(new Focus(Spot.CONFLICT), new PanelEffect.Announce(Label.of("conflict_pending")));
        }
        assertThat(DeliveryPart.of(knowing).ready()).isFalse();
    }

    @Test
    void whoWantsItAllTheSameIsNotAskedAgainForThatReason() {
        PanelState using = Panels.after(recalling(rareUse()), VOUCH_FIELD, new PanelEvent.UseAllTheSame());

        assertThat(PanelUpdate.step(using, new PanelEvent.Copy()).effects())
                .containsExactly(new PanelEffect.CopyText(Panels.FIELD.text()));
        assertThat(ReplyPart.of(using).editor().orElseThrow().clashes()).hasSize(1);
        assertThat(Recollection.isHeldBack(Panels.after(using, new PanelEvent.Pick(1))))
                .as("another reason")
                .isTrue();
    }

    @Test
    void whoDecidesRegardlessOfItSeesEverythingAndStillSaysOfAReasonThatTheyWantIt() {
        PanelState knowing = Panels.after(recalling(rareUse()), VOUCH_FIELD);
        PanelState regardless = Panels.after(knowing, new PanelEvent.Regardless(true));

        assertThat(Recollection.toldBefore(knowing).refused()).isTrue();
        assertThat(Recollection.toldBefore(regardless).refused()).isFalse();
        assertThat(Recollection.isHeldBack(regardless)).isTrue();
        assertThat(Recollection.isHeldBack(Panels.after(regardless, new PanelEvent.UseAllTheSame())))
                .isFalse();
        assertThat(MemoryPart.of(knowing).regardless()).contains(Label.of("told_regardless"));
        assertThat(MemoryPart.of(regardless).regardless()).contains(Label.of("told_heed"));
    }

    @Test
    void whoRewroteTheReasonHasNoConflict() {
        PanelState own =
                Panels.after(recalling(rareUse()), new PanelEvent.Type("No, thank you."), new PanelEvent.OwnReason());

        assertThat(ReplyPart.of(own).editor().orElseThrow().clashes()).isEmpty();
        assertThat(Recollection.isHeldBack(own)).isFalse();
    }

    @Test
    void nobodyToldNothingToShow() {
        assertThat(MemoryPart.of(start).toThem()).isEmpty();
        assertThat(MemoryPart.of(start).regardless()).isEmpty();
        assertThat(NotingPart.of(start).words()).isEmpty();
    }

    private PanelState recalling(LedgerEntry... entries) {
        return Panels.after(start, new PanelEvent.Recalled(DANA, 100, List.of(entries)));
    }

    private static LedgerEntry rareUse() {
        return said("1", 50, DANA, Circle.NONE, PublicReason.RARE_USE);
    }

    private static LedgerEntry said(String id, int day, Recipient to, Circle circle, PublicReason reason) {
        return LedgerEntry.of(
                id,
                day,
                new Disclosure(to, circle, Optional.empty(), Approach.DECLINE_WITH_REASON, List.of(reason), "en"));
    }
}
