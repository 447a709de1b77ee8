package org.replypolitely.endtoend.keyboard;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.ChosenFile;
import org.replypolitely.endtoend.EndToEnd;
import org.replypolitely.endtoend.History;
import org.replypolitely.endtoend.MainJob;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** Every kind of control in the options, without a mouse; whatever is asked or removed, the focus stays somewhere sensible. */
@EndToEnd
class OptionsByKeyboardIT {

    private static final String ROWS = "document.querySelectorAll('.history-row').length === %d";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void everyKindOfControlIsChangedAndStoredUnderTheFocus(Extension extension) {
        Page options = extension.open("options.html");
        Hands hands = new Hands(options);
        hands.tabTo("#placements input:checked").press(Key.DOWN).isAt("#placements input:checked");
        hands.until("(await chrome.storage.local.get('settings')).settings.placement === 'popup'");
        hands.press(Key.UP).until("(await chrome.storage.local.get('settings')).settings.placement === 'page'");
        hands.tabTo("#quiet-button").press(Key.SPACE).isAt("#quiet-button:checked");
        hands.tabTo("#employer")
                .type("Oakfield Design")
                .until("document.querySelector('#status-ABOUT span').textContent !== ''");
        hands.tabTo("#channels").type("our choir\nthe telephone").isAt("#channels");
        hands.tabTo("#rules input").press(Key.SPACE).isAt("#rules input:checked");
        hands.tabTo("#pref-REGISTER").press(Key.DOWN).isAt("#pref-REGISTER");
        hands.until("document.querySelector('#status-REPLIES span').textContent !== ''");
        hands.tabTo("#tact-rules input").press(Key.SPACE).isAt("#tact-rules input:not(:checked)");
        hands.until("document.querySelector('#status-TACT span').textContent !== ''");
        options.reload();

        options.await("document.querySelector('#employer').value === 'Oakfield Design'");
        options.await("document.querySelector('#channels').value === 'our choir\\nthe telephone'");
        options.await(
                "document.querySelector('#quiet-button').checked && document.querySelector('#rules input').checked"
                        + " && !document.querySelector('#tact-rules input').checked && document.querySelector('#pref-REGISTER').value !== ''");
        options.close();
    }

    @Test
    void theListOfContentsLeadsToItsSections(Extension extension) {
        Page options = extension.open("options.html");
        Hands hands = new Hands(options);
        hands.tabTo(".toc a[href='#replies']").press(Key.ENTER);
        hands.until("location.hash === '#replies'").press(Key.TAB).isAt("#pref-REPLY_LANGUAGE");
        options.close();
    }

    @Test
    void everythingIsPassedByTab(Extension extension) {
        Page options = extension.open("options.html");
        options.await("!document.querySelector('#options').hidden");
        new Hands(options).tabTo(".toc a").passEverythingAndComeBack();
        options.close();
    }

    @Test
    void theHistoryIsSearchedAndDeletedByEntryByPersonAndWhole(Extension extension) {
        Page options = extension.open("options.html");
        History.forget(options);
        History.tell(options, "1", "dana", "Dana Whitfield", "OPEN_THE_DOOR", "TALK", 21, 7);
        History.tell(options, "2", "omar", "Omar Haddad", "ASK", "SAY_WHAT_FOR", 3, -11);
        History.tell(options, "3", "omar", "Omar Haddad", "DECLINE_WITH_REASON", "NONE", 2, 0);
        History.tell(options, "4", "kim", "Kim Ode", "ASK", "SAY_WHAT_FOR", 4, -11);
        options.reload();
        options.await(ROWS.formatted(4));
        Hands hands = new Hands(options);
        hands.tabTo("#history-search").type("dana").until(ROWS.formatted(1));
        hands.tabTo(".history-delete").press(Key.ENTER).isAt(".history-row > .confirm");
        hands.press(Key.ESCAPE).isAt(".history-delete").until(ROWS.formatted(1));
        hands.press(Key.ENTER).isAt(".history-row > .confirm");
        hands.tabTo(".confirm-no").press(Key.ENTER).isAt(".history-delete");
        hands.press(Key.ENTER).tabTo(".confirm-yes").press(Key.ENTER).until(ROWS.formatted(0));
        hands.isAt("#history-search");

        hands.selectAll().press(Key.BACKSPACE).until(ROWS.formatted(3));
        hands.tabTo(".history-row:nth-child(1) .history-delete-person")
                .press(Key.SPACE)
                .isAt(".history-row > .confirm");
        hands.tabTo(".confirm-yes").press(Key.SPACE).until(ROWS.formatted(1)).isAt(".history-delete");

        hands.tabTo("#history-delete-all").press(Key.ENTER).isAt("#history-confirm-all");
        hands.press(Key.ESCAPE).isAt("#history-delete-all").press(Key.ENTER).isAt("#history-confirm-all");
        hands.tabTo("#history-all-no")
                .press(Key.ENTER)
                .isAt("#history-delete-all")
                .press(Key.ENTER);
        hands.tabTo("#history-all-yes").press(Key.ENTER).until(ROWS.formatted(0));
        hands.isAt("button, input, select, a[href]");
        options.close();
    }

