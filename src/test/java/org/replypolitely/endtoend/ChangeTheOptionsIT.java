package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** Everything that is remembered can be changed, searched and deleted in the options. */
@EndToEnd
class ChangeTheOptionsIT {

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void everyChangeIsStoredAtOnceConfirmedAndThereAgain(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#employer"));
        options.type("Oakfield Design");
        options.await("document.querySelector('#status-ABOUT span').textContent !== ''");
        MainJob.turn(options, "pref-REGISTER", "FORMAL");
        options.await("document.querySelector('#status-REPLIES span').textContent !== ''");
        options.click(css("#tact-rules .rule input"));
        options.await("document.querySelector('#status-TACT span').textContent !== ''");
        options.reload();

        options.await("document.querySelector('#employer').value === 'Oakfield Design'");
        assertThat(options.find(css("#pref-REGISTER")).value()).isEqualTo("FORMAL");
        assertThat(options.evaluate("document.querySelector('#tact-rules input').checked")
                        .asBoolean())
                .isFalse();
        options.close();
    }

    @Test
    void theHistoryIsSearchedAndDeletedAfterAPlainQuestion(Extension extension) {
        Page options = extension.open("options.html");
        History.forget(options);
        History.tell(options, "1", "dana", "Dana Whitfield", "OPEN_THE_DOOR", "TALK", 21, 7);
        History.tell(options, "2", "omar", "Omar Haddad", "ASK", "SAY_WHAT_FOR", 3, -11);
        History.tell(options, "3", "omar", "Omar Haddad", "DECLINE_WITH_REASON", "NONE", 2, 0);
        options.reload();
        options.await("document.querySelectorAll('.history-row').length === 3");

        options.click(css("#history-search"));
        options.type("dana");
        options.await("document.querySelectorAll('.history-row').length === 1");
        options.click(css(".history-delete"));
        options.click(css(".history-row .confirm-no"));
        options.click(css(".history-delete"));
        options.click(css(".history-row .confirm-yes"));
        options.await("document.querySelectorAll('.history-row').length === 0");
        options.evaluate("(() => { const search = document.querySelector('#history-search'); search.value = '';"
                + " search.dispatchEvent(new Event('input')); })()");
        options.await("document.querySelectorAll('.history-row').length === 2");
        options.click(css(".history-delete-person"));
        options.click(css(".history-row .confirm-yes"));

        options.await("document.querySelectorAll('.history-row').length === 0");
        assertThat(options.evaluate("chrome.runtime.sendMessage(['ledger.find', '', '9'])")
                        .get(2)
                        .asText())
                .isEqualTo("0");
        options.close();
    }

    @Test
    void keepingLessAsksBeforeItDeletes(Extension extension) {
        Page options = extension.open("options.html");
        History.tell(options, "old", "kim", "Kim Lindqvist", "DECLINE_WITH_REASON", "NONE", 60, 0);
        MainJob.turn(options, "pref-RETENTION", "30");
        options.click(css("#retention-no"));
        assertThat(options.evaluate("chrome.runtime.sendMessage(['ledger.find', 'kim', '9'])")
                        .get(2)
                        .asText())
                .isEqualTo("1");

        MainJob.turn(options, "pref-RETENTION", "30");
        options.click(css("#retention-yes"));
        options.await("(await chrome.runtime.sendMessage(['ledger.find', 'kim', '9']))[2] === '0'");
        options.close();
    }

    @Test
    void aFileIsPreviewedAndTakenInAndADamagedOneChangesNothing(Extension extension) {
        Page options = extension.open("options.html");
        History.forget(options);
        History.tell(options, "1", "dana", "Dana Whitfield", "OPEN_THE_DOOR", "TALK", 21, 7);
        String file = "(async () => { const history = " + ChosenFile.history() + ";"
                + " await chrome.runtime.sendMessage(['ledger.forgetAll']);"
                + " return JSON.stringify({format: 'reply-politely', version: %d,"
                + " settings: {version: 1, signature: 'Kim from the file'}, history})%s; })()";
        ChosenFile.choose(options, file.formatted(1, ""));
        options.await("document.querySelector('#import-brings').textContent.includes('1 new')");
        options.click(css("#import-yes"));
        options.await("(await chrome.runtime.sendMessage(['ledger.find', '', '9']))[2] === '1'");
        options.await("document.querySelectorAll('.history-row').length === 1");
        assertThat(options.find(css("#signature")).value()).isEmpty();

        for (String damage : new String[] {file.formatted(1, ".slice(9)"), file.formatted(2, "")}) {
            options.evaluate("document.querySelector('#transfer-notice').textContent = ''");
            ChosenFile.choose(options, damage);
            options.await("document.querySelector('#transfer-notice.failed').textContent !== ''");
            assertThat(options.all(css("#import-preview:not([hidden])"))).isEmpty();
        }
        options.close();
    }

    @Test
    void aSelectedTextIsHandedToThePageOnWhichItIsAnswered(Extension extension, BrowserKind kind) {
        assumeThat(kind)
                .as("only Chromium lets a test choose an item of the context menu")
                .isEqualTo(BrowserKind.CHROMIUM);
        extension.background(
                "(async () => { chrome.contextMenus.onClicked.dispatch("
                        + "{menuItemId: 'reply-to-selection', selectionText: 'Shall we connect?'}, {id: 1}); return true; })()");

        Page own = extension.open("options.html");
        own.await("(await chrome.tabs.query({})).some(tab => (tab.pendingUrl || tab.url || '')"
                + ".includes('panel.html?compose=1&note='))");
        own.close();
    }
}
