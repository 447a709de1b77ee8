package org.replypolitely.welcome;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;

/**
 * What the welcome page shows, ready to be drawn.
 *
 * @param chosen the choice that is in force or being stored
 * @param next what happens next, a step each; none before the choice is stored
 * @param problem what went wrong
 */
public record WelcomeScreen(Placement chosen, List<Label> next, Optional<Label> problem) {

    public WelcomeScreen {
        next = List.copyOf(next);
    }

    /** The screen of this state. */
    public static WelcomeScreen of(WelcomeState state) {
        return new WelcomeScreen(
                state.storing().orElse(state.placement()),
                state.storing().isPresent() ? List.of() : next(state),
                state.failed() ? Optional.of(Label.of("welcome_not_saved")) : Optional.empty());
    }

    private static List<Label> next(WelcomeState state) {
        List<Label> steps = new ArrayList<>();
        steps.add(Label.of("next_open_invitations"));
        switch (state.placement()) {
            case UNCHOSEN -> {
                return List.of();
            }
            case PAGE -> steps.add(Label.of("next_press_button"));
            case POPUP -> steps.add(Label.of("next_press_icon"));
        }
        state.shortcut()
                .ifPresent(key ->
                        steps.add(key.isEmpty() ? Label.of("next_no_shortcut") : Label.of("next_shortcut", key)));
        return steps;
    }
}
