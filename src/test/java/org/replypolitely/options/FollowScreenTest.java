package org.replypolitely.options;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.replypolitely.face.Label;
import org.replypolitely.follow.FollowingStatus;

class FollowScreenTest {

    private final FollowState off = FollowState.INITIAL;
    private final FollowState on = after(off, new FollowEvent.Wanted(true));

    @Test
    void nothingIsSaidWhereNothingWasEverWanted() {
        assertThat(FollowScreen.of(off).words()).isEmpty();
        assertThat(FollowScreen.of(off).canRemove()).isFalse();
        assertThat(FollowScreen.of(on).words()).isEmpty();
    }

    @Test
    void howItWentIsSaidPlainly() {
        assertThat(said(on, new FollowingStatus.Sent(0))).isEqualTo(Label.of("follow_sent"));
        assertThat(said(on, new FollowingStatus.Sent(3))).isEqualTo(Label.of("follow_left", "3"));
        assertThat(said(on, new FollowingStatus.Refused())).isEqualTo(Label.of("follow_refused"));
        assertThat(FollowScreen.of(after(on, new FollowEvent.StatusSeen(new FollowingStatus.Refused())))
                        .failed())
                .isTrue();
        assertThat(said(off, new FollowingStatus.Stopped())).isEqualTo(Label.of("follow_stopped"));
    }

    @Test
    void whoeverSwitchesItOffIsToldWhatIsLeftAndMayRemoveIt() {
        FollowState left = after(
                on,
                new FollowEvent.StatusSeen(new FollowingStatus.Sent(0)),
                new FollowEvent.CopySeen(true),
                new FollowEvent.Wanted(false));
        assertThat(FollowScreen.of(left).words()).contains(Label.of("follow_copy"));
        assertThat(FollowScreen.of(left).canRemove()).isTrue();

        FollowState working = after(left, new FollowEvent.Remove());
        assertThat(FollowScreen.of(working).canRemove()).isFalse();

        FollowScreen refused = FollowScreen.of(after(working, new FollowEvent.Removed(false)));
        assertThat(refused.words()).contains(Label.of("follow_not_removed"));
        assertThat(refused.failed() && refused.canRemove()).isTrue();

        FollowState gone = after(working, new FollowEvent.CopySeen(false), new FollowEvent.Removed(true));
        assertThat(FollowScreen.of(gone).words()).contains(Label.of("follow_removed"));
        assertThat(FollowScreen.of(gone).canRemove()).isFalse();
        assertThat(FollowScreen.of(after(gone, new FollowEvent.Wanted(true))).words())
                .as("and another time it begins anew")
                .contains(Label.of("follow_sent"));
    }

    @Test
    void statusesAreReadBackAndAnythingElseIsNone() {
        for (FollowingStatus status : new FollowingStatus[] {
            new FollowingStatus.None(),
            new FollowingStatus.Sent(0),
            new FollowingStatus.Sent(12),
            new FollowingStatus.Refused(),
            new FollowingStatus.Stopped()
        }) {
            assertThat(FollowingStatus.ofStored(status.stored())).isEqualTo(status);
        }
        assertThat(FollowingStatus.ofStored("-3")).isEqualTo(new FollowingStatus.None());
    }

    private static Label said(FollowState state, FollowingStatus status) {
        return FollowScreen.of(after(state, new FollowEvent.StatusSeen(status)))
                .words()
                .orElseThrow();
    }

    private static FollowState after(FollowState state, FollowEvent... events) {
        FollowState now = state;
        for (FollowEvent event : events) {
            now = FollowUpdate.step(now, event).state();
        }
        return now;
    }
}
