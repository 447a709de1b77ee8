package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.role;

import com.fasterxml.jackson.databind.JsonNode;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/** What was said is noted in the extension's own database, by the worker, and nowhere else. */
@EndToEnd
class KeepTheHistoryIT {

    private static final String AMARA = "Amara Okafor";
    private static final String WRITE =
            "['ledger.write', %s, '1', '20000', 'kim', 'Kim', '', '', 'ASK', '', 'en', 'SAY_WHAT_FOR', '20010', 'OPEN', '']";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void whatWasInsertedIsNotedWithoutItsWordsAndIsThereWhenThePersonComesAgain(Extension extension, Page page) {
        Page own = extension.open("options.html");
        ask(own, "['ledger.forgetAll']");
        Page panel = MainJob.openPanel(page, AMARA);
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);
        String text = MainJob.text(panel);
        MainJob.insert(panel);
        MainJob.openComposer(page, "Reply to Amara");
        MainJob.awaitInserted(panel);

        own.await("(await chrome.runtime.sendMessage(['ledger.find', 'amara', '9']))[2] === '1'");
        JsonNode known = ask(own, "['ledger.known', 'amara-okafor', '', '']");
        assertThat(known.toString()).contains(AMARA, "OPEN_THE_DOOR", "TALK").doesNotContain(text);
        own.close();
    }

    @Test
    void twoHundredWritesAtOnceAreAllThereAndARetryAddsNone(Extension extension) {
        Page own = extension.open("options.html");
        ask(own, "['ledger.forgetAll']");

        own.evaluate("Promise.all([...Array(200).keys()].map(i => chrome.runtime.sendMessage("
                + WRITE.formatted("'id' + (i % 100)") + ")))");

        assertThat(ask(own, "['ledger.find', '', '1']").get(2).asText()).isEqualTo("100");
        own.await("await chrome.action.getBadgeText({}) === '100'");
        assertThat(ask(own, "['ledger.forgetAll']").get(0).asText()).isEqualTo("done");
        assertThat(ask(own, "['ledger.find', '', '1']").get(2).asText()).isEqualTo("0");
        own.await("await chrome.action.getBadgeText({}) === ''");
        own.close();
    }

    @Test
    void aDamagedRecordIsSetAsideExportedAndNeverOverwritten(Extension extension) {
        Page own = extension.open("options.html");
        ask(own, "['ledger.forgetAll']");
        ask(own, WRITE.formatted("'whole'"));
        own.evaluate("new Promise((done, failed) => { const open = indexedDB.open('reply-politely');"
                + "open.onsuccess = () => { const put = open.result.transaction('ledger', 'readwrite');"
                + "put.objectStore('ledger').put({id: 'odd', version: '7', secret: 'newer'});"
                + "put.oncomplete = () => { open.result.close(); done(true); }; }; open.onerror = failed; })");
        // a change makes the worker read anew
        ask(own, WRITE.formatted("'another'"));

        JsonNode found = ask(own, "['ledger.find', '', '9']");
        assertThat(found.get(2).asText()).as("readable").isEqualTo("2");
        assertThat(found.get(3).asText()).as("set aside").isEqualTo("1");
        assertThat(ask(own, WRITE.formatted("'odd'")).get(0).asText()).isEqualTo("failed");
        String file = ask(own, "['ledger.export']").get(1).asText();
        assertThat(file).contains("newer", "whole");

        ask(own, "['ledger.forget', 'whole']");
        JsonNode taken = own.evaluate("(async () => chrome.runtime.sendMessage(['ledger.import', "
                + "(await chrome.runtime.sendMessage(['ledger.export']))[1].replace('another', 'third')]))()");
        assertThat(taken.get(0).asText()).isEqualTo("takenIn");
        assertThat(taken.get(1).asText()).as("added").isEqualTo("1");
        ask(own, "['ledger.forgetAll']");
        own.close();
    }

    @Test
    void aPageOfTheSiteIsNotAnswered(Page page) {
        page.find(role("button", "Reply politely to " + AMARA));

        assertThat(page.evaluate("typeof chrome === 'undefined' || !chrome.runtime || !chrome.runtime.sendMessage")
                        .asBoolean())
                .isTrue();
        assertThat(page.evaluate("indexedDB.databases().then(all => all.map(one => one.name).join())")
                        .asText())
                .doesNotContain("reply-politely");
    }

    private static JsonNode ask(Page page, String request) {
        return page.evaluate("chrome.runtime.sendMessage(" + request + ")");
    }
}
