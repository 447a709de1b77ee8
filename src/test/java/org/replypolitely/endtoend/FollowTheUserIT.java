package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.nio.file.Path;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;

/**
 * Settings and own wordings through the browser's real {@code storage.sync}; what another machine would send is put there directly. In this
 * order.
 */
@EndToEnd
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class FollowTheUserIT {

    private static final Path FOLDER = Path.of("target", "screenshots");
    private static final String WORDS = "document.querySelector('#follow-words').textContent";
    private static final String ITEM = "(await chrome.storage.sync.get('%s'))['%1$s']";

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    @Order(1)
    void nothingGoesAnywhereUnasked(Extension extension) {
        Page options = extension.open("options.html");
        ask(options, "['signature', 'Kim']");
        wording(options, "1-own", "Hi {name}, from home");
        ask(options, "['wordings-changed']");
        options.evaluate("new Promise(done => setTimeout(done, 4000))");

        assertThat(options.find(css("#follow-me")).call("box => box.checked").asBoolean())
                .isFalse();
        assertThat(options.evaluate("chrome.storage.sync.get()").size()).isZero();
        options.close();
    }

    @Test
    @Order(2)
    void onceItIsWantedSettingsAndWordingsAreHandedToTheBrowser(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#follow-me"));

        options.await(WORDS + ".startsWith('Handed to your browser.')");
        options.await(ITEM.formatted("signature") + ".at(-1) === 'Kim'");
        options.await(ITEM.formatted("wording 1-own") + ".at(-1) === 'Hi {name}, from home'");
        assertThat(options.evaluate("chrome.storage.sync.get().then(all => Object.keys(all).sort().join())")
                        .asText())
                .as("and nothing else")
                .isEqualTo("signature,wording 1-own");
        options.evaluate("document.querySelector('#follow').scrollIntoView()");
        options.screenshot(FOLDER.resolve("options-follow-light.png"));
        options.close();
    }

    @Test
    @Order(3)
    void whatAnotherMachineSaysArrivesAndWhatANewerOneSaysStays(Extension extension) {
        Page options = extension.open("options.html");
        options.evaluate("""
                (async () => {
                  const mine = (await chrome.storage.sync.get('signature')).signature;
                  const [machine, time] = [mine[2], mine[3]];
                  const later = String(Number(time) + 60);
                  await chrome.storage.sync.set({
                    signature: ['1', '2', machine, time, 'zz', later, 'zz', later, '1', 'Kim Lindqvist'],
                    'wording 2-other': ['1', '1', 'zz', later, 'zz', later, '5', '1', 'ASK', '', 'en', 'Hi {name}, from work'],
                    moodRing: ['1', '1', 'zz', later, 'zz', later, '1', 'blue'],
                    field: ['2', 'a newer form'],
                  });
                })()
                """);

        options.await("document.querySelector('#signature').value === 'Kim Lindqvist'");
        options.await(
                "[...document.querySelectorAll('#own-list .own-words')].some(one => one.textContent.includes('from work'))");
        ask(options, "['prefer', 'field', 'bridges']");
        ask(options, "['prefer', 'employer', 'Oakfield Design']");
        options.await("(" + ITEM.formatted("employer") + " ?? []).at(-1) === 'Oakfield Design'");
        assertThat(options.evaluate("chrome.storage.sync.get(['moodRing', 'field']).then(all => [all.moodRing.at(-1),"
                                + " all.field.at(-1)].join())")
                        .asText())
                .isEqualTo("blue,a newer form");
        options.close();
    }

    @Test
    @Order(4)
    void aWordingThatWasDeletedHereIsMarkedAsDeletedThere(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#own-list button"));
        options.click(css("#own-delete"));
        options.click(css("#own-delete-yes"));

        options.await(ITEM.formatted("wording 1-own") + ".at(-1) === '0'");
        options.reload();
        options.await("document.querySelectorAll('#own-list li').length === 1");
        options.close();
    }

    @Test
    @Order(5)
    void whatTheBrowserWouldNotTakeIsSaidAndLosesNothing(Extension extension) {
        Page options = extension.open("options.html");
        options.evaluate("(async () => { for (let i = 0; i < 13; i++) { await chrome.storage.sync.set("
                + "{['filler' + i]: 'x'.repeat(i < 12 ? 8000 : 4500)}); } })()");

        ask(options, "['channels', '" + "our running group ".repeat(120) + "']");

        options.await(WORDS + ".startsWith('Your browser wouldn’t')");
        assertThat(options.evaluate("chrome.storage.local.get('settings').then(all => all.settings.channels[0].length)")
                        .asInt())
                .isGreaterThan(2_000);
        options.evaluate("document.querySelector('#follow').scrollIntoView()");
        options.screenshot(FOLDER.resolve("options-follow-refused-light.png"));
        options.evaluate("chrome.storage.sync.remove([...Array(13).keys()].map(i => 'filler' + i))");
        options.await(WORDS + ".startsWith('Handed to your browser.')");
        options.await("(" + ITEM.formatted("channels") + " ?? []).at(-1).startsWith('our running group')");

        ask(options, "['channels', '" + "x".repeat(9_000) + "']");
        options.await(WORDS + ".includes('1 of them found no room')");
        options.close();
    }

    @Test
    @Order(6)
    void whoeverSwitchesItOffIsToldWhatIsLeftAndCanRemoveIt(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#follow-me"));
        options.await(WORDS + ".startsWith('Off here.')");
        options.evaluate("document.querySelector('#follow').scrollIntoView()");
        options.screenshot(FOLDER.resolve("options-follow-off-light.png"));

        options.click(css("#follow-remove"));

        options.await(WORDS + ".startsWith('They are out of the account.')");
        assertThat(options.evaluate("chrome.storage.sync.get()").size()).isZero();
        assertThat(options.find(css("#signature")).value()).isEqualTo("Kim Lindqvist");
        options.close();
    }

    @Test
    @Order(7)
    void whatIsTakenOutElsewhereStopsThisMachineToo(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#follow-me"));
        options.await(ITEM.formatted("signature") + "?.at(-1) === 'Kim Lindqvist'");
        options.await(WORDS + " !== ''");
        options.evaluate("new Promise(done => setTimeout(done, 4000))");

        options.evaluate("chrome.storage.sync.clear()");

        options.await("!document.querySelector('#follow-me').checked");
        options.await(WORDS + ".startsWith('What lay in your browser’s account was removed')");
        options.evaluate("new Promise(done => setTimeout(done, 4000))");
        assertThat(options.evaluate("chrome.storage.sync.get()").size())
                .as("and nothing is put back")
                .isZero();
        assertThat(options.find(css("#signature")).value()).isEqualTo("Kim Lindqvist");
        options.close();
    }

    private static void wording(Page own, String id, String text) {
        own.evaluate("""
                new Promise((done, failed) => {
                  const opening = indexedDB.open('reply-politely-desk', 1);
                  opening.onupgradeneeded = () => opening.result.createObjectStore('desk');
                  opening.onerror = () => failed(opening.error);
                  opening.onsuccess = () => {
                    const transaction = opening.result.transaction('desk', 'readwrite');
                    transaction.objectStore('desk').put(['1', 'ASK', '', 'en', '%s'], 'wording %s');
                    transaction.oncomplete = () => { opening.result.close(); done(true); };
                  };
                })
                """.formatted(text, id));
    }

    private static void ask(Page own, String message) {
        assertThat(own.evaluate("chrome.runtime.sendMessage(" + message + ")")
                        .get(0)
                        .asText())
                .isEqualTo("done");
    }
}
