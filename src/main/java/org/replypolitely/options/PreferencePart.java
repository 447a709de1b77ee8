package org.replypolitely.options;

import java.util.ArrayList;
import java.util.List;
import org.replypolitely.face.Choice;
import org.replypolitely.face.Label;
import org.replypolitely.panel.ReplyLanguage;
import org.replypolitely.phrasebook.Register;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.Settings;
import org.replypolitely.wording.Length;

/**
 * A preference that is one of a few words, ready to be drawn.
 *
 * @param preference which one
 * @param choices what there is to choose, by the stored word
 */
public record PreferencePart(Preference preference, List<Choice> choices) {

    /** How long history may be kept: a word of the messages, and the stored days. */
    private static final List<String> DAYS = List.of("30", "90", "", "365", "0");

    public PreferencePart {
        choices = List.copyOf(choices);
    }

    static List<PreferencePart> of(Settings settings) {
        return List.of(
                languages(settings), registers(settings), lengths(settings), genders(settings), retention(settings));
    }

    private static PreferencePart languages(Settings settings) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(settings, Preference.REPLY_LANGUAGE, "", Label.of("language_suits")));
        for (String tag : ReplyLanguage.BOOKS) {
            choices.add(choice(settings, Preference.REPLY_LANGUAGE, tag, Label.of("language_" + tag)));
        }
        return new PreferencePart(Preference.REPLY_LANGUAGE, choices);
    }

    private static PreferencePart registers(Settings settings) {
        List<Choice> choices = new ArrayList<>();
        choices.add(choice(settings, Preference.REGISTER, "", Label.of("register_suits")));
        for (Register register : Register.values()) {
            choices.add(
                    choice(settings, Preference.REGISTER, register.name(), Label.of("register_" + register.name())));
        }
        return new PreferencePart(Preference.REGISTER, choices);
    }

    private static PreferencePart lengths(Settings settings) {
        List<Choice> choices = new ArrayList<>();
        for (Length length : Length.values()) {
            choices.add(new Choice(
                    length == Length.USUAL ? "" : length.name(),
                    Label.of("length_" + length.name()),
                    settings.length() == length,
                    true));
        }
        return new PreferencePart(Preference.LENGTH, choices);
    }

    private static PreferencePart genders(Settings settings) {
        return new PreferencePart(
                Preference.GENDER,
                List.of(
                        choice(settings, Preference.GENDER, "", Label.of("gender_neither")),
                        choice(settings, Preference.GENDER, "feminine", Label.of("gender_feminine")),
                        choice(settings, Preference.GENDER, "masculine", Label.of("gender_masculine"))));
    }

    private static PreferencePart retention(Settings settings) {
        List<Choice> choices = new ArrayList<>();
        for (String days : DAYS) {
            int number = settings.withPreference(Preference.RETENTION, days).retentionDays();
            choices.add(new Choice(days, retention(number), settings.retentionDays() == number, true));
        }
        return new PreferencePart(Preference.RETENTION, choices);
    }

    static Label retention(int days) {
        return days == 0 ? Label.of("retention_for_good") : Label.of("retention_days", Integer.toString(days));
    }

    private static Choice choice(Settings settings, Preference preference, String value, Label label) {
        return new Choice(value, label, settings.preference(preference).equals(value), true);
    }
}
