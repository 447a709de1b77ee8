package org.replypolitely.browser.face;

import java.util.List;
import java.util.Map;
import org.replypolitely.browser.extension.SettingsStore;
import org.teavm.jso.dom.html.HTMLElement;

/** Shows on the options page which settings an administrator has decided: they cannot be changed there. */
final class LockedSettings {

    /** The controls by the stored names of what they change. */
    private static final Map<String, String> CONTROLS = Map.of(
            "placement", "placements",
            "quietButton", "quiet-button",
            "replyLanguage", "pref-REPLY_LANGUAGE",
            "retentionDays", "pref-RETENTION",
            "follow", "follow-me");

    private LockedSettings() {}

    /** Shows it now and whenever it changes. */
    static void follow() {
        SettingsStore.onLocked(LockedSettings::draw);
    }

    private static void draw(List<String> locked) {
        Page.show(Page.element("decided"), !locked.isEmpty());
        CONTROLS.forEach((name, id) -> {
            HTMLElement control = Page.element(id);
            for (String attribute : List.of("inert", "disabled")) {
                if (locked.contains(name)) {
                    control.setAttribute(attribute, "");
                } else {
                    control.removeAttribute(attribute);
                }
            }
        });
    }
}
