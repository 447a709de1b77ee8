package org.replypolitely.browser.face;

import java.util.Optional;
import org.replypolitely.browser.extension.HandedNote;
import org.replypolitely.browser.extension.HiddenButtons;
import org.replypolitely.browser.extension.LanguageGuess;
import org.replypolitely.browser.extension.Line;
import org.replypolitely.browser.extension.OwnWordingStore;
import org.replypolitely.browser.extension.SettingsStore;
import org.replypolitely.browser.extension.WorkerClient;
import org.replypolitely.evidence.EvidenceRulesReader;
import org.replypolitely.invitation.InvitationKey;
import org.replypolitely.panel.Answer;
import org.replypolitely.panel.PanelEffect;
import org.replypolitely.panel.PanelEvent;
import org.replypolitely.panel.PanelScreen;
import org.replypolitely.panel.PanelState;
import org.replypolitely.panel.PanelStep;
import org.replypolitely.panel.PanelUpdate;
import org.replypolitely.panel.Place;
import org.replypolitely.panel.Toolkit;
import org.replypolitely.phrasebook.PhraseBookReader;
import org.replypolitely.protocol.ToWorker;
import org.replypolitely.settings.Settings;
import org.replypolitely.tact.TactRulesReader;
import org.replypolitely.text.WholeNumbers;
import org.teavm.jso.JSBody;
import org.teavm.jso.browser.Window;

/** The running panel: takes events, steps, draws, carries out. */
public final class PanelFace {

    private final PanelLink link = new PanelLink(this::on, PanelPlace::remember);
    private final PanelDesk desk = new PanelDesk(this::on);
    private final PanelHistory history = new PanelHistory(this::on);
    private final PanelView view;
    private PanelState state;
    private Optional<ByHandView> byHand = Optional.empty();
    private boolean isSet;
    private String noteLanguage = "";
    private String language = "";

    private PanelFace(Place place) {
        state = PanelState.initial(place);
        view = new PanelView(this::on, PanelScreen.of(state), place);
    }

    /** Starts the panel in its page. */
    public static void start() {
        Words.fillPage();
        if (!Address.text("compose").isEmpty()) {
            PanelFace face = new PanelFace(Place.BY_HAND);
            face.load();
            face.composeByHand(Address.text("note"));
            return;
        }
        int tab = WholeNumbers.read(Address.text("tab"));
        PanelFace face = new PanelFace(tab == WholeNumbers.NONE ? Place.FRAME : Place.WINDOW);
        face.load();
        if (tab == WholeNumbers.NONE) {
            Line.toPageAround(face::connect);
        } else {
            face.openFor(tab, new InvitationKey(Address.text("urn"), Address.text("slug")));
        }
    }

    private void connect(Line line) {
        view.onHeight(link::resize);
        new PanelPlace(link).start();
        link.connectToHost(line);
    }

    private void composeByHand(String handedNote) {
        ByHandView fields = new ByHandView(this::on);
        byHand = Optional.of(fields);
        if (handedNote.isEmpty()) {
            fields.begin("");
        } else {
            HandedNote.take(handedNote, fields::begin);
        }
    }

    private void openFor(int tab, InvitationKey key) {
        link.prepareAgent(tab);
        on(new PanelEvent.Shown(key, ""));
    }

    private void load() {
        on(new PanelEvent.BrowserSpeaks(browserLanguage()));
        SettingsStore.read(this::set);
        OwnWordingStore.all(
                list -> {
                    if (!list.isEmpty()) {
                        on(new PanelEvent.OwnWordingsFound(list));
                    }
                },
                () -> {});
        desk.findAnswers();
        SettingsStore.onChanged(this::set);
    }

    private void set(Settings settings) {
        isSet = true;
        on(new PanelEvent.SettingsChanged(settings));
        loadLanguage();
    }

