package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;
import static org.replypolitely.endtoend.bidi.Locator.css;

import com.fasterxml.jackson.databind.JsonNode;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Browser;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Page;
import org.replypolitely.ledger.LedgerRecord;

/** What goes wrong with browsers and disks: what was acknowledged is there afterwards, and what is not stored is said. */
@EndToEnd
class SurviveFaultsIT {

    private static final String AMARA = "Amara Okafor";
    private static final Map<String, String> FIELDS = Map.of(
            "version", "1",
            "day", "20000",
            "slug", "kim",
            "name", "Kim",
            "approach", "ASK",
            "language", "en",
            "step", "SAY_WHAT_FOR",
            "due", "20010",
            "outcome", "OPEN");

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        Page welcome = MainJob.choosePage(extension);
        // the entries here are of no particular day: they must not be too old
        ask(welcome, "['prefer', 'retentionDays', '0']");
    }

    @AfterAll
    static void nothingLeftTheMachine(Browser browser) {
        assertThat(browser.network().refused()).isEmpty();
        assertThat(browser.network().strayed()).isEmpty();
    }

    @Test
    void theNextClickAfterTheWorkerWasKilledWorks(Extension extension, Page page) {
        extension.stopBackground();
        Page panel = MainJob.openPanel(page, AMARA);
        extension.stopBackground();
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);

        panel.await("document.querySelector('#insert').getAttribute('aria-disabled') !== 'true'");
        assertThat(MainJob.text(panel)).isNotEmpty();
    }

    @Test
    void whatWasAcknowledgedBeforeTheWorkerWasKilledIsThereAfterwards(Extension extension) throws InterruptedException {
        Page own = extension.open("options.html");
        ask(own, "['ledger.forgetAll']");
        // one after the other, each answer noted as it comes; a worker that dies in between answers nothing
        own.evaluate("""
                (() => {
                  window.noted = []; window.unanswered = 0; window.going = true;
                  const today = String(Math.floor(Date.now() / 86400000));
                  window.whole = (async () => {
                    for (let i = 0; window.going; i++) {
                      const id = 'w' + i;
                      try {
                        const answer = await chrome.runtime.sendMessage(%s);
                        if (answer && answer[0] === 'done') { window.noted.push(id); } else { window.unanswered++; }
                      } catch (gone) { window.unanswered++; }
                    }
                    return true;
                  })();
                  return true;
                })()
                """.formatted(entry("id").replace("'20000'", "today")));
        Random moments = new Random(7);
        for (int kill = 0; kill < 8; kill++) {
            Thread.sleep(150 + moments.nextInt(350));
            extension.stopBackground();
        }
        own.evaluate("(window.going = false, window.whole)");

        JsonNode counts = own.evaluate("""
                new Promise(done => { const open = indexedDB.open('reply-politely'); open.onsuccess = () => {
                  const all = open.result.transaction('ledger').objectStore('ledger').getAllKeys();
                  all.onsuccess = () => { open.result.close(); const there = new Set(all.result);
                    done({noted: noted.length, unanswered, stored: there.size, lost: noted.filter(id => !there.has(id)).length}); }; }; })
                """);
        System.out.println("killed 8 times: " + counts);
        assertThat(counts.path("noted").asInt()).isGreaterThan(50);
        assertThat(counts.path("unanswered").asInt())
                .as("it was killed amid writes")
                .isPositive();
        assertThat(counts.path("lost").asInt()).isZero();
        ask(own, "['ledger.forgetAll']");
        own.close();
    }

    @Test
    void twoTabsWithTwoHundredChangesEachKeepAllFourHundred(Extension extension) {
        Page one = extension.open("options.html");
        Page other = extension.open("options.html");
        ask(one, "['channels']");
        String start = "(() => { window.all = Promise.all([...Array(200).keys()].map(i =>"
                + " chrome.runtime.sendMessage(['channel', '%s' + i]))); return true; })()";

        one.evaluate(start.formatted("a"));
        other.evaluate(start.formatted("b"));
        int acknowledged = one.evaluate("window.all.then(all => all.filter(answer => answer[0] === 'done').length)")
                        .asInt()
                + other.evaluate("window.all.then(all => all.filter(answer => answer[0] === 'done').length)")
                        .asInt();

        assertThat(acknowledged).isEqualTo(400);
        assertThat(one.evaluate("chrome.storage.local.get('settings').then(all => all.settings.channels.length)")
                        .asInt())
                .isEqualTo(400);
        ask(one, "['channels']");
        one.close();
        other.close();
    }

    @Test
    void aFullStorageIsToldAndWhatWasThereStays(Extension extension, BrowserKind kind) {
        assumeThat(kind).as("Firefox has no limit to storage.local").isEqualTo(BrowserKind.CHROMIUM);
        Page own = extension.open("options.html");
        ask(own, "['signature', 'Jo']");
        own.evaluate("(async () => { const quota = chrome.storage.local.QUOTA_BYTES;"
                + " const used = await chrome.storage.local.getBytesInUse();"
                + " await chrome.storage.local.set({filler: 'x'.repeat(quota - used - 40)}); })()");

        JsonNode answer = ask(own, "['signature', '" + "Josephine ".repeat(30) + "']");

        assertThat(answer.get(0).asText()).isEqualTo("failed");
        assertThat(own.evaluate("chrome.storage.local.get('settings').then(all => all.settings.signature)")
                        .asText())
                .isEqualTo("Jo");
        own.evaluate("chrome.storage.local.remove('filler')");
        assertThat(ask(own, "['signature', '']").get(0).asText()).isEqualTo("done");
        own.close();
    }

    @Test
    void damagedSettingsReadAsTheFirstRunAndAreSetAsideBeforeTheyAreWrittenOver(Extension extension) {
        Page own = extension.open("options.html");
        for (String damaged : new String[] {"'nonsense'", "42", "[1, 2]", "{rules: 7, channels: {}, placement: 9}"}) {
            own.evaluate("chrome.storage.local.set({settings: " + damaged + "})");
            assertThat(ask(own, "['placement', 'page']").get(0).asText())
                    .as(damaged)
                    .isEqualTo("done");
            assertThat(own.evaluate("chrome.storage.local.get('settings').then(all => all.settings.placement)")
                            .asText())
                    .isEqualTo("page");
        }
        assertThat(own.evaluate("chrome.storage.local.get('settings-damaged').then(all => all['settings-damaged'])")
                        .toString())
                .as("what was no settings at all is kept as it was")
                .isEqualTo("[1,2]");
        own.evaluate("chrome.storage.local.remove('settings-damaged')");
        own.close();
    }

    @Test
    void settingsOfANewerVersionKeepTheirVersionAndWhatThisOneDoesNotKnow(Extension extension) {
        Page own = extension.open("options.html");
        own.evaluate("chrome.storage.local.set({settings: {version: 7, placement: 'page', moonPhase: 'full'}})");

        ask(own, "['signature', 'Jo']");

        assertThat(own.evaluate("chrome.storage.local.get('settings').then(({settings: s}) =>"
                                + " [s.version, s.placement, s.moonPhase, s.signature].join())")
                        .asText())
                .isEqualTo("7,page,full,Jo");
        own.evaluate("chrome.storage.local.set({settings: {version: 1, placement: 'page'}})");
        own.close();
    }

    @Test
    void aHistoryOfANewerVersionIsNotTouchedAndThatIsTold(Extension extension) {
        Page own = extension.open("options.html");
        ask(own, "['ledger.forgetAll']");
        ask(own, entry("'before'"));
        String atVersion = "new Promise((done, failed) => { const open = indexedDB.open('reply-politely', 9);"
                + " open.onsuccess = () => { open.result.close(); done(true); }; open.onerror = () => failed(open.error); })";
        own.evaluate(atVersion);

        assertThat(ask(own, entry("'after'")).get(0).asText()).isEqualTo("failed");
        assertThat(ask(own, "['ledger.export']").get(0).asText()).isEqualTo("failed");
        assertThat(own.evaluate("new Promise(done => { const open = indexedDB.open('reply-politely');"
                                + " open.onsuccess = () => { const all = open.result.transaction('ledger').objectStore('ledger').getAllKeys();"
                                + " all.onsuccess = () => { open.result.close(); done(all.result.join()); }; }; })")
                        .asText())
                .isEqualTo("before");

        own.evaluate(
                "new Promise(done => { const gone = indexedDB.deleteDatabase('reply-politely'); gone.onsuccess = () => done(true); })");
        assertThat(ask(own, entry("'again'")).get(0).asText()).isEqualTo("done");
        ask(own, "['ledger.forgetAll']");
        own.close();
    }

    @Test
    void aCopyOfEverythingHoldsWordingsOfANewerVersionAndNoFileTakesTheirPlace(Extension extension) {
        Page own = extension.open("options.html");
        Desk.put(own, "wording 7-newer", List.of("2", "ASK", "", "en", "Hello {name}", "full moon"));

        save(own);

        own.await("window.saved");
        assertThat(own.evaluate("JSON.parse(window.saved).wordings['7-newer'].join()")
                        .asText())
                .isEqualTo("2,ASK,,en,Hello {name},full moon");
        ChosenFile.choose(
                own,
                "(async () => JSON.stringify({format: 'reply-politely', version: 1, history: " + ChosenFile.history()
                        + ", wordings: {'7-newer': ['1', 'ASK', '', 'en', 'Hi {name}']}}))()");
        own.await("!document.querySelector('#import-preview').hidden");
        assertThat(own.find(css("#import-brings")).text()).doesNotContain("Own wordings");
        own.close();
    }

    @Test
    void whereTheDeskCannotBeReadNoCopyIsMadeNoFileLookedAtAndThatIsSaid(Extension extension) {
        Page own = extension.open("options.html");
        own.await("self.replyPolitelyDesk");
        own.evaluate("(broken => { broken.catch(() => {}); self.replyPolitelyDesk = broken; })"
                + "(Promise.reject(new Error('unreadable')))");
        String said = "document.querySelector('#transfer-notice').textContent.startsWith('Not everything')";

        save(own);

        own.await(said);
        assertThat(own.evaluate("window.saved").asText()).isEmpty();
        own.evaluate("document.querySelector('#transfer-notice').textContent = ''");
        ChosenFile.choose(
                own,
                "(async () => JSON.stringify({format: 'reply-politely', version: 1, history: " + ChosenFile.history()
                        + ", wordings: {'8-file': ['1', 'ASK', '', 'en', 'Hi {name}']}}))()");
        own.await(said);
        assertThat(own.evaluate("document.querySelector('#import-preview').hidden")
                        .asBoolean())
                .isTrue();
        own.close();
    }

    /** Saves everything; the file's text is {@code window.saved} then, and nothing is downloaded. */
    private static void save(Page own) {
        own.evaluate(
                "(() => { window.saved = ''; HTMLAnchorElement.prototype.click = () => {};"
                        + " URL.createObjectURL = file => { file.text().then(text => { window.saved = text; }); return ''; }; })()");
        own.click(css("#export"));
    }

    @Test
    void tenThousandEntriesAndAnImportOfMegabytesAreTakenInWhole(Extension extension) {
        Page own = extension.open("options.html");
        ask(own, "['ledger.forgetAll']");

        JsonNode taken = own.evaluate("""
                (async () => {
                  const record = i => ({id: 'i' + i, version: '1', day: String(20000 + i % 100), slug: 'kim-' + i, name: 'Kim ' + i,
                    circle: 'Circle ' + i % 50, relationship: 'FRIEND', approach: 'ASK', reasons: '', language: 'en', step: 'SAY_WHAT_FOR', due: '20110', outcome: 'OPEN', phrases: ''});
                  const text = JSON.stringify({format: 'reply-politely-history', version: 1, records: [...Array(10000).keys()].map(record)});
                  const start = performance.now();
                  const answer = await chrome.runtime.sendMessage(['ledger.import', text]);
                  const took = performance.now() - start;
                  const from = performance.now();
                  const known = await chrome.runtime.sendMessage(['ledger.known', 'kim-77', 'Kim 77', 'Circle 27']);
                  return {answer, bytes: text.length, took: Math.round(took), found: known[2], lookup: Math.round(performance.now() - from)};
                })()
                """);
        System.out.println("import: " + taken);
        assertThat(taken.at("/answer/0").asText()).isEqualTo("takenIn");
        assertThat(taken.at("/answer/1").asInt()).as("added").isEqualTo(10_000);
        assertThat(taken.path("bytes").asInt()).isGreaterThan(1_000_000);
        assertThat(ask(own, "['ledger.find', '', '1']").get(2).asInt()).isEqualTo(10_000);
        assertThat(taken.path("found").asInt()).isGreaterThan(0);
        assertThat(ask(own, "['ledger.forgetAll']").get(0).asText()).isEqualTo("done");
        assertThat(ask(own, "['ledger.export']").get(1).asText().replaceAll("\\s", ""))
                .contains("\"records\":[]");
        own.close();
    }

    /** A request to write an entry whose id is a JavaScript expression. */
    private static String entry(String id) {
        return LedgerRecord.FIELDS.stream()
                .map(field -> field.equals("id") ? id : "'" + FIELDS.getOrDefault(field, "") + "'")
                .collect(Collectors.joining(", ", "['ledger.write', ", "]"));
    }

    private static JsonNode ask(Page page, String request) {
        return page.evaluate("chrome.runtime.sendMessage(" + request + ")");
    }
}
