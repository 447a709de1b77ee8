package org.replypolitely.protocol;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.settings.NamedCircle;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Profile;
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
            if (change instanceof SettingsChange.AddChannel add) {
                return Wire.writing("channel").text(add.channel()).done();
            }
            if (change instanceof SettingsChange.SetProfile set) {
                return Wire.writing("profile")
                        .text(set.profile().field())
                        .text(set.profile().employer())
                        .done();
            }
            if (change instanceof SettingsChange.KeepFor keep) {
                return Wire.writing("keep").number(keep.days()).done();
            }
            if (change instanceof SettingsChange.NameCircle name) {
                return list(
                        Wire.writing("circle").text(name.circle().name()),
                        name.circle().employers());
            }
            return list(Wire.writing("channels"), ((SettingsChange.SetChannels) change).channels());
        }

        private static String[] list(Wire.Writer writer, List<String> texts) {
            texts.forEach(writer::text);
            return writer.done();
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
            case "profile" -> change(new SettingsChange.SetProfile(new Profile(wire.text(), wire.text())));
            case "keep" -> change(new SettingsChange.KeepFor(wire.number()));
            case "circle" -> change(new SettingsChange.NameCircle(new NamedCircle(wire.text(), rest(wire))));
            case "channels" -> change(new SettingsChange.SetChannels(rest(wire)));
            default -> Optional.empty();
        };
        return wire.isWhole() ? message : Optional.empty();
    }

    private static List<String> rest(Wire wire) {
        List<String> texts = new ArrayList<>();
        while (wire.hasMore()) {
            texts.add(wire.text());
        }
        return texts;
    }

    private static Optional<ToWorker> change(SettingsChange change) {
        return Optional.of(new Change(change));
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
