package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.follow.FollowingSettings;
import org.replypolitely.follow.Joining;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.text.Texts;

/**
 * A setting that is one thing here and another in the browser's account, in words.
 *
 * @param what which setting
 * @param here what it is on this machine
 * @param there what it is in the account
 */
public record FollowDifference(Label what, Label here, Label there) {

    private static final int LONGEST = 80;

    static List<FollowDifference> of(List<Joining.Difference> differences) {
        List<FollowDifference> lines = new ArrayList<>();
        for (Joining.Difference difference : differences) {
            Optional<Preference> preference = preference(difference.name());
            lines.add(new FollowDifference(
                    what(difference.name(), preference),
                    value(difference.name(), preference, difference.here()),
                    value(difference.name(), preference, difference.there())));
        }
        return lines;
    }

    private static Label what(String name, Optional<Preference> preference) {
        if (preference.isPresent()) {
            return switch (preference.get()) {
                case FIELD -> Label.of("options_field");
                case EMPLOYER -> Label.of("options_employer");
                case REPLY_LANGUAGE -> Label.of("options_language");
                case REGISTER -> Label.of("options_register");
                case LENGTH -> Label.of("options_length");
                case GENDER -> Label.of("options_gender");
                case QUIET_BUTTON -> Label.of("options_quiet");
                case RETENTION -> Label.of("options_retention");
                case FOLLOW -> Label.of("follow_me");
            };
        }
        for (PublicReason rule : PublicReason.values()) {
            if (name.equals(FollowingSettings.RULE + rule.name())) {
                return Label.of("rule_" + rule.name());
            }
        }
        if (name.startsWith(FollowingSettings.TACT)) {
            return Label.of("tact_" + name.substring(FollowingSettings.TACT.length()) + "_name");
        }
        return name.equals(FollowingSettings.SIGNATURE) ? Label.of("options_signature") : Label.of("options_channels");
    }

    private static Label value(String name, Optional<Preference> preference, List<String> value) {
        boolean isFlag = name.startsWith(FollowingSettings.RULE)
                || preference.filter(Preference.QUIET_BUTTON::equals).isPresent();
        if (isFlag) {
            return value.isEmpty() ? Label.of("follow_no") : Label.of("follow_yes");
        }
        if (name.startsWith(FollowingSettings.TACT)) {
            // what is stored is that it is switched off
            return value.isEmpty() ? Label.of("follow_yes") : Label.of("follow_no");
        }
        String text = Texts.join(value, ", ");
        return preference
                .flatMap(known -> chosen(known, text))
                .orElseGet(
                        () -> text.isEmpty() ? Label.of("follow_nothing") : Label.of("follow_text", shortened(text)));
    }

    /** How the options themselves call this choice; empty where it is none of theirs. */
    private static Optional<Label> chosen(Preference preference, String value) {
        for (PreferencePart part : PreferencePart.of(Settings.INITIAL)) {
            for (Choice choice : part.choices()) {
                if (part.preference() == preference && choice.value().equals(value)) {
                    return Optional.of(choice.label());
                }
            }
        }
        return Optional.empty();
    }

    private static Optional<Preference> preference(String name) {
        for (Preference preference : Preference.values()) {
            if (preference.stored().equals(name)) {
                return Optional.of(preference);
            }
        }
        return Optional.empty();
    }

    private static String shortened(String text) {
        return text.length() > LONGEST ? Texts.cut(text, LONGEST) + "…" : text;
    }
}
