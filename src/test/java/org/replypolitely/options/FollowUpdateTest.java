package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.replypolitely.face.Label;
import org.replypolitely.follow.FollowingStatus;
import org.replypolitely.follow.Joining;
import org.replypolitely.follow.Joining.Difference;
import org.replypolitely.options.FollowStep.Request;

class FollowUpdateTest {

    private static final Joining.Outlook OTHERS = new Joining.Outlook(
            List.of(new Difference("signature", List.of("Kim"), List.of("Kim Lindqvist"))),
            Set.of("field", "employer"),
            Set.of());

    private FollowState state = FollowState.INITIAL;

    @Test
    void nothingIsBegunBeforeTheAccountWasLookedAt() {
        assertThat(step(new FollowEvent.Ticked(true))).contains(new Request.Look());
        assertThat(screen().ticked()).isTrue();
        assertThat(screen().words()).isEmpty();
    }

    @Test
    void whereNothingDiffersItBeginsUnasked() {
        step(new FollowEvent.Ticked(true));

        assertThat(step(looked(new Joining.Outlook(List.of(), Set.of("field"), Set.of()))))
                .contains(new Request.MakeReady(true, List.of()));
        assertThat(step(new FollowEvent.Ready(true))).contains(new Request.Follow(true));
    }

    @Test
    void whereSomethingDiffersTheUserIsShownWhatAndNothingHappensUnasked() {
        step(new FollowEvent.Ticked(true));

        assertThat(step(looked(OTHERS))).isEmpty();

        assertThat(screen().asks()).isTrue();
        assertThat(screen().differences())
                .containsExactly(new FollowDifference(
                        Label.of("options_signature"),
                        Label.of("follow_text", "Kim"),
                        Label.of("follow_text", "Kim Lindqvist")));
        assertThat(screen().learned()).contains(Label.of("follow_learned", "2"));
    }

    @Test
    void eitherMayBeChosenAndOnlyThenItBegins() {
        for (boolean mine : new boolean[] {true, false}) {
            state = FollowState.INITIAL;
            step(new FollowEvent.Ticked(true));
            step(looked(OTHERS));

            assertThat(step(new FollowEvent.Chosen(mine))).contains(new Request.MakeReady(mine, OTHERS.shown()));
            assertThat(screen().asks()).isFalse();
            assertThat(step(new FollowEvent.Chosen(!mine))).as("a second press").isEmpty();
            assertThat(step(new FollowEvent.Ready(true))).contains(new Request.Follow(true));
            step(new FollowEvent.Wanted(true));
            assertThat(screen().ticked()).isTrue();
        }
    }

    @Test
    void whoeverWouldRatherNotHasChangedNothing() {
        step(new FollowEvent.Ticked(true));
        step(looked(OTHERS));

        assertThat(step(new FollowEvent.Left())).isEmpty();

        assertThat(screen().ticked() || screen().asks()).isFalse();
        step(new FollowEvent.Ticked(true));
        step(looked(OTHERS));
        assertThat(step(new FollowEvent.Ticked(false)))
                .as("unticked while it is asked")
                .isEmpty();
        assertThat(state).isEqualTo(FollowState.INITIAL);
    }

    @Test
    void whatTheBrowserWillNotShowOrStoreIsSaidAndNothingBegins() {
        step(new FollowEvent.Ticked(true));
        assertThat(step(new FollowEvent.Looked(Optional.empty()))).isEmpty();
        assertThat(screen().words()).contains(Label.of("follow_not_begun"));
        assertThat(screen().failed()).isTrue();
        assertThat(screen().ticked()).isFalse();

        step(new FollowEvent.Ticked(true));
        step(looked(OTHERS));
        step(new FollowEvent.Chosen(true));
        assertThat(step(new FollowEvent.Ready(false)))
                .as("something else may lie there by now")
                .contains(new Request.Look());
        assertThat(step(looked(OTHERS))).isEmpty();
        assertThat(screen().words()).contains(Label.of("follow_not_begun"));
    }