    @Test
    void aShorterTimeToKeepHistoryIsAskedAboutAndTheFocusComesBack(Extension extension) {
        Page options = extension.open("options.html");
        History.tell(options, "old", "kim", "Kim Lindqvist", "DECLINE_WITH_REASON", "NONE", 100, 0);
        Hands hands = new Hands(options);
        hands.tabTo("#pref-RETENTION").press(Key.UP).isAt("#retention-confirm");
        hands.press(Key.ESCAPE).isAt("#pref-RETENTION").until("document.querySelector('#pref-RETENTION').value === ''");
        hands.press(Key.UP).isAt("#retention-confirm");
        hands.tabTo("#retention-no").press(Key.ENTER).isAt("#pref-RETENTION");
        hands.press(Key.UP).isAt("#retention-confirm");
        hands.tabTo("#retention-yes").press(Key.ENTER).isAt("#pref-RETENTION");

        hands.until("(await chrome.runtime.sendMessage(['ledger.find', 'kim', '9']))[2] === '0'");
        options.evaluate("chrome.runtime.sendMessage(['prefer', 'retentionDays', ''])");
        options.close();
    }

    /** Which file it is, the user chooses in the browser's own window; everything else is here. */
    @Test
    void aFileIsLookedAtLeftAndTakenIn(Extension extension) {
        Page options = extension.open("options.html");
        Hands hands = new Hands(options);
        hands.tabTo("#export")
                .press(Key.ENTER)
                .isAt("#export")
                .until("!document.querySelector('#transfer-notice').hidden");
        hands.tabTo("#import");
        choose(options);
        hands.isAt("#import-preview").press(Key.ESCAPE).isAt("#import");
        choose(options);
        hands.isAt("#import-preview").tabTo("#import-no").press(Key.ENTER).isAt("#import");
        choose(options);
        hands.isAt("#import-preview").tabTo("#import-settings").press(Key.SPACE).isAt("#import-settings:checked");
        hands.tabTo("#import-yes").press(Key.ENTER).isAt("#import");

        hands.until("document.querySelector('#signature').value === 'Kim from the file'");
        options.close();
    }

    private static void choose(Page options) {
        ChosenFile.choose(
                options,
                "(async () => JSON.stringify({format: 'reply-politely', version: 1, settings: {version: 1, placement: 'page',"
                        + " signature: 'Kim from the file'}, history: " + ChosenFile.history() + "}))()");
    }

    @Test
    void followingIsSwitchedOnAndOffAndRemovedFromTheAccount(Extension extension) {
        Page options = extension.open("options.html");
        options.evaluate("chrome.storage.sync.clear()");
        options.evaluate("chrome.runtime.sendMessage(['signature', 'Kim'])");
        Hands hands = new Hands(options);
        hands.tabTo("#follow-me").press(Key.SPACE).isAt("#follow-me:checked");
        hands.until("document.querySelector('#follow-words').textContent.startsWith('Handed to your browser.')");
        hands.press(Key.SPACE).isAt("#follow-me:not(:checked)");
        hands.until("!document.querySelector('#follow-remove').hidden");
        hands.tabTo("#follow-remove").press(Key.ENTER).isAt("#follow-me");

        hands.until("document.querySelector('#follow-words').textContent.startsWith('They are out of the account.')");
        assertThat(options.evaluate("chrome.storage.sync.get()").size()).isZero();
        hands.isAt("#follow-me");
        options.close();
    }
}
