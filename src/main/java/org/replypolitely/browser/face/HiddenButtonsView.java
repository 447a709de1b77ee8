package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.HiddenButtons;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.face.Label;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.text.Texts;

/** Says on the options page beside whose invitations there is no button, and brings them back. */
final class HiddenButtonsView {

    private HiddenButtonsView() {}

    static void start() {
        Page.onClick("show-hidden", () -> WorkerClient.ask(new ToWorker.ShowButtons(), done -> draw()));
        draw();
    }

    private static void draw() {
        HiddenButtons.names(names -> {
            Page.show(Page.element("hidden-buttons"), !names.isEmpty());
            Page.text(
                    Page.element("hidden-names"),
                    names.isEmpty() ? "" : Words.say(Label.of("options_hidden", Texts.join(names, ", "))));
        });
    }
}
