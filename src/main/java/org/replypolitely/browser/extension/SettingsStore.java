package org.replypolitely.browser.extension;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.browser.interop.Literal;
import org.replypolitely.decision.PublicReason;
import org.replypolitely.ledger.DisclosureLedger;
import org.replypolitely.settings.NamedCircle;
import org.replypolitely.settings.Placement;
import org.replypolitely.settings.Profile;
import org.replypolitely.settings.Settings;
import org.replypolitely.text.Texts;
import org.teavm.jso.JSObject;

/**
 * The object {@code settings} in {@code storage.local}. Anybody in the extension reads it; only the worker writes it.
 * Fields that this version does not know are kept when it is written.
 */
public final class SettingsStore {

    /** The version of the layout that this code writes. */
    public static final int VERSION = 1;

    static final String KEY = "settings";

    private SettingsStore() {}

    /** Reads the settings; what is missing or damaged reads as on the first run. */
    public static void read(Consumer<Settings> reader) {
        Chrome.storage().getLocal().get(KEY).then(items -> {
            reader.accept(decode(Literal.object(items, KEY)));
            return null;
        });
    }

    /** Hears the settings whenever they change. */
    public static void onChanged(Consumer<Settings> listener) {
        Chrome.storage().getOnChanged().addListener((changes, area) -> {
            if (area.equals("local") && Literal.has(changes, KEY)) {
                listener.accept(decode(Literal.object(Literal.object(changes, KEY), "newValue")));
            }
        });
    }

    static void write(JSObject before, Settings settings, Runnable stored, Consumer<String> failed) {
        JSObject object = Literal.with(before, "version", VERSION);
        Literal.with(object, "placement", settings.placement().stored());
        Literal.with(object, "signature", settings.signature());
        Literal.with(object, "channels", settings.channels().toArray(new String[0]));
        List<String> rules = new ArrayList<>();
        for (PublicReason reason : PublicReason.values()) {
            if (settings.rules().contains(reason)) {
                rules.add(reason.name());
            }
        }
        Literal.with(object, "rules", rules.toArray(new String[0]));
        Literal.with(object, "field", settings.profile().field());
        Literal.with(object, "employer", settings.profile().employer());
        Literal.with(object, "circles", circles(settings.circles()));
        Literal.with(object, "retentionDays", settings.retentionDays());
        Chrome.storage()
                .getLocal()
                .set(Literal.with(Literal.object(), KEY, object))
                .then(
                        done -> {
                            stored.run();
                            return null;
                        },
                        error -> {
                            failed.accept(String.valueOf(error));
                            return null;
                        });
    }

    static Settings decode(JSObject stored) {
        Set<PublicReason> rules = new HashSet<>();
        for (String name : Literal.texts(stored, "rules")) {
            for (PublicReason reason : PublicReason.values()) {
                if (reason.name().equals(name)) {
                    rules.add(reason);
                }
            }
        }
        return new Settings(
                Placement.ofStored(Literal.text(stored, "placement")),
                rules,
                List.of(Literal.texts(stored, "channels")),
                Literal.text(stored, "signature"),
                new Profile(Literal.text(stored, "field"), Literal.text(stored, "employer")),
                circles(Literal.texts(stored, "circles")),
                Literal.number(stored, "retentionDays", DisclosureLedger.RETENTION_DAYS));
    }

    /** A circle a text: its name, then its employers, a line each. */
    private static String[] circles(List<NamedCircle> circles) {
        List<String> texts = new ArrayList<>();
        for (NamedCircle circle : circles) {
            List<String> lines = new ArrayList<>(List.of(circle.name().replace('\n', ' ')));
            circle.employers().forEach(employer -> lines.add(employer.replace('\n', ' ')));
            texts.add(Texts.join(lines, "\n"));
        }
        return texts.toArray(new String[0]);
    }

    private static List<NamedCircle> circles(String[] texts) {
        List<NamedCircle> circles = new ArrayList<>();
        for (String text : texts) {
            List<String> lines = Texts.split(text, '\n');
            circles.add(new NamedCircle(lines.get(0), lines.subList(1, lines.size())));
        }
        return circles;
    }
}