    private void heard(String note) {
        if (note.isEmpty()) {
            noteLanguage = "";
            loadLanguage();
        } else {
            LanguageGuess.of(note, guessed -> {
                noteLanguage = guessed;
                loadLanguage();
            });
        }
    }

    /** Loads the phrases and rules of the language that replies should be in, where it is another one than before. */
    private void loadLanguage() {
        String wanted = state.replyLanguage(noteLanguage);
        if (!isSet || wanted.equals(language)) {
            return;
        }
        language = wanted;
        TextFile.read(
                "phrases/" + wanted + ".txt",
                phrases -> TextFile.read(
                        "tact/" + wanted + ".txt", rules -> readEvidence(wanted, phrases, rules), this::failed),
                this::failed);
    }

    private void readEvidence(String wanted, String phrases, String rules) {
        TextFile.read("evidence.txt", evidence -> read(wanted, phrases, rules, evidence), this::failed);
    }

    private void read(String read, String phrases, String rules, String evidence) {
        if (!read.equals(language)) {
            return;
        }
        Toolkit toolkit;
        try {
            toolkit = new Toolkit(
                    PhraseBookReader.read(phrases), TactRulesReader.read(rules), EvidenceRulesReader.read(evidence));
        } catch (IllegalArgumentException damaged) {
            failed();
            return;
        }
        on(new PanelEvent.Loaded(toolkit, state.around().settings()));
    }

    private void failed() {
        on(new PanelEvent.LoadingFailed());
    }

    private void on(PanelEvent event) {
        PanelStep step = PanelUpdate.step(state, event);
        state = step.state();
        // what is to be carried out may put the focus somewhere itself
        FocusKeeper.during(() -> {
            view.draw(PanelScreen.of(state));
            for (PanelEffect effect : step.effects()) {
                carryOut(effect);
            }
        });
        if (event instanceof PanelEvent.CardRead read) {
            heard(read.invitation().note().text());
        }
        if (event instanceof PanelEvent.Described described) {
            heard(described.note());
        }
        if (event instanceof PanelEvent.DraftFound) {
            byHand.ifPresent(
                    fields -> fields.draw(state.subject().invitation().person().displayedName()));
        }
        if (event instanceof Answer.Speaks) {
            loadLanguage();
        }
    }

    private void carryOut(PanelEffect effect) {
        if (effect instanceof PanelEffect.InPage inPage) {
            link.ask(inPage.request());
        } else if (effect instanceof PanelEffect.InHistory inHistory) {
            history.carryOut(inHistory);
        } else if (effect instanceof PanelEffect.OnDesk onDesk) {
            desk.carryOut(onDesk);
        } else if (effect instanceof PanelEffect.Here here) {
            carryOut(here);
        } else {
            throw new IllegalStateException();
        }
    }

    private void carryOut(PanelEffect.Here effect) {
        if (effect instanceof PanelEffect.CopyText copy) {
            Clipboard.write(copy.text(), copied -> on(new PanelEvent.CopyWent(copied || view.copySelected())));
        } else if (effect instanceof PanelEffect.Remember remember) {
            // where storing fails, the tap still holds for this reply; the user is asked again next time
            WorkerClient.ask(new ToWorker.Change(remember.change()), stored -> {});
        } else if (effect instanceof PanelEffect.HideButton hide) {
            HiddenButtons.hide(hide.name(), () -> desk.whenStored(this::leave));
        } else if (effect instanceof PanelEffect.Announce announce) {
            view.announce(announce.words());
        } else if (effect instanceof PanelEffect.Focus focus) {
            view.focus(focus.spot());
        } else if (effect instanceof PanelEffect.Leave) {
            desk.whenStored(this::leave);
        } else {
            throw new IllegalStateException();
        }
    }

    private void leave() {
        if (state.around().place() != Place.FRAME) {
            Window.current().close();
        } else if (!link.close()) {
            view.vanish();
        }
    }

    @JSBody(script = "return navigator.language || '';")
    private static native String browserLanguage();
}
