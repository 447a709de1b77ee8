package org.replypolitely.panel;

import java.util.Optional;
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
 */
public record Surroundings(
        Place place, boolean connected, Optional<Toolkit> toolkit, boolean damaged, Settings settings, String locale) {

    static Surroundings of(Place place) {
        return new Surroundings(place, true, Optional.empty(), false, Settings.INITIAL, "");
    }

    Surroundings with(Toolkit loaded, Settings read) {
        return new Surroundings(place, connected, Optional.of(loaded), false, read, locale);
    }

    Surroundings with(Settings changed) {
        return new Surroundings(place, connected, toolkit, damaged, changed, locale);
    }

    Surroundings broken() {
        return new Surroundings(place, connected, toolkit, true, settings, locale);
    }

    Surroundings disconnected() {
        return new Surroundings(place, false, toolkit, damaged, settings, locale);
    }

    Surroundings in(String browserLocale) {
        return new Surroundings(place, connected, toolkit, damaged, settings, browserLocale);
    }
}
