package org.replypolitely.endtoend.bidi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.replypolitely.endtoend.bidi.Locator.css;
import static org.replypolitely.endtoend.bidi.Locator.role;
import static org.replypolitely.endtoend.bidi.Locator.roleStarting;

import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** What holds in every browser, tried on an extension that is thrown away afterwards. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
abstract class BrowserContract {
    private final Browser browser;
    private final Extension extension;
    private Page page;

    BrowserContract(Browser browser, Path extensionFolder) {
        this.browser = browser;
        browser.network().serve(ThrowAwayExtension::site);
        extension = browser.install(extensionFolder);
        extension.opened("welcome.html");
    }

    @AfterAll
    void stop() {
        browser.close();
    }

    @BeforeEach
    void open() {
        page = browser.open(ThrowAwayExtension.SITE);
    }

    @Test
    void theContentScriptRunsAtTheRealAddress() {
        assertThat(page.address()).isEqualTo(ThrowAwayExtension.SITE);
        assertThat(page.find(css("h1")).text()).isEqualTo("Einladungen für Zoë");
        assertThat(page.find(role("button", "Reply politely to Ada Example")).name())
                .isEqualTo("Reply politely to Ada Example");
        assertThat(page.evaluate("document.querySelectorAll('button').length", Integer.class))
                .isZero();
    }

    @Test
    void closedShadowTreesAreReachedByCssAndByTheStartOfAName() {
        assertThat(page.find(css("button")).text()).startsWith("Reply politely");
        page.find(roleStarting("button", "Reply politely to "));
        assertThat(page.all(roleStarting("button", "Accept"))).isEmpty();
    }

    @Test
    void aFrameOfTheExtensionInAClosedShadowTreeIsClickedAndTypedInto() {
        page.click(role("button", "Reply politely to Ada Example"));
        Page panel = page.frame("panel.html");

        panel.click(role("textbox", "Your words"));
        panel.type("Zoë, 😀\nthanks");
        panel.press(Key.BACKSPACE);

        assertThat(panel.find(css("textarea")).value()).isEqualTo("Zoë, 😀\nthank");
        assertThat(panel.evaluate("chrome.runtime.id").asText()).isEqualTo(extension.id());
    }

    @Test
    void whatAPageCopiedIsReadBack() {
        page.click(role("button", "Reply politely to Ada Example"));
        Page panel = page.frame("panel.html");

        panel.click(role("button", "Copy"));
        panel.await("document.body.dataset.done");

        assertThat(panel.evaluate("document.body.dataset.done").asText()).isEqualTo("trusted, copied");
        assertThat(page.clipboard()).isEqualTo("copied from panel");
        assertThat(panel.clipboard()).isEqualTo("copied from panel");
    }

    @Test
    void thePopupOpensOverThePageAndIsDriven() {
        View popup = extension.popup();

        popup.find(css("textarea")).focus();
        popup.type("Zoë");
        popup.press(Key.SHIFT, Key.TAB);
        popup.press(Key.SHIFT, Key.TAB);
        assertThat(popup.evaluate("document.activeElement.id").asText()).isEqualTo("copy");
        popup.click(role("button", "Copy"));
        popup.await("document.body.dataset.done");

        assertThat(popup.evaluate("document.body.dataset.done").asText()).startsWith("trusted");
        assertThat(popup.find(role("textbox", "Your words")).value()).isEqualTo("Zoë");
        assertThat(popup.evaluate("chrome.tabs.query({active: true, currentWindow: true}).then(tabs => tabs[0].url)")
                        .asText())
                .isEqualTo(ThrowAwayExtension.SITE);
        assertThat(size(popup.screenshot())).matches("\\d+×\\d+");
        popup.dark(true);
        popup.dark(false);
    }

    @Test
    void aPopupThatClosesWhenItIsClickedMayLeaveAWindow() {
        extension.popup().click(role("button", "Leave"));

        Page window = browser.tab("options.html?small");
        window.click(role("button", "Copy"));
        window.await("document.body.dataset.done");
        window.close();
        page.activate();
        assertThat(extension.popup().title()).isEqualTo("popup");
        assertThat(extension.popup().title()).as("opened again").isEqualTo("popup");
    }

