package org.replypolitely.panel;

import java.util.List;
import java.util.Optional;
import org.replypolitely.evidence.CardReading;
import org.replypolitely.own.OwnWording;
import org.replypolitely.settings.Settings;

/**
 * What the panel runs in.
 *
 * @param place where it is shown
 * @param connected whether the page still answers
 * @param toolkit what it needs for wording; empty until it is loaded
 * @param damaged whether loading failed
 * @param settings what the user told the extension to remember
 * @param locale the browser's language, as a tag, or an empty string
 * @param own the user's own wordings
 */
public record Surroundings(
        Place place,
        boolean connected,
        Optional<Toolkit> toolkit,
        boolean damaged,
        Settings settings,
        String locale,
        List<OwnWording> own) {

    /** What a card tells here; nothing until there are rules to read it by. */
    CardReading read(Subject subject) {
        return toolkit.map(loaded ->
                        CardReading.of(subject.invitation(), settings.field(), settings.employer(), loaded.evidence()))
                .orElse(CardReading.NOTHING);
    }

    /** Tells whether a card tells the same here as there. */
    boolean readsLike(Surroundings other) {
        return toolkit.equals(other.toolkit)
                && settings.field().equals(other.settings.field())
                && settings.employer().equals(other.settings.employer());
    }

    static Surroundings of(Place place) {
        return new Surroundings(place, true, Optional.empty(), false, Settings.INITIAL, "", List.of());
    }

    Surroundings with(Toolkit loaded, Settings read) {
        return new Surroundings(place, connected, Optional.of(loaded), false, read, locale, own);
    }

    Surroundings with(Settings changed) {
        return new Surroundings(place, connected, toolkit, damaged, changed, locale, own);
    }

    Surroundings with(List<OwnWording> wordings) {
        return new Surroundings(place, connected, toolkit, damaged, settings, locale, wordings);
    }

    Surroundings broken() {
        return new Surroundings(place, connected, toolkit, true, settings, locale, own);
    }

    Surroundings disconnected() {
        return new Surroundings(place, false, toolkit, damaged, settings, locale, own);
    }

    Surroundings in(String browserLocale) {
        return new Surroundings(place, connected, toolkit, damaged, settings, browserLocale, own);
    }
}
