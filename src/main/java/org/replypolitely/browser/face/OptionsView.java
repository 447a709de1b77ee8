package org.replypolitely.browser.face;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.replypolitely.browser.extension.ShortcutSettings;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.face.Choice;
import org.replypolitely.options.OptionsEvent;
import org.replypolitely.options.OptionsPart;
import org.replypolitely.options.OptionsScreen;
import org.replypolitely.options.PreferencePart;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.SettingsChange;
import org.replypolitely.text.Texts;
import org.teavm.jso.dom.html.HTMLElement;
import org.teavm.jso.dom.html.HTMLInputElement;
import org.teavm.jso.dom.html.HTMLTextAreaElement;

/** Draws the options. */
final class OptionsView {

    private final HTMLTextAreaElement channels = (HTMLTextAreaElement) Page.element("channels");
    private final HTMLInputElement signature = (HTMLInputElement) Page.element("signature");
    private final HTMLInputElement field = (HTMLInputElement) Page.element("field");
    private final HTMLInputElement employer = (HTMLInputElement) Page.element("employer");
    private final HTMLInputElement quietButton = (HTMLInputElement) Page.element("quiet-button");
    private final Map<Preference, Dial> dials = new HashMap<>();
    private final Rows tactRules;
    private final Rows placements;
    private final Rows rules;
    private final Question shorterRetention;
    private OptionsScreen drawn;

    OptionsView(Consumer<OptionsEvent> events, OptionsScreen first) {
        drawn = first;
        placements = new Rows(
                Page.element("placements"),
                "placement-option",
                (row, index) -> Page.onChange(
                        box(row),
                        on -> Constants.named(
                                Placement.values(),
                                drawn.placements().get(index).value(),
                                it -> change(events, new SettingsChange.ChoosePlacement(it)))));
        rules = new Rows(
                Page.element("rules"),
                "rule",
                (row, index) -> Page.onChange(
                        box(row),
                        on -> Constants.named(
                                PublicReason.values(),
                                drawn.rules().get(index).value(),
                                it -> change(
                                        events,
                                        on
                                                ? new SettingsChange.AffirmRule(it)
                                                : new SettingsChange.WithdrawRule(it)))));
        channels.addEventListener(
                "input", event -> change(events, new SettingsChange.SetChannels(lines(channels.getValue()))));
        signature.addEventListener(
                "input", event -> change(events, new SettingsChange.SetSignature(signature.getValue())));
        listen(events, field, Preference.FIELD);
        listen(events, employer, Preference.EMPLOYER);
        Page.onChange(quietButton, on -> prefer(events, Preference.QUIET_BUTTON, on ? "yes" : ""));
        for (PreferencePart part : first.preferences()) {
            Preference preference = part.preference();
            dials.put(preference, new Dial("pref-" + preference.name(), value -> prefer(events, preference, value)));
        }
        tactRules = new Rows(
                Page.element("tact-rules"),
                "tact-rule",
                (row, index) -> Page.onChange(
                        box(row),
                        on -> change(
                                events,
                                new SettingsChange.ApplyTactRule(
                                        drawn.tactRules().get(index).id(), on))));
        shorterRetention = new Question(
                Page.element("retention-confirm"),
                Page.element("retention-question"),
                Page.element("pref-RETENTION"),
                () -> events.accept(new OptionsEvent.Confirmed(true)),
                () -> events.accept(new OptionsEvent.Confirmed(false)));
        for (OptionsPart part : OptionsPart.values()) {
            Page.onClick(status(part).querySelector("button"), () -> events.accept(new OptionsEvent.Retry(part)));
        }
        Page.onClick("change-shortcut", ShortcutSettings::open);
    }

    void draw(OptionsScreen screen) {
        drawn = screen;
        Page.show(Page.element("options"), screen.ready());
        drawChoices(placements, screen.placements(), "strong");
        drawChoices(rules, screen.rules(), "span");
        if (!lines(channels.getValue()).equals(screen.channels())) {
            channels.setValue(Texts.join(screen.channels(), "\n"));
        }
        Page.value(signature, screen.signature());
        Page.value(field, screen.field());
        Page.value(employer, screen.employer());
        quietButton.setChecked(screen.quietButton());
        for (PreferencePart part : screen.preferences()) {
            Optional.ofNullable(dials.get(part.preference())).ifPresent(dial -> dial.draw(part.choices()));
        }
        drawTactRules(screen.tactRules());
        shorterRetention.draw(screen.asked());
        Page.text(Page.element("shortcut"), screen.shortcut().map(Words::say).orElse(""));
        for (OptionsScreen.Status each : screen.statuses()) {
            HTMLElement status = status(each.part());
            Page.mark(status, "failed", each.failed());
            Page.text(status.querySelector("span"), each.words().map(Words::say).orElse(""));
            Page.show(status.querySelector("button"), each.failed());
        }
    }

    private static void drawChoices(Rows rows, List<Choice> choices, String words) {
        rows.resize(choices.size());
        for (int i = 0; i < choices.size(); i++) {
            HTMLElement row = rows.row(i);
            box(row).setChecked(choices.get(i).chosen());
            Page.text(row.querySelector(words), Words.say(choices.get(i).label()));
        }
    }

    private void drawTactRules(List<OptionsScreen.TactRow> list) {
        tactRules.resize(list.size());
        for (int i = 0; i < list.size(); i++) {
            HTMLElement row = tactRules.row(i);
            box(row).setChecked(list.get(i).applies());
            Page.text(row.querySelector(".rule-name"), Words.say(list.get(i).name()));
            Page.text(row.querySelector(".rule-says"), Words.say(list.get(i).words()));
            Page.text(row.querySelector(".rule-source"), Words.say(list.get(i).source()));
        }
    }

    private static void listen(Consumer<OptionsEvent> events, HTMLInputElement input, Preference preference) {
        input.addEventListener("input", event -> prefer(events, preference, input.getValue()));
    }

    private static void prefer(Consumer<OptionsEvent> events, Preference preference, String value) {
        change(events, new SettingsChange.Prefer(preference, value));
    }

    private static void change(Consumer<OptionsEvent> events, SettingsChange change) {
        events.accept(new OptionsEvent.Changed(change));
    }

    private static HTMLElement status(OptionsPart part) {
        return Page.element("status-" + part.name());
    }

    private static HTMLInputElement box(HTMLElement row) {
        return (HTMLInputElement) row.querySelector("input");
    }

    private static List<String> lines(String text) {
        List<String> lines = new ArrayList<>();
        for (String line : Texts.split(text, '\n')) {
            String words = Texts.strip(line);
            if (!words.isEmpty()) {
                lines.add(words);
            }
        }
        return lines;
    }
}
