package org.replypolitely.browser.face;

import java.util.List;
import org.replypolitely.browser.extension.HiddenButtons;
import org.replypolitely.face.Label;
import org.replypolitely.text.Texts;

/** Says on the options page beside whose invitations there is no button, and brings them back. */
final class HiddenButtonsView {

    private HiddenButtonsView() {}

    static void start() {
        Page.onClick(
                "show-hidden",
                () -> HiddenButtons.names(names -> {
                    HiddenButtons.showAll(names);
                    Page.focus(Page.element("quiet-button"));
                    draw(List.of());
                }));
        HiddenButtons.names(HiddenButtonsView::draw);
    }

    private static void draw(List<String> names) {
        Page.show(Page.element("hidden-buttons"), !names.isEmpty());
        Page.text(
                Page.element("hidden-names"),
                names.isEmpty() ? "" : Words.say(Label.of("options_hidden", Texts.join(names, ", "))));
    }
}
