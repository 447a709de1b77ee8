package org.replypolitely.browser.face;

import org.replypolitely.browser.extension.Desk;
import org.replypolitely.browser.extension.PanelWindow;
import org.replypolitely.browser.extension.Scripts;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.Shortcut;
import org.replypolitely.browser.extension.SiteAccess;
import org.replypolitely.browser.extension.Tabs;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.browser.interop.Tab;
import org.replypolitely.browser.interop.TabAddress;
import org.replypolitely.ledger.Circle;
import org.replypolitely.popup.PopupEffect;
import org.replypolitely.popup.PopupEvent;
import org.replypolitely.popup.PopupScreen;
import org.replypolitely.popup.PopupState;
import org.replypolitely.popup.PopupStep;
import org.replypolitely.popup.PopupUpdate;
import org.replypolitely.popup.ReportOffer;
import org.replypolitely.protocol.FromLedger;
import org.replypolitely.protocol.ToLedger;
import org.teavm.jso.browser.Window;

/** The running popup: takes events, steps, draws, carries out. */
public final class PopupFace {

    private final PopupView view;
    private final ReportView report = new ReportView(this::tab);
    private PopupState state = PopupState.INITIAL;
    private int tab;

    private PopupFace() {
        view = new PopupView(this::on);
    }

    /** Starts the popup in its page. */
    public static void start() {
        Words.fillPage();
        PopupFace face = new PopupFace();
        SettingsStore.read(settings -> face.on(new PopupEvent.PlacementRead(settings.placement())));
        Shortcut.find(key -> face.on(new PopupEvent.ShortcutSeen(key)));
        SiteAccess.find(granted -> face.on(new PopupEvent.AccessSeen(granted)));
        SiteAccess.onGranted(() -> SiteAccess.find(granted -> face.on(new PopupEvent.AccessSeen(granted))));
        Tabs.active(face::look);
        Desk.drafts(persons -> face.on(new PopupEvent.DraftsSeen(persons)));
        WorkerClient.ask(new ToLedger.Due(), answer -> {
            if (answer instanceof FromLedger.Entries due) {
                face.on(new PopupEvent.DueSeen(due.today(), due.entries()));
            }
        });
    }

    private int tab() {
        return tab;
    }

    private void look(Tab active) {
        tab = active.getId();
        on(new PopupEvent.TabSeen(TabAddress.of(active)));
    }

    private void on(PopupEvent event) {
        PopupStep step = PopupUpdate.step(state, event);
        state = step.state();
        FocusKeeper.during(() -> {
            view.draw(PopupScreen.of(state, Words::ago));
            report.draw(ReportOffer.isDue(state));
        });
        for (PopupEffect effect : step.effects()) {
            carryOut(effect);
        }
    }

    private void carryOut(PopupEffect effect) {
        if (effect instanceof PopupEffect.Ask ask) {
            Tabs.ask(tab, ask.question(), answer -> on(new PopupEvent.Answered(answer)));
        } else if (effect instanceof PopupEffect.Look) {
            Tabs.active(this::look);
        } else if (effect instanceof PopupEffect.RequestAccess) {
            SiteAccess.request();
        } else if (effect instanceof PopupEffect.Inject) {
            Tabs.inject(tab, Scripts.CONTENT_SCRIPT, injected -> on(new PopupEvent.Mended(injected)));
        } else if (effect instanceof PopupEffect.OpenWindow open) {
            PanelWindow.open(tab, open.key(), opened -> {
                if (opened) {
                    on(new PopupEvent.WindowOpened());
                }
            });
        } else if (effect instanceof PopupEffect.OpenCompose) {
            PanelWindow.compose("", opened -> on(new PopupEvent.WindowOpened()));
        } else if (effect instanceof PopupEffect.Recall recall) {
            WorkerClient.ask(new ToLedger.Known(recall.person(), Circle.NONE), answer -> {
                if (answer instanceof FromLedger.Entries known) {
                    on(new PopupEvent.Recalled(recall.key(), recall.person(), known.today(), known.entries()));
                }
            });
        } else if (effect instanceof PopupEffect.Store store) {
            WorkerClient.ask(
                    store.change(),
                    answer -> on(new PopupEvent.AnswerStored(store.id(), answer instanceof FromLedger.Done)));
        } else if (effect instanceof PopupEffect.Leave) {
            Window.current().close();
        } else {
            throw new IllegalStateException();
        }
    }
}
