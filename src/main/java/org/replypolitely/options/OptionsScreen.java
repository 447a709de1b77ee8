package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;

/**
 * What the options show, ready to be drawn.
 *
 * @param ready whether the settings are read
 * @param placements where the extension may show itself
 * @param rules the rules that the user may keep
 * @param channels other ways in which people reach the user
 * @param signature what replies are signed with
 * @param shortcut which key opens the panel, or that none does
 * @param statuses how the saving of the parts stands
 */
public record OptionsScreen(
        boolean ready,
        List<Choice> placements,
        List<Choice> rules,
        List<String> channels,
        String signature,
        Optional<Label> shortcut,
        List<Status> statuses) {

    /**
     * How the saving of one part stands.
     *
     * @param part which part
     * @param words what to say; empty where there is nothing to say
     * @param failed whether it failed and can be tried again
     */
    public record Status(OptionsPart part, Optional<Label> words, boolean failed) {}

    /** The screen of this state. */
    public static OptionsScreen of(OptionsState state) {
        Settings settings = state.settings().orElse(Settings.INITIAL);
        return new OptionsScreen(
                state.settings().isPresent(),
                placements(settings.placement()),
                rules(settings),
                settings.channels(),
                settings.signature(),
                state.shortcut().map(key -> key.isEmpty() ? Label.of("shortcut_none") : Label.of("shortcut_is", key)),
                statuses(state));
    }

    private static List<Choice> placements(Placement chosen) {
        return List.of(
                new Choice(Placement.PAGE.name(), Label.of("placement_PAGE"), chosen == Placement.PAGE, true),
                new Choice(Placement.POPUP.name(), Label.of("placement_POPUP"), chosen == Placement.POPUP, true));
    }

    private static List<Choice> rules(Settings settings) {
        List<Choice> rules = new ArrayList<>();
        for (PublicReason reason : PublicReason.values()) {
            if (reason.scope() == PublicReason.Scope.RULE) {
                rules.add(new Choice(
                        reason.name(),
                        Label.of("rule_" + reason.name()),
                        settings.rules().contains(reason),
                        true));
            }
        }
        return rules;
    }

    private static List<Status> statuses(OptionsState state) {
        List<Status> statuses = new ArrayList<>();
        for (OptionsPart part : OptionsPart.values()) {
            Saving saving = state.savings().get(part);
            boolean failed = saving instanceof Saving.Failed;
            Optional<Label> words = saving instanceof Saving.Saved
                    ? Optional.of(Label.of("saved"))
                    : failed ? Optional.of(Label.of("not_saved")) : Optional.empty();
            statuses.add(new Status(part, words, failed));
        }
        return statuses;
    }
}
