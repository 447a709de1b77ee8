package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Settings;
import org.replypolitely.tact.TactRuleIds;

/**
 * What the options show, ready to be drawn.
 *
 * @param ready whether the settings are read
 * @param placements where the extension may show itself
 * @param rules the rules that the user may keep
 * @param channels other ways in which people reach the user
 * @param tactRules the rules of tact, each applied or not
 * @param preferences what is one of a few words
 * @param field the user's own field of work
 * @param employer the user's own employer
 * @param quietButton whether the button in the page is an icon only
 * @param asked what a change would delete; empty where none is to be confirmed
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
        String field,
        String employer,
        boolean quietButton,
        List<TactRow> tactRules,
        List<PreferencePart> preferences,
        Optional<Label> asked,
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

    /**
     * One rule of tact.
     *
     * @param id its id
     * @param name its name
     * @param words what it says
     * @param source what it rests on
     * @param applies whether it is applied
     */
    public record TactRow(String id, Label name, Label words, Label source, boolean applies) {}

    /** The screen of this state. */
    public static OptionsScreen of(OptionsState state) {
        Settings settings = state.settings().orElse(Settings.INITIAL);
        return new OptionsScreen(
                state.settings().isPresent(),
                placements(settings.placement()),
                rules(settings),
                settings.channels(),
                settings.signature(),
                settings.field(),
                settings.employer(),
                settings.quietButton(),
                tactRules(settings),
                PreferencePart.of(settings),
                state.asked().map(change -> asked(change.applyTo(settings))),
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

    private static List<TactRow> tactRules(Settings settings) {
        List<TactRow> rows = new ArrayList<>();
        for (String id : TactRuleIds.ALL) {
            rows.add(new TactRow(
                    id,
                    Label.of("tact_" + id + "_name"),
                    Label.of("tact_" + id),
                    Label.of("tact_" + id + "_source"),
                    !settings.silencedRules().contains(id)));
        }
        return rows;
    }

    private static Label asked(Settings after) {
        return Label.of("retention_confirm", Integer.toString(after.retentionDays()));
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
