package org.replypolitely.welcome;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;

class WelcomeScreenTest {

    @Test
    void beforeTheChoiceNothingHappensNext() {
        WelcomeScreen screen = after(new WelcomeEvent.ShortcutSeen("Alt+Shift+L"));

        assertThat(screen.chosen()).isEqualTo(Placement.UNCHOSEN);
        assertThat(screen.next()).isEmpty();
    }

    @Test
    void theChoiceShowsAtOnceAndWhatFollowsOnceItIsStored() {
        WelcomeScreen choosing = after(new WelcomeEvent.Choose(Placement.PAGE));
        WelcomeScreen stored =
                after(new WelcomeEvent.Choose(Placement.PAGE), new WelcomeEvent.Stored(Placement.PAGE, true));

        assertThat(choosing.chosen()).isEqualTo(Placement.PAGE);
        assertThat(choosing.next()).isEmpty();
        assertThat(stored.next()).contains(Label.of("next_press_button"));
    }

    @Test
    void whoWantsNothingInThePageIsSentToTheToolbar() {
        assertThat(after(new WelcomeEvent.PlacementSeen(Placement.POPUP)).next())
                .contains(Label.of("next_press_icon"))
                .doesNotContain(Label.of("next_press_button"));
    }

    @Test
    void theRealShortcutIsNamedOrThatThereIsNone() {
        assertThat(after(new WelcomeEvent.PlacementSeen(Placement.PAGE), new WelcomeEvent.ShortcutSeen("Alt+Shift+L"))
                        .next())
                .contains(Label.of("next_shortcut", "Alt+Shift+L"));
        assertThat(after(new WelcomeEvent.PlacementSeen(Placement.PAGE), new WelcomeEvent.ShortcutSeen(""))
                        .next())
                .contains(Label.of("next_no_shortcut"));
    }

    @Test
    void aChoiceThatIsNotStoredIsSaidAndNotPretended() {
        WelcomeScreen screen =
                after(new WelcomeEvent.Choose(Placement.PAGE), new WelcomeEvent.Stored(Placement.PAGE, false));

        assertThat(screen.problem()).contains(Label.of("welcome_not_saved"));
        assertThat(screen.chosen()).isEqualTo(Placement.UNCHOSEN);
    }

    @Test
    void theAnswerToAnOlderChoiceIsOfNoInterest() {
        WelcomeScreen screen = after(
                new WelcomeEvent.Choose(Placement.PAGE),
                new WelcomeEvent.Choose(Placement.POPUP),
                new WelcomeEvent.Stored(Placement.PAGE, true));

        assertThat(screen.chosen()).isEqualTo(Placement.POPUP);
        assertThat(screen.next()).isEmpty();
    }

    private static WelcomeScreen after(WelcomeEvent... events) {
        WelcomeState state = WelcomeState.INITIAL;
        for (WelcomeEvent event : events) {
            state = event.applyTo(state);
        }
        return WelcomeScreen.of(state);
    }
}
