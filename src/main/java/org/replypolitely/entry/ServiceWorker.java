package org.replypolitely.entry;

import java.util.function.Consumer;
import org.replypolitely.browser.extension.AgentCall;
import org.replypolitely.browser.extension.InvitationTabs;
import org.replypolitely.browser.extension.PanelWindow;
import org.replypolitely.browser.extension.Popup;
import org.replypolitely.browser.extension.Relay;
import org.replypolitely.browser.extension.SettingsWriter;
import org.replypolitely.browser.extension.Shortcut;
import org.replypolitely.browser.extension.Tabs;
import org.replypolitely.browser.extension.WelcomeTab;
import org.replypolitely.browser.extension.WorkerEndpoint;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.protocol.ToWorker;

/**
 * Starts the service worker: writes, commands, and the tabs that were open before. It may be stopped at any moment, so it
 * keeps nothing in memory that is not stored.
 */
public final class ServiceWorker {

    private ServiceWorker() {}

    public static void main(String[] args) {
        SettingsWriter writer = new SettingsWriter();
        Chrome.runtime().getOnInstalled().addListener(details -> {
            InvitationTabs.startInOpenTabs();
            if (details.getReason().equals("install")) {
                WelcomeTab.open();
            }
        });
        WorkerEndpoint.onRequest((request, answer) -> answer(request, writer, answer));
        AgentCall.serve();
        Relay.serve();
        Shortcut.onPressed(ServiceWorker::openPanelIn);
    }

    private static void answer(ToWorker request, SettingsWriter writer, Consumer<Boolean> answer) {
        if (request instanceof ToWorker.Change change) {
            writer.make(change.change(), answer);
        }
    }

    private static void openPanelIn(int tab) {
        Tabs.ask(tab, new ToSpotter.OpenPanelHere(), reply -> {
            FromSpotter answer = reply.orElse(new FromSpotter.NothingToOpen());
            if (answer instanceof FromSpotter.OpenWindow window) {
                PanelWindow.open(tab, window.key(), opened -> {});
            } else if (answer instanceof FromSpotter.NothingToOpen) {
                Popup.open();
            }
        });
    }
}
