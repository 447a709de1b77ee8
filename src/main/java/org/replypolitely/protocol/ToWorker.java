package org.replypolitely.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Preference;
import org.replypolitely.settings.SettingsChange;

/** What the extension's own pages ask of the service worker. */
public sealed interface ToWorker {

    /** The wire form. */
    String[] toWire();

    /**
     * Make this change to the settings; answered when it is stored.
     *
     * @param change the change
     */
    record Change(SettingsChange change) implements ToWorker {
        @Override
        public String[] toWire() {
            if (change instanceof SettingsChange.ChoosePlacement choose) {
                return Wire.writing("placement")
                        .text(choose.placement().stored())
                        .done();
            }
            if (change instanceof SettingsChange.AffirmRule affirm) {
                return Wire.writing("affirm").text(affirm.rule().name()).done();
            }
            if (change instanceof SettingsChange.WithdrawRule withdraw) {
                return Wire.writing("withdraw").text(withdraw.rule().name()).done();
            }
            if (change instanceof SettingsChange.SetSignature set) {
                return Wire.writing("signature").text(set.signature()).done();
            }
            if (change instanceof SettingsChange.Prefer prefer) {
                return Wire.writing("prefer")
                        .text(prefer.preference().stored())
                        .text(prefer.value())
                        .done();
            }
            if (change instanceof SettingsChange.ApplyTactRule apply) {
                return Wire.writing("tact-rule")
                        .text(apply.id())
                        .flag(apply.applies())
                        .done();
            }
            if (change instanceof SettingsChange.AddChannel add) {
                return Wire.writing("channel").text(add.channel()).done();
            }
            return texts(Wire.writing("channels"), ((SettingsChange.SetChannels) change).channels());
        }
    }

    /**
     * Take the button beside the invitations of this person out of every page that is open; answered when that was asked of them.
     *
     * @param name as the card displays it
     */
    record HideButton(String name) implements ToWorker {
        @Override
        public String[] toWire() {
            return Wire.writing("hide-button").text(name).done();
        }
    }

    /** Look at the user's own wordings, which have changed; answered at once. */
    record WordingsChanged() implements ToWorker {
        @Override
        public String[] toWire() {
            return Wire.writing("wordings-changed").done();
        }
    }

    /**
     * Settings and own wordings are about to follow the user: see to it that where the browser's account differs, what the user chose
     * holds; answered when that is done. Where something differs that the user was not shown, nothing is done.
     *
     * @param mine whether it is this machine's settings that are to hold
     * @param shown the differences that the user was shown, a text each
     */
    record MakeReady(boolean mine, List<String> shown) implements ToWorker {

        public MakeReady {
            shown = List.copyOf(shown);
        }

        @Override
        public String[] toWire() {
            return texts(Wire.writing("make-ready").flag(mine).number(shown.size()), shown);
        }
    }

    /** Take everything out of the browser's account; answered when that is done. */
    record EmptyAccount() implements ToWorker {
        @Override
        public String[] toWire() {
            return Wire.writing("empty-account").done();
        }
    }

    /** Reads a wire form; empty where it is none. */
    static Optional<ToWorker> fromWire(String[] parts) {
        Wire wire = Wire.reading(parts);
        Optional<ToWorker> message = switch (Wire.kind(parts)) {
            case "placement" -> change(new SettingsChange.ChoosePlacement(Placement.ofStored(wire.text())));
            case "affirm" -> reason(wire.text()).flatMap(rule -> change(new SettingsChange.AffirmRule(rule)));
            case "withdraw" -> reason(wire.text()).flatMap(rule -> change(new SettingsChange.WithdrawRule(rule)));
            case "signature" -> change(new SettingsChange.SetSignature(wire.text()));
            case "channel" -> change(new SettingsChange.AddChannel(wire.text()));
            case "prefer" -> preference(wire.text(), wire.text());
            case "tact-rule" -> change(new SettingsChange.ApplyTactRule(wire.text(), wire.flag()));
            case "channels" -> change(new SettingsChange.SetChannels(texts(wire)));
            case "hide-button" -> Optional.of(new HideButton(wire.text()));
            case "wordings-changed" -> Optional.of(new WordingsChanged());
            case "make-ready" -> makeReady(wire.flag(), wire.number(), texts(wire));
            case "empty-account" -> Optional.of(new EmptyAccount());
            default -> Optional.empty();
        };
        return wire.isWhole() ? message : Optional.empty();
    }

    private static Optional<ToWorker> makeReady(boolean mine, int count, List<String> shown) {
        return shown.size() == count ? Optional.of(new MakeReady(mine, shown)) : Optional.empty();
    }

    private static String[] texts(Wire.Writer writer, List<String> texts) {
        for (String text : texts) {
            writer.text(text);
        }
        return writer.done();
    }

    private static List<String> texts(Wire wire) {
        List<String> texts = new ArrayList<>();
        while (wire.hasMore()) {
            texts.add(wire.text());
        }
        return texts;
    }

    private static Optional<ToWorker> change(SettingsChange change) {
        return Optional.of(new Change(change));
    }

    private static Optional<ToWorker> preference(String name, String value) {
        for (Preference preference : Preference.values()) {
            if (preference.stored().equals(name)) {
                return change(new SettingsChange.Prefer(preference, value));
            }
        }
        return Optional.empty();
    }

    private static Optional<PublicReason> reason(String name) {
        for (PublicReason reason : PublicReason.values()) {
            if (reason.name().equals(name)) {
                return Optional.of(reason);
            }
        }
        return Optional.empty();
    }
}