    @Test
    void theBackgroundIsReachedAndMayBeStopped() {
        assertThat(extension.background("chrome.runtime.id").asText()).isEqualTo(extension.id());
        for (int i = 0; i < 3; i++) {
            extension.background("self.remembered = 'in memory'");
            extension.stopBackground();
            assertThat(extension.background("self.remembered ?? 'forgotten'").asText())
                    .isEqualTo("forgotten");
        }
    }

    @Test
    void aStoppedBackgroundStartsAgainWhenAPageNeedsIt() {
        Page options = extension.open("options.html");
        for (int i = 0; i < 3; i++) {
            extension.stopBackground();
            assertThat(options.evaluate("chrome.runtime.sendMessage('me')").asText())
                    .isEqualTo("heard me");
        }
        options.close();
    }

    @Test
    void theShortcutIsBound() {
        assertThat(extension
                        .background("chrome.commands.getAll().then(all => all.find(c => c.name === 'greet').shortcut)")
                        .asText())
                .isEqualTo("Alt+Shift+L");
    }

    @Test
    void nothingButTheSiteAnswers() {
        assertThat(browser.network().refused()).contains("https://elsewhere.example/pixel.png");
        assertThat(page.evaluate("fetch('https://api.example/').then(() => 'answered', () => 'refused')")
                        .asText())
                .isEqualTo("refused");
        assertThat(browser.network().refused()).contains("https://api.example/");
    }

    @Test
    void theWorkersRequestsEndOnThisMachineToo() {
        assertThat(extension
                        .background("fetch('https://stray.example/').then(r => r.status, () => 'refused')")
                        .asText())
                .isEqualTo("refused");
        assertThat(browser.network().strayed()).containsOnly("CONNECT stray.example:443");
    }

    @Test
    void whatGoesWrongInAPageIsHeard() {
        page.evaluate("void setTimeout(() => { throw new Error('out of milk') })");

        Patience.until(
                Patience.DEFAULT,
                "the complaint",
                () -> browser.complaints().stream()
                        .filter(one -> one.contains("out of milk"))
                        .findFirst(),
                () -> browser.complaints().toString());
    }

    @Test
    void picturesHaveTheSizeOfTheViewOrOfTheWholeDocument() {
        page.viewport(320, 640);
        assertThat(size(page.screenshot())).isEqualTo("320×640");
        assertThat(size(page.wholeScreenshot())).matches("320×1[5-9]\\d\\d");
        page.ownViewport();
        assertThat(page.evaluate("innerWidth", Integer.class)).isGreaterThan(1000);
    }

    @Test
    void darkIsPreferredInThePageAndItsFrames() {
        page.click(role("button", "Reply politely to Ada Example"));
        Page panel = page.frame("panel.html");
        String isDark = "matchMedia('(prefers-color-scheme: dark)').matches";

        page.dark(true);
        assertThat(page.evaluate(isDark, Boolean.class)).isTrue();
        assertThat(panel.evaluate(isDark, Boolean.class)).isTrue();
        page.dark(false);
        assertThat(panel.evaluate(isDark, Boolean.class)).isFalse();
    }

    @Test
    void whatIsAwaitedInVainIsSaidWithWhatWasSeen() {
        assertThatThrownBy(() -> page.find(role("button", "Send"), java.time.Duration.ofMillis(100)))
                .isInstanceOf(BidiException.class)
                .hasMessageContaining("button “Send”")
                .hasMessageContaining("Einladungen für Zoë");
        assertThatThrownBy(() -> page.evaluate("noSuchThing()")).hasMessageContaining("noSuchThing is not defined");
    }

    private static String size(byte[] png) {
        try {
            BufferedImage image = ImageIO.read(new ByteArrayInputStream(png));
            return image.getWidth() + "×" + image.getHeight();
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }
}
