package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import java.nio.file.Path;
import java.util.List;
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
        Desk.put(options, "wording 1-own", List.of("1", "ASK", "", "en", "Hi {name}, from home"));
        ask(options, "['wordings-changed']");
        options.letPass(4000);

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
        picture(options, "options-follow-light");
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
        picture(options, "options-follow-refused-light");
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
        picture(options, "options-follow-off-light");

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
        options.letPass(4000);

        options.evaluate("chrome.storage.sync.clear()");

        options.await("!document.querySelector('#follow-me').checked");
        options.await(WORDS + ".startsWith('What lay in your browser’s account was removed')");
        options.letPass(4000);
        assertThat(options.evaluate("chrome.storage.sync.get()").size())
                .as("and nothing is put back")
                .isZero();
        assertThat(options.find(css("#signature")).value()).isEqualTo("Kim Lindqvist");
        options.close();
    }

    @Test
    @Order(8)
    void whereTheAccountHoldsOtherValuesTheUserSeesThemAndMayLeaveThem(Extension extension) {
        Page options = extension.open("options.html");
        anotherMachineSays(options, "Kim from work");

        options.click(css("#follow-me"));

        options.find(css("#follow-choice:not([hidden])"));
        assertThat(options.find(css("#follow-differs")).text())
                .contains("“Kim Lindqvist” here", "“Kim from work” in the account");
        picture(options, "options-follow-choice-light");
        options.click(css("#follow-leave"));
        options.await(
                "document.querySelector('#follow-choice').hidden && !document.querySelector('#follow-me').checked");
        options.letPass(4000);
        assertThat(options.find(css("#signature")).value()).isEqualTo("Kim Lindqvist");
        options.await(ITEM.formatted("signature") + ".at(-1) === 'Kim from work'");
        options.close();
    }

    @Test
    @Order(9)
    void theAccountsHoldWhereTheUserSaysSo(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#follow-me"));
        options.click(css("#follow-theirs"));

        options.await("document.querySelector('#signature').value === 'Kim from work'");
        // the channels of before are still too long for an item
        options.await(WORDS + ".startsWith('Handed to your browser')");
        options.await("document.querySelector('#follow-me').checked");
        assertThat(options.evaluate(ITEM.formatted("signature") + ".at(-1)").asText())
                .isEqualTo("Kim from work");
        options.close();
    }

    @Test
    @Order(10)
    void thisMachinesHoldWhereTheUserSaysSoThoughItTookPartBefore(Extension extension) {
        Page options = extension.open("options.html");
        options.click(css("#follow-me"));
        options.await(WORDS + ".startsWith('Off here.')");
        options.letPass(4000);
        anotherMachineSays(options, "K. from work");

        options.click(css("#follow-me"));
        options.click(css("#follow-mine"));

        options.await(ITEM.formatted("signature") + ".at(-1) === 'Kim from work'");
        options.letPass(4000);
        assertThat(options.find(css("#signature")).value()).isEqualTo("Kim from work");
        options.evaluate("chrome.storage.sync.clear()");
        options.close();
    }

    /** Puts into the account what another machine would have said of the signature, whose clock is an hour ahead. */
    private static void anotherMachineSays(Page options, String signature) {
        options.evaluate("""
                (async () => {
                  const before = (await chrome.storage.sync.get('signature')).signature || ['1', '0'];
                  const seen = before.slice(2, 2 + 2 * Number(before[1]));
                  const later = String(Math.floor(Date.now() / 1000) - 1577836800 + 3600);
                  await chrome.storage.sync.set({signature: ['1', String(seen.length / 2 + 1), ...seen, 'zw', later, 'zw', later, '1', '%s']});
                })()
                """.formatted(signature));
    }

    private static void picture(Page options, String name) {
        options.evaluate("document.querySelector('#follow').scrollIntoView()");
        options.screenshot(FOLDER.resolve(name + ".png"));
    }

    private static void ask(Page own, String message) {
        assertThat(own.evaluate("chrome.runtime.sendMessage(" + message + ")")
                        .get(0)
                        .asText())
                .isEqualTo("done");
    }
}
