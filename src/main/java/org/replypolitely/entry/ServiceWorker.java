package org.replypolitely.entry;

import java.util.function.Consumer;
import org.replypolitely.browser.extension.Follower;
import org.replypolitely.browser.extension.HiddenButtons;
import org.replypolitely.browser.extension.InvitationTabs;
import org.replypolitely.browser.extension.LedgerKeeper;
import org.replypolitely.browser.extension.PageCalls;
import org.replypolitely.browser.extension.PanelWindow;
import org.replypolitely.browser.extension.Popup;
import org.replypolitely.browser.extension.Relay;
import org.replypolitely.browser.extension.Reminder;
import org.replypolitely.browser.extension.SelectionMenu;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.SettingsWriter;
import org.replypolitely.browser.extension.Shortcut;
import org.replypolitely.browser.extension.SiteAccess;
import org.replypolitely.browser.extension.Tabs;
import org.replypolitely.browser.extension.WelcomeTab;
import org.replypolitely.browser.extension.WorkerEndpoint;
import org.replypolitely.browser.interop.Chrome;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.FromSpotter;
import org.replypolitely.protocol.ToLedger;
import org.replypolitely.protocol.ToSpotter;
import org.replypolitely.protocol.ToWorker;

/**
 * Starts the service worker: writes, the ledger, what follows the user, commands, and the tabs that were open before. It may be stopped at any moment, so it
 * keeps nothing in memory that is not stored.
 */
public final class ServiceWorker {

    private final SettingsWriter writer = new SettingsWriter();
    private final Follower follower = new Follower(writer);
    private final LedgerKeeper keeper = new LedgerKeeper(this::remind);

    private ServiceWorker() {}

    public static void main(String[] args) {
        new ServiceWorker().start();
    }

    private void start() {
        Chrome.runtime().getOnInstalled().addListener(details -> {
            InvitationTabs.startInOpenTabs();
            Reminder.set();
            SelectionMenu.set();
            if (details.getReason().equals("install")) {
                WelcomeTab.open();
            }
        });
        SiteAccess.onGranted(InvitationTabs::startInOpenTabs);
        WorkerEndpoint.onRequest(this::answer);
        WorkerEndpoint.onLedgerRequest(keeper::serve);
        PageCalls.serve();
        Relay.serve();
        SelectionMenu.serve();
        Shortcut.onPressed(ServiceWorker::openPanelIn);
        Reminder.onAlarm(this::lookAfter);
        writer.keepToPolicy();
        SettingsStore.onChanged(settings -> {
            keeper.tidyUp(settings.retentionDays());
            follower.soon();
        });
        follower.listen();
        lookAfter();
    }

    private void answer(ToWorker request, Consumer<Boolean> answer) {
        if (request instanceof ToWorker.Change change) {
            writer.make(change.change(), answer);
        } else if (request instanceof ToWorker.MakeReady ready) {
            follower.makeReady(ready.mine(), ready.shown(), answer);
        } else if (request instanceof ToWorker.EmptyAccount) {
            follower.empty(answer);
        } else if (request instanceof ToWorker.HideButton hide) {
            HiddenButtons.leaveOut(hide.name());
            answer.accept(true);
        } else if (request instanceof ToWorker.WordingsChanged) {
            follower.soon();
            answer.accept(true);
        } else {
            throw new IllegalStateException();
        }
    }

    /** At every start, and when the alarm goes off: deletes what is too old and says what is due. */
    private void lookAfter() {
        SettingsStore.read(settings -> {
            keeper.tidyUp(settings.retentionDays());
            if (settings.follows()) {
                follower.soon();
            }
        });
        remind();
    }

    private void remind() {
        keeper.serve(new ToLedger.Due(), answer -> {
            if (answer instanceof FromLedger.Entries due) {
                Reminder.show(due.total());
            }
        });
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
