package org.replypolitely.endtoend;

import static org.assertj.core.api.Assertions.assertThat;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.replypolitely.endtoend.bidi.Extension;
import org.replypolitely.endtoend.bidi.Key;
import org.replypolitely.endtoend.bidi.Page;

/** What the user leaves lying in the panel is there when they come back. */
@EndToEnd
class KeepWhatIsHalfWrittenIT {

    private static final String AMARA = "Amara Okafor";
    private static final String SAM = "Sam B.";

    private static final String EVERYTHING_KEPT = """
            (async () => {
              const done = request => new Promise((there, not) => {
                request.onsuccess = () => there(request.result); request.onerror = () => not(request.error); });
              const kept = [await chrome.storage.local.get(), await chrome.storage.session?.get(), await chrome.storage.sync?.get(),
                {...localStorage}, {...sessionStorage}, document.cookie, await caches.keys()];
              for (const {name} of await indexedDB.databases()) {
                const database = await done(indexedDB.open(name));
                for (const store of database.objectStoreNames) {
                  kept.push(name, await done(database.transaction(store).objectStore(store).getAll()));
                }
                database.close();
              }
              return JSON.stringify(kept);
            })()
            """;

    @BeforeAll
    static void chooseAButtonInThePage(Extension extension) {
        MainJob.choosePage(extension);
    }

    @Test
    void aHalfWrittenReplySurvivesClosingAndReload(Page page) {
        Page panel = MainJob.openPanel(page, AMARA);
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        panel.find(css("#text")).click();
        panel.press(Key.CONTROL, Key.END);
        panel.type(" See you by the harbour.");
        String text = MainJob.text(panel);
        assertThat(text).endsWith("See you by the harbour.");
        MainJob.escape(panel);
        page.await("document.activeElement.getAttribute('aria-label') === 'Reply politely to " + AMARA + "'");

        page.reload();
        Page again = MainJob.openPanel(page, AMARA);

        again.await("document.querySelector('#text').value.endsWith('See you by the harbour.')");
        assertThat(MainJob.text(again)).isEqualTo(text);
        again.click(css("#restore"));
        MainJob.escape(again);
        page.reload();
        Page discarded = MainJob.openPanel(page, AMARA);
        discarded.await("document.querySelector('#text').value.length > 0");
        assertThat(MainJob.text(discarded)).doesNotContain("harbour.");
    }

    @Test
    void whatWasTypedInTheVeryMomentOfAReloadIsThereToo(Extension extension) {
        Page panel = extension.open("panel.html?compose=1");
        panel.await("document.activeElement.id === 'by-hand-name'");
        panel.type("Dana Whitfield");
        panel.find(css("#suggestions > li"));
        panel.evaluate(
                "(() => { window.old = true; setTimeout(() => { const text = document.querySelector('#text');"
                        + " text.value += ' Until soon.'; text.dispatchEvent(new Event('input')); location.reload(); }, 50); })()");

        panel.await("!window.old && (document.querySelector('#text')?.value ?? '').endsWith(' Until soon.')");
        panel.click(css("#restore"));
        panel.close();
    }

    @Test
    void thePrivateMotiveIsStoredNowhere(Extension extension, Page page) {
        Page panel = MainJob.openPanel(page, SAM);
        MainJob.answer(panel, "FRIEND", "CLOSE_POLITELY");
        panel.click(css("#aside-PRIVATE"));
        panel.click(css("#motives label:has(input[value=PUSHY])"));
        String motive =
                panel.find(css("#motives label:has(input[value=PUSHY])")).text();
        assertThat(motive).isNotBlank();
        panel.find(css("#text")).click();
        panel.type("So. ");
        MainJob.vouch(panel);
        MainJob.copy(panel);
        panel.await("document.querySelector('#delivery-words').textContent !== ''");

        panel.click(css("#sent:not([hidden])"));
        panel.await("(await chrome.runtime.sendMessage(['ledger.find', '', '9']))[2] !== '0'");

        // a frame in a page sees less of it in Firefox than a page of the extension's own
        Page own = extension.open("options.html");
        String kept = panel.evaluate(EVERYTHING_KEPT).asText()
                + own.evaluate(EVERYTHING_KEPT).asText();
        own.close();
        String onThePage = page.evaluate("JSON.stringify([{...localStorage}, {...sessionStorage}, document.cookie,"
                        + " document.documentElement.outerHTML])")
                .asText();

        assertThat(kept).as("everything else is there").contains("So. ", "CLOSE_POLITELY", "DECLINE_WITH_REASON");
        assertThat(kept + onThePage)
                .doesNotContain("PUSHY")
                .doesNotContainIgnoringCase("motive")
                .doesNotContain(motive);
    }

    @Test
    void theSameAnswersAsLastTimeAreOneTapAway(Page page) {
        Page panel = MainJob.openPanel(page, "Jonas Huber");
        MainJob.answer(panel, "FORMER_COLLEAGUE", "NOT_YET");
        MainJob.vouch(panel);
        MainJob.copy(panel);
        MainJob.awaitCopied(panel);
        MainJob.escape(panel);
        page.reload();

        Page next = MainJob.openPanel(page, "Tomás Villaseñor");
        next.click(css("#as-last-time:not([hidden])"));

        next.await("document.querySelector('#relationships input:checked').value === 'FORMER_COLLEAGUE'");
        next.await("document.querySelector('#goals input:checked').value === 'NOT_YET'");
    }

    @Test
    void thePanelIsMovedByArrowKeysAndRemembersItsPlace(Page page) {
        Page panel = MainJob.openPanel(page, SAM);
        panel.await("document.querySelector('#name').textContent === '" + SAM + "'");
        double before = left(page);
        panel.find(role("button", "Move this panel")).focus();
        panel.press(Key.LEFT);
        panel.press(Key.LEFT);
        page.letPass(300);

        double moved = left(page);
        assertThat(moved).isEqualTo(before - 48);
        MainJob.escape(panel);
        page.reload();
        Page again = MainJob.openPanel(page, SAM);
        page.letPass(500);
        assertThat(left(page)).isEqualTo(moved);

        again.click(css("#grip"));
        page.letPass(300);
        assertThat(left(page)).as("back beside the card").isEqualTo(before);
    }

    /** Where the frame stands, which only the browser itself can see. */
    private static double left(Page page) {
        return page.find(css("iframe"))
                .call("frame => frame.getBoundingClientRect().left")
                .asDouble();
    }
}