    @Test
    void whereTheAccountChangedAfterTheQuestionTheUserIsAskedAgain() {
        for (Joining.Outlook first : List.of(OTHERS, new Joining.Outlook(List.of(), Set.of(), Set.of()))) {
            state = FollowState.INITIAL;
            step(new FollowEvent.Ticked(true));
            step(looked(first));
            step(new FollowEvent.Chosen(true));
            Joining.Outlook now = new Joining.Outlook(
                    List.of(new Difference("signature", List.of("Kim"), List.of("K."))), Set.of(), Set.of());

            assertThat(step(new FollowEvent.Ready(false))).contains(new Request.Look());
            assertThat(screen().ticked()).isTrue();
            assertThat(step(looked(now))).isEmpty();

            assertThat(screen().asks()).isTrue();
            assertThat(step(new FollowEvent.Chosen(false))).contains(new Request.MakeReady(false, now.shown()));
        }
    }

    @Test
    void everyKindOfEventIsKnown() {
        List<FollowEvent> all = List.of(
                new FollowEvent.Ticked(true),
                looked(OTHERS),
                new FollowEvent.Chosen(true),
                new FollowEvent.Left(),
                new FollowEvent.Ready(true),
                new FollowEvent.Wanted(true),
                new FollowEvent.StatusSeen(new FollowingStatus.None()),
                new FollowEvent.CopySeen(true),
                new FollowEvent.Remove(),
                new FollowEvent.Removed(true));

        for (FollowEvent event : all) {
            assertThat(FollowUpdate.step(FollowState.INITIAL, event).state())
                    .as(event.toString())
                    .isNotNull();
        }
        assertThat(all)
                .extracting(Object::getClass)
                .containsExactlyInAnyOrder(FollowEvent.class.getPermittedSubclasses());
    }

    @Test
    void whatComesTooLateIsNotMinded() {
        step(new FollowEvent.Ticked(true));
        step(new FollowEvent.Ticked(false));

        assertThat(step(looked(OTHERS))).isEmpty();
        assertThat(step(new FollowEvent.Ready(true))).isEmpty();
        assertThat(state).isEqualTo(FollowState.INITIAL);
    }

    @Test
    void switchingOffAsksNothing() {
        step(new FollowEvent.Wanted(true));

        assertThat(step(new FollowEvent.Ticked(false))).contains(new Request.Follow(false));
        assertThat(screen().ticked()).isFalse();
    }

    @Test
    void anotherChangeOfTheSettingsLeavesTheQuestionOpen() {
        step(new FollowEvent.Ticked(true));
        step(looked(OTHERS));

        step(new FollowEvent.Wanted(false));
        step(new FollowEvent.StatusSeen(new FollowingStatus.None()));
        step(new FollowEvent.CopySeen(true));

        assertThat(screen().asks()).isTrue();
    }

    @Test
    void everyKindOfSettingIsSaidInTheWordsOfTheOptions() {
        step(new FollowEvent.Ticked(true));
        step(looked(new Joining.Outlook(
                List.of(
                        new Difference("register", List.of("FORMAL"), List.of()),
                        new Difference("quietButton", List.of("yes"), List.of()),
                        new Difference("rule RARE_USE", List.of("yes"), List.of()),
                        new Difference("tact apology", List.of("yes"), List.of()),
                        new Difference("channels", List.of("x".repeat(200)), List.of("our choir", "the telephone")),
                        new Difference("field", List.of("bridges"), List.of())),
                Set.of(),
                Set.of())));

        Label yes = Label.of("follow_yes");
        Label no = Label.of("follow_no");
        assertThat(screen().differences())
                .containsExactly(
                        new FollowDifference(
                                Label.of("options_register"), Label.of("register_FORMAL"), Label.of("register_suits")),
                        new FollowDifference(Label.of("options_quiet"), yes, no),
                        new FollowDifference(Label.of("rule_RARE_USE"), yes, no),
                        new FollowDifference(Label.of("tact_apology_name"), no, yes),
                        new FollowDifference(
                                Label.of("options_channels"),
                                Label.of("follow_text", "x".repeat(80) + "…"),
                                Label.of("follow_text", "our choir, the telephone")),
                        new FollowDifference(
                                Label.of("options_field"),
                                Label.of("follow_text", "bridges"),
                                Label.of("follow_nothing")));
    }

    private Optional<Request> step(FollowEvent event) {
        FollowStep step = FollowUpdate.step(state, event);
        state = step.state();
        return step.request();
    }

    private FollowScreen screen() {
        return FollowScreen.of(state);
    }

    private static FollowEvent looked(Joining.Outlook outlook) {
        return new FollowEvent.Looked(Optional.of(outlook));
    }
}
